# contextmanager: what happens when a generator does not stop, does not yield, swallows, replaces or re-raises; as a decorator.
import contextlib
from contextlib import ContextDecorator, contextmanager


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice(error=None):
    try:
        yield 1
    except Exception:
        pass
    yield 2


@contextmanager
def replaces(kind):
    try:
        yield
    except Exception as error:
        raise kind('other') from error


@contextmanager
def passes(*args, **kwargs):
    """Doc."""
    yield args, kwargs


@contextmanager
def swallows():
    try:
        yield
    except ZeroDivisionError:
        pass


def attempt(make, error=None):
    try:
        with make() as value:
            if error:
                raise error
        print('fine')
    except BaseException as caught:
        print(type(caught).__name__, caught, repr(caught.__cause__), repr(caught.__context__), caught is error)


attempt(never)
attempt(twice)
attempt(twice, KeyError('x'))
attempt(lambda: replaces(ValueError), KeyError('k'))
attempt(lambda: replaces(StopIteration), KeyError('k'))
attempt(swallows, ZeroDivisionError())
attempt(swallows, KeyError('kept'))
attempt(passes, StopIteration('stop'))
attempt(passes, RuntimeError('same'))
attempt(passes, GeneratorExit())
stop = StopIteration('a')
attempt(swallows, stop)
with passes(1, self=2, func=3) as value:
    print(value)
print(passes.__name__, passes.__doc__, passes().__class__.__name__, passes.__wrapped__.__name__)


@swallows()
def decorated(x):
    """Own doc."""
    return 1 / x


print(decorated(1), decorated(0), decorated(0), decorated.__name__, decorated.__doc__)
cm = passes()
with cm:
    pass
try:
    with cm:
        pass
except Exception as error:
    print(type(error).__name__, error)


class Decorator(ContextDecorator):
    def __enter__(self):
        print('enter')
        return self

    def __exit__(self, *exc):
        print('exit', exc[0])
        return True


@Decorator()
def f(a, *, b=2):
    return a / b


print(f(4), f(1, b=0), f.__wrapped__(6))


class Sub(contextlib.AbstractContextManager):
    def __exit__(self, *exc):
        return None


with Sub() as s:
    print(type(s).__name__, isinstance(Decorator(), contextlib.AbstractContextManager))
try:
    contextlib.AbstractContextManager()
except TypeError as error:
    print(error)

# output:
# RuntimeError generator didn't yield None StopIteration() False
# RuntimeError generator didn't stop None None False
# RuntimeError generator didn't stop after throw() None KeyError('x') False
# ValueError other KeyError('k') KeyError('k') False
# RuntimeError generator raised StopIteration StopIteration('other') StopIteration('other') False
# fine
# KeyError 'kept' None None True
# StopIteration stop None None True
# RuntimeError same None None True
# GeneratorExit  None None True
# StopIteration a None None True
# ((1,), {'self': 2, 'func': 3})
# passes Doc. _GeneratorContextManager passes
# 1.0 None None decorated Own doc.
# AttributeError '_GeneratorContextManager' object has no attribute 'args'
# enter
# exit None
# enter
# exit <class 'ZeroDivisionError'>
# 2.0 None 3.0
# Sub True
# Can't instantiate abstract class AbstractContextManager without an implementation for abstract method '__exit__'
