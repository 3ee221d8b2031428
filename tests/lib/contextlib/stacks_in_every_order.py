# ExitStack: callbacks and managers in reverse, what they swallow and raise, pop_all, push of exit functions, contexts of errors.
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext, suppress


@contextmanager
def named(name, swallow=False):
    print('enter', name)
    try:
        yield name
    except ValueError as error:
        print(name, 'saw', error)
        if not swallow:
            raise
    finally:
        print('exit', name)


with ExitStack() as stack:
    print(stack.enter_context(named('a', True)), stack.callback(print, 'called', sep='-')(1) if False else '')
    stack.callback(print, 'callback', end='!\n')
    stack.push(lambda *details: print('pushed', details[0]))
    stack.enter_context(named('b'))
    raise ValueError('first')
print('after')
with ExitStack() as stack:
    stack.enter_context(named('kept'))
    later = stack.pop_all()
print('still open')
later.close()
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(lambda: {}['k'])
        raise ValueError('body')
except ZeroDivisionError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__), error.__context__.__context__.__context__)
for bad in (5, object()):
    try:
        ExitStack().enter_context(bad)
    except TypeError as error:
        print(str(error).split(' object does')[0][-8:], str(error)[-45:])
    print(callable(ExitStack().push(print)))


class Half(AbstractContextManager):
    def __exit__(self, *details):
        print('half', details[0] and details[0].__name__)
        return True


with Half() as h, suppress(KeyError), nullcontext(7) as n:
    print(type(h).__name__, n)
    raise KeyError
with closing(type('C', (), {'close': lambda self: print('closed')})()) as c:
    print(type(c).__name__)
with suppress(ValueError, TypeError):
    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
try:
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except ExceptionGroup as group:
    print(group.exceptions)

# output:
# enter a
# a
# enter b
# b saw first
# exit b
# pushed <class 'ValueError'>
# callback!
# a saw first
# exit a
# after
# enter kept
# still open
# exit kept
# ZeroDivisionError('division by zero') KeyError('k') ValueError('body') None
# ins.int' does not support the context manager protocol
# True
# .object' does not support the context manager protocol
# True
# Half 7
# half None
# C
# closed
# (KeyError(2),)
