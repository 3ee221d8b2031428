# ExitStack: order, pop_all, callbacks, push, exceptions replaced and suppressed, contexts chained.
import contextlib


class CM:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter', self.name)
        return self.name

    def __exit__(self, kind, value, trace):
        print('exit', self.name, repr(value))
        return self.swallow


with contextlib.ExitStack() as stack:
    print([stack.enter_context(CM(n)) for n in 'ab'])
    print(stack.callback(print, 'called', 1, end='!\n') is print)
    stack.push(CM('pushed'))
    stack.push(lambda *details: print('exit function', details[0]))
with contextlib.ExitStack() as stack:
    stack.enter_context(CM('outer'))
    stack.enter_context(CM('inner', swallow=True))
    raise ValueError('gone')
with contextlib.ExitStack() as stack:
    stack.enter_context(CM('kept'))
    kept = stack.pop_all()
print('still open')
kept.close()
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(lambda: {}['k'])
        raise ValueError('first')
except ZeroDivisionError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
for bad in (lambda s: s.enter_context(5), lambda s: s.push(5), lambda s: s.callback()):
    try:
        with contextlib.ExitStack() as stack:
            bad(stack)
    except Exception as error:
        print(type(error).__name__, error)
stack = contextlib.ExitStack()


@stack.callback
def goodbye():
    print('goodbye')


stack.close()
stack.close()

# output:
# enter a
# enter b
# ['a', 'b']
# True
# exit function None
# exit pushed None
# called 1!
# exit b None
# exit a None
# enter outer
# enter inner
# exit inner ValueError('gone')
# exit outer None
# enter kept
# still open
# exit kept None
# ZeroDivisionError('division by zero') KeyError('k') ValueError('first')
# TypeError 'builtins.int' object does not support the context manager protocol
# TypeError 'int' object is not callable
# TypeError _BaseExitStack.callback() missing 1 required positional argument: 'callback'
# goodbye
