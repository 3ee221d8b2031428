# inspect.signature through decorators, partials, methods, classes and __signature__.
import functools
import inspect


def decorate(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


@decorate
def f(a: int, /, b=2, *args: str, c, d=4, **kwargs) -> bool: pass


class C:
    def __init__(self, x, y=1): pass
    def method(self, z): pass
    @classmethod
    def of_class(cls, q): pass
    def __call__(self, w): pass


class M(type):
    def __call__(cls, *args, extra): pass


class N(metaclass=M): pass


class New:
    def __new__(cls, a, b): pass


class Signed:
    __signature__ = inspect.Signature([inspect.Parameter('p', inspect.Parameter.KEYWORD_ONLY)])


print(inspect.signature(f), inspect.signature(wrapped := f.__wrapped__) == inspect.signature(f))
print(inspect.signature(f, follow_wrapped=False))
print(inspect.signature(functools.partial(f, 1, c=5)), inspect.signature(functools.partial(C(1).method, 1)))
print(inspect.signature(C), inspect.signature(C.method), inspect.signature(C(1).method), inspect.signature(C.of_class), inspect.signature(C(1)))
print(inspect.signature(N), inspect.signature(New), inspect.signature(Signed), inspect.signature(lambda x, *, y: 1))
print(inspect.signature(len), inspect.signature(sorted), inspect.signature(print), inspect.signature([].sort))
for bad in (5, 'text', type):
    try:
        print(inspect.signature(bad))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
bound = inspect.signature(f).bind(1, 2, 3, c=4, e=5)
print(bound.args, bound.kwargs, bound.arguments)
for arguments in (((), {}), ((1,), {}), ((1,), {'a': 1, 'c': 2}), ((), {'a': 1, 'c': 2})):
    try:
        print(inspect.signature(f).bind(*arguments[0], **arguments[1]))
    except TypeError as error:
        print(error)

# output:
# (a: int, /, b=2, *args: str, c, d=4, **kwargs) -> bool True
# (*args: str, **kwargs) -> bool
# (b=2, *args: str, c=5, d=4, **kwargs) -> bool ()
# (x, y=1) (self, z) (z) (q) (w)
# (*args, extra) (a, b) (*, p) (x, *, y)
# (obj, /) (iterable, /, *, key=None, reverse=False) (*args, sep=' ', end='\n', file=None, flush=False) (*, key=None, reverse=False)
# TypeError 5 is not a callable object
# TypeError 'text' is not a callable object
# ValueError no signature found for builtin <class 'type'>
# (1, 2, 3) {'c': 4, 'e': 5} {'a': 1, 'b': 2, 'args': (3,), 'c': 4, 'kwargs': {'e': 5}}
# missing a required argument: 'a'
# missing a required argument: 'c'
# <BoundArguments (a=1, c=2, kwargs={'a': 1})>
# missing a required positional-only argument: 'a'
