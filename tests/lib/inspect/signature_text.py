# str(signature) of every kind of parameter, defaults, annotations; binding and its errors.
import functools
import inspect
from inspect import Parameter, Signature, signature


def f(a, b: int, /, c=1, *args: str, d, e: 'x' = None, **kw) -> list[int]:
    pass


async def g(*, x=(1, 2)):
    pass


class C:
    def __init__(self, a, b=2):
        pass

    def method(self, x):
        pass

    @classmethod
    def cm(cls, y):
        pass

    @staticmethod
    def sm(z):
        pass

    def __call__(self, q):
        pass


class Meta(type):
    def __call__(cls, *args):
        pass


class N:
    def __new__(cls, n):
        pass


for target in (f, g, C, C(1).method, C.method, C.cm, C.sm, C(1), N, lambda *a, b: 0, functools.partial(f, 1, d=3), functools.partial(C, b=5), functools.partial(lambda a, b, c: 0, b=1), functools.wraps(f)(lambda: 0)):
    print(signature(target))
s = signature(f)
print([p.kind.name for p in s.parameters.values()], s.return_annotation, s.parameters['c'].default, s.parameters['a'].default is Parameter.empty, s.parameters['e'], repr(s.parameters['b']), s == signature(f), s.parameters['args'].kind.description)
b = s.bind(1, 2, 3, 4, d=5, z=6)
print(b, b.args, b.kwargs, b.arguments, s.bind_partial(1).arguments)
b = s.bind(1, 2, d=0)
b.apply_defaults()
print(b.arguments, signature(g).bind())
for args, kwargs in (((), {}), ((1, 2), {}), ((1,), {'b': 2, 'd': 1}), ((1, 2, 3), {'c': 3, 'd': 1}), ((1, 2), {'d': 1, 'a': 5})):
    try:
        print(s.bind(*args, **kwargs).arguments)
    except TypeError as error:
        print(error)
try:
    signature(lambda x: 0).bind(1, 2)
except TypeError as error:
    print(error)
try:
    signature(lambda x: 0).bind(1, y=2)
except TypeError as error:
    print(error)
print(s.replace(return_annotation=Signature.empty, parameters=[Parameter('q', Parameter.KEYWORD_ONLY, default=3, annotation=int)]), s.parameters['a'].replace(name='z', kind=Parameter.POSITIONAL_OR_KEYWORD), Signature(), Signature([Parameter('a', Parameter.POSITIONAL_ONLY)]))
for make in (lambda: Parameter('1a', Parameter.KEYWORD_ONLY), lambda: Parameter('a', 9), lambda: Parameter('a', Parameter.VAR_POSITIONAL, default=1), lambda: Signature([Parameter('a', Parameter.KEYWORD_ONLY), Parameter('b', Parameter.POSITIONAL_ONLY)]), lambda: Signature([Parameter('a', Parameter.POSITIONAL_ONLY, default=1), Parameter('b', Parameter.POSITIONAL_ONLY)]), lambda: Signature([Parameter('a', Parameter.KEYWORD_ONLY)] * 2), lambda: signature(5), lambda: Parameter('class', Parameter.KEYWORD_ONLY), lambda: Parameter(5, Parameter.KEYWORD_ONLY), lambda: Parameter('a', Parameter.KEYWORD_ONLY, 5)):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# (a, b: int, /, c=1, *args: str, d, e: 'x' = None, **kw) -> list[int]
# (*, x=(1, 2))
# (a, b=2)
# (x)
# (self, x)
# (y)
# (z)
# (q)
# (n)
# (*a, b)
# (b: int, /, c=1, *args: str, d=3, e: 'x' = None, **kw) -> list[int]
# (a, *, b=5)
# (a, *, b=1, c)
# (a, b: int, /, c=1, *args: str, d, e: 'x' = None, **kw) -> list[int]
# ['POSITIONAL_ONLY', 'POSITIONAL_ONLY', 'POSITIONAL_OR_KEYWORD', 'VAR_POSITIONAL', 'KEYWORD_ONLY', 'KEYWORD_ONLY', 'VAR_KEYWORD'] list[int] 1 True e: 'x' = None <Parameter "b: int"> True variadic positional
# <BoundArguments (a=1, b=2, c=3, args=(4,), d=5, kw={'z': 6})> (1, 2, 3, 4) {'d': 5, 'z': 6} {'a': 1, 'b': 2, 'c': 3, 'args': (4,), 'd': 5, 'kw': {'z': 6}} {'a': 1}
# {'a': 1, 'b': 2, 'c': 1, 'args': (), 'd': 0, 'e': None, 'kw': {}} <BoundArguments ()>
# missing a required argument: 'a'
# missing a required argument: 'd'
# missing a required positional-only argument: 'b'
# multiple values for argument 'c'
# {'a': 1, 'b': 2, 'd': 1, 'kw': {'a': 5}}
# too many positional arguments
# got an unexpected keyword argument 'y'
# (*, q: int = 3) z () (a, /)
# ValueError '1a' is not a valid parameter name
# ValueError value 9 is not a valid Parameter.kind
# ValueError variadic positional parameters cannot have default values
# ValueError wrong parameter order: keyword-only parameter before positional-only parameter
# ValueError non-default argument follows default argument
# ValueError duplicate parameter name: 'a'
# TypeError 5 is not a callable object
# ValueError 'class' is not a valid parameter name
# TypeError name must be a str, not a int
# TypeError Parameter.__init__() takes 3 positional arguments but 4 were given
