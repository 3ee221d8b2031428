# What __exit__ is given and what its result means; contextlib's managers among them.
import contextlib
import sys


class Shows:
    def __init__(self, result): self.result = result
    def __enter__(self): return self
    def __exit__(self, *arguments):
        print([type(a).__name__ for a in arguments], sys.exc_info()[0])
        return self.result


for result in (True, 1, 'yes', [], 0, None, False):
    try:
        with Shows(result):
            raise LookupError
        print('swallowed')
    except LookupError:
        print('passed on')
with Shows(True):
    pass


class Boolless:
    def __bool__(self): raise TypeError('no truth')


try:
    with Shows(Boolless()):
        1 / 0
except TypeError as error:
    print(error, repr(error.__context__))


@contextlib.contextmanager
def manager():
    try:
        yield 5
    except ValueError as error:
        print('inside', error)
    finally:
        print('left')


with manager() as five:
    raise ValueError(five)
with contextlib.suppress(KeyError, IndexError), contextlib.ExitStack() as stack:
    stack.callback(print, 'callback')
    stack.enter_context(manager())
    [][0]
with contextlib.closing(type('C', (), {'close': lambda self: print('closed')})()), contextlib.nullcontext(3) as n:
    print(n)
print('end')

# output:
# ['type', 'LookupError', 'traceback'] <class 'LookupError'>
# swallowed
# ['type', 'LookupError', 'traceback'] <class 'LookupError'>
# swallowed
# ['type', 'LookupError', 'traceback'] <class 'LookupError'>
# swallowed
# ['type', 'LookupError', 'traceback'] <class 'LookupError'>
# passed on
# ['type', 'LookupError', 'traceback'] <class 'LookupError'>
# passed on
# ['type', 'LookupError', 'traceback'] <class 'LookupError'>
# passed on
# ['type', 'LookupError', 'traceback'] <class 'LookupError'>
# passed on
# ['NoneType', 'NoneType', 'NoneType'] None
# ['type', 'ZeroDivisionError', 'traceback'] <class 'ZeroDivisionError'>
# no truth ZeroDivisionError('division by zero')
# inside 5
# left
# left
# callback
# 3
# closed
# end
