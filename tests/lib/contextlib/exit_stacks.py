# ExitStack: order, suppression, replaced exceptions and their contexts, callbacks, pop_all, things that are no context managers.
import contextlib
from contextlib import ExitStack

log = []


class CM:
    def __init__(self, name, swallow=False, error=None):
        self.name, self.swallow, self.error = name, swallow, error

    def __enter__(self):
        log.append(f'+{self.name}')
        return self.name

    def __exit__(self, *exc):
        log.append(f'-{self.name} {exc[0].__name__ if exc[0] else None}')
        if self.error:
            raise self.error
        return self.swallow


with ExitStack() as stack:
    print(stack.enter_context(CM('a')), stack.enter_context(CM('b')), stack.callback(log.append, 'cb') is not None, stack.push(CM('pushed')).name)

    @stack.push
    def exit_function(*exc):
        log.append('function')
        return True

    1 / 0
print(log)
log.clear()
try:
    with ExitStack() as stack:
        stack.enter_context(CM('outer', error=KeyError('k')))
        stack.enter_context(CM('inner', error=ValueError('v')))
        raise IndexError('i')
except KeyError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__), error.__context__.__context__.__context__, log)
log.clear()
with ExitStack() as stack:
    stack.enter_context(CM('kept'))
    saved = stack.pop_all()
print(log)
saved.close()
print(log)
log.clear()
with ExitStack() as stack:
    stack.callback(log.append, 'last')
    stack.enter_context(CM('swallows', swallow=True))
    stack.enter_context(CM('raises', error=ValueError()))
print(log)


class NoExit:
    def __enter__(self):
        return self


class NoEnter:
    def __exit__(self, *exc):
        pass


for call in (lambda: ExitStack().enter_context(5), lambda: ExitStack().enter_context(NoExit()), lambda: ExitStack().enter_context(NoEnter()), lambda: ExitStack().push(5), lambda: ExitStack().callback(), lambda: ExitStack().callback(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def kw(*args, **kwargs):
    print('called', args, kwargs)


with ExitStack() as stack:
    stack.callback(kw, 1, self=2, callback=3, x=4)
    function = stack.callback(kw)
    print(function is kw)
stack.push(CM('direct'))
print(stack.__exit__(None, None, None), log[-1])
with ExitStack() as stack:
    for n in range(2000):
        stack.callback(lambda: None)
print(len(stack._exit_callbacks))

# output:
# a b True pushed
# ['+a', '+b', 'function', '-pushed None', 'cb', '-b None', '-a None']
# KeyError('k') ValueError('v') IndexError('i') None ['+outer', '+inner', '-inner IndexError', '-outer ValueError']
# ['+kept']
# ['+kept', '-kept None']
# ['+swallows', '+raises', '-raises None', '-swallows ValueError', 'last']
# TypeError 'builtins.int' object does not support the context manager protocol
# TypeError '__main__.NoExit' object does not support the context manager protocol
# TypeError '__main__.NoEnter' object does not support the context manager protocol
# 5
# TypeError _BaseExitStack.callback() missing 1 required positional argument: 'callback'
# 5
# True
# called () {}
# called (1,) {'self': 2, 'callback': 3, 'x': 4}
# False -direct None
# 0
