# signature() of functions, methods, classes, partials, wrapped and decorated things, builtins; bind with its errors; replace; formats.
import functools
import inspect
from inspect import Parameter, Signature, signature


def f(a, b: int = 1, /, c=2, *args: str, d, e: 'x' = 3, **kw) -> list:
    pass


class C:
    def __init__(self, x, y=1):
        pass

    def m(self, z):
        pass

    @classmethod
    def cm(cls, q):
        pass

    @staticmethod
    def sm(w):
        pass

    def __call__(self, call):
        pass


class New:
    def __new__(cls, n):
        return super().__new__(cls)


class Meta(type):
    def __call__(cls, meta_arg):
        pass


class WithMeta(metaclass=Meta):
    def __init__(self, x):
        pass


class Plain:
    pass


class Signed:
    __signature__ = Signature([Parameter('given', Parameter.KEYWORD_ONLY)])


@functools.wraps(f)
def wrapper(*args):
    pass


things = [f, C, C(1), C(1).m, C.m, C.cm, C.sm, New, WithMeta, Plain, Signed, wrapper, functools.partial(f, 1, c=5), functools.partial(f, d=1), functools.partialmethod(C.m, 1), lambda: 0, len, sorted, str.split, dict.get, print, int, object, functools.lru_cache(f), C.__call__, [].append, functools.partial(C.m), Exception]
for thing in things:
    try:
        print(str(thing).split(' at 0x')[0][:50], signature(thing))
    except (ValueError, TypeError) as error:
        print(str(thing).split(' at 0x')[0][:50], type(error).__name__, str(error).split(' at 0x')[0])
print(signature(wrapper, follow_wrapped=False))
s = signature(f)
for name, p in s.parameters.items():
    print(name, p, repr(p), p.kind, p.kind.description, p.default, p.annotation)
print(s.return_annotation, s.empty, repr(s), s == signature(f), hash(s) == hash(signature(f)), s != 5)
for args, kwargs in (((1,), {'d': 1}), ((1, 2, 3, 4, 5), {'d': 6, 'z': 7}), ((), {}), ((1,), {}), ((1,), {'d': 1, 'a': 2}), ((1,), {'d': 1, 'b': 2}), ((1, 2, 3), {'c': 4, 'd': 5})):
    try:
        bound = s.bind(*args, **kwargs)
        print(bound, bound.args, bound.kwargs, bound.arguments)
        bound.apply_defaults()
        print(bound.arguments, bound == s.bind(*args, **kwargs))
    except TypeError as error:
        print(error)
print(s.bind_partial(5), s.bind_partial().arguments)
g = signature(lambda a, *, b: 0)
for args, kwargs in (((1, 2), {'b': 1}), ((), {'b': 1}), ((1,), {'b': 1, 'c': 2}), ((1,), {})):
    try:
        g.bind(*args, **kwargs)
    except TypeError as error:
        print(error)
P = Parameter
for make in (lambda: P('a', 5), lambda: P('1a', P.POSITIONAL_ONLY), lambda: P('class', P.KEYWORD_ONLY), lambda: P('a', P.VAR_POSITIONAL, default=1), lambda: P(5, P.KEYWORD_ONLY), lambda: Signature([P('a', P.KEYWORD_ONLY), P('b', P.POSITIONAL_ONLY)]), lambda: Signature([P('a', P.POSITIONAL_OR_KEYWORD, default=1), P('b', P.POSITIONAL_OR_KEYWORD)]), lambda: Signature([P('a', P.KEYWORD_ONLY), P('a', P.KEYWORD_ONLY)]), lambda: signature(5), lambda: P('a', P.KEYWORD_ONLY).replace(kind=P.VAR_KEYWORD, name='b'), lambda: s.replace(parameters=[]), lambda: s.replace(return_annotation=int), lambda: Signature(return_annotation=5)):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
print(s.format(max_width=30), Signature.from_callable(f) == s, s.format(quote_annotation_strings=False))


class Sub(Signature):
    pass


print(type(Sub.from_callable(f)).__name__, inspect.getfullargspec(f), inspect.getfullargspec(C.m), inspect.getcallargs(f, 1, d=2))

# output:
# <function f (a, b: int = 1, /, c=2, *args: str, d, e: 'x' = 3, **kw) -> list
# <class '__main__.C'> (x, y=1)
# <__main__.C object (call)
# <bound method C.m of <__main__.C object (z)
# <function C.m (self, z)
# <bound method C.cm of <class '__main__.C'>> (q)
# <function C.sm (w)
# <class '__main__.New'> (n)
# <class '__main__.WithMeta'> (meta_arg)
# <class '__main__.Plain'> ()
# <class '__main__.Signed'> (*, given)
# <function f (a, b: int = 1, /, c=2, *args: str, d, e: 'x' = 3, **kw) -> list
# functools.partial(<function f (b: int = 1, /, *, c=5, d, e: 'x' = 3, **kw) -> list
# functools.partial(<function f (a, b: int = 1, /, c=2, *args: str, d=1, e: 'x' = 3, **kw) -> list
# functools.partialmethod(<function C.m TypeError functools.partialmethod(<function C.m
# <function <lambda> ()
# <built-in function len> (obj, /)
# <built-in function sorted> (iterable, /, *, key=None, reverse=False)
# <method 'split' of 'str' objects> (self, /, sep=None, maxsplit=-1)
# <method 'get' of 'dict' objects> (self, key, default=None, /)
# <built-in function print> (*args, sep=' ', end='\n', file=None, flush=False)
# <class 'int'> ValueError no signature found for builtin type <class 'int'>
# <class 'object'> ()
# <functools._lru_cache_wrapper object (a, b: int = 1, /, c=2, *args: str, d, e: 'x' = 3, **kw) -> list
# <function C.__call__ (self, call)
# <built-in method append of list object (object, /)
# functools.partial(<function C.m (self, z)
# <class 'Exception'> ValueError no signature found for builtin type <class 'Exception'>
# (*args: str) -> list
# a a <Parameter "a"> POSITIONAL_ONLY positional-only <class 'inspect._empty'> <class 'inspect._empty'>
# b b: int = 1 <Parameter "b: int = 1"> POSITIONAL_ONLY positional-only 1 <class 'int'>
# c c=2 <Parameter "c=2"> POSITIONAL_OR_KEYWORD positional or keyword 2 <class 'inspect._empty'>
# args *args: str <Parameter "*args: str"> VAR_POSITIONAL variadic positional <class 'inspect._empty'> <class 'str'>
# d d <Parameter "d"> KEYWORD_ONLY keyword-only <class 'inspect._empty'> <class 'inspect._empty'>
# e e: 'x' = 3 <Parameter "e: 'x' = 3"> KEYWORD_ONLY keyword-only 3 x
# kw **kw <Parameter "**kw"> VAR_KEYWORD variadic keyword <class 'inspect._empty'> <class 'inspect._empty'>
# <class 'list'> <class 'inspect._empty'> <Signature (a, b: int = 1, /, c=2, *args: str, d, e: 'x' = 3, **kw) -> list> True True True
# <BoundArguments (a=1, d=1)> (1,) {'d': 1} {'a': 1, 'd': 1}
# {'a': 1, 'b': 1, 'c': 2, 'args': (), 'd': 1, 'e': 3, 'kw': {}} False
# <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=6, kw={'z': 7})> (1, 2, 3, 4, 5) {'d': 6, 'z': 7} {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'kw': {'z': 7}}
# {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'e': 3, 'kw': {'z': 7}} False
# missing a required argument: 'a'
# missing a required argument: 'd'
# <BoundArguments (a=1, d=1, kw={'a': 2})> (1,) {'d': 1, 'a': 2} {'a': 1, 'd': 1, 'kw': {'a': 2}}
# {'a': 1, 'b': 1, 'c': 2, 'args': (), 'd': 1, 'e': 3, 'kw': {'a': 2}} False
# <BoundArguments (a=1, d=1, kw={'b': 2})> (1,) {'d': 1, 'b': 2} {'a': 1, 'd': 1, 'kw': {'b': 2}}
# {'a': 1, 'b': 1, 'c': 2, 'args': (), 'd': 1, 'e': 3, 'kw': {'b': 2}} False
# multiple values for argument 'c'
# <BoundArguments (a=5)> {}
# too many positional arguments
# missing a required argument: 'a'
# got an unexpected keyword argument 'c'
# missing a required keyword-only argument: 'b'
# ValueError value 5 is not a valid Parameter.kind
# ValueError '1a' is not a valid parameter name
# ValueError 'class' is not a valid parameter name
# ValueError variadic positional parameters cannot have default values
# TypeError name must be a str, not a int
# ValueError wrong parameter order: keyword-only parameter before positional-only parameter
# ValueError non-default argument follows default argument
# ValueError duplicate parameter name: 'a'
# TypeError 5 is not a callable object
# **b
# () -> list
# (a, b: int = 1, /, c=2, *args: str, d, e: 'x' = 3, **kw) -> int
# () -> 5
# (
#     a,
#     b: int = 1,
#     /,
#     c=2,
#     *args: str,
#     d,
#     e: 'x' = 3,
#     **kw
# ) -> list True (a, b: int = 1, /, c=2, *args: str, d, e: x = 3, **kw) -> list
# Sub FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(1, 2), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 3}, annotations={'return': <class 'list'>, 'b': <class 'int'>, 'args': <class 'str'>, 'e': 'x'}) FullArgSpec(args=['self', 'z'], varargs=None, varkw=None, defaults=None, kwonlyargs=[], kwonlydefaults=None, annotations={}) {'a': 1, 'args': (), 'kw': {}, 'd': 2, 'b': 1, 'c': 2, 'e': 3}
