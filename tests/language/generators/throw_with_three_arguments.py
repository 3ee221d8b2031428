# The old signature of throw() still works, with a warning; what does not fit it is refused.
import warnings

def steps():
    for number in range(3):
        try: yield number
        except ValueError as error: yield repr(error)

def t(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try: print(function(), [str(one.message) for one in caught])
        except BaseException as error: print(type(error).__name__, error, len(caught))

def begun():
    one = steps()
    next(one)
    return one

t(lambda: begun().throw(ValueError))
t(lambda: begun().throw(ValueError, ValueError(3)))
t(lambda: begun().throw(ValueError, (1, 2), None))
t(lambda: begun().throw(ValueError, 1, 2))
t(lambda: begun().throw(ValueError(1), 2))
t(lambda: begun().throw())
t(lambda: begun().throw(1, 2, 3, 4))

async def async_steps(): yield 1
t(lambda: async_steps().athrow(ValueError, 2).send(None))

async def coroutine(): pass
t(lambda: coroutine().throw(ValueError, 2))

# output:
# ValueError() []
# ValueError(3) ['the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.']
# ValueError(1, 2) ['the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.']
# TypeError throw() third argument must be a traceback object 1
# TypeError instance exception may not have a separate value 1
# TypeError throw expected at least 1 argument, got 0 0
# TypeError throw expected at most 3 arguments, got 4 0
# ValueError 2 1
# ValueError 2 1
