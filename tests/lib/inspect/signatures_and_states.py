import inspect, functools, types
from inspect import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def f(a, b: int, /, c=1, *args: str, d, e: 'x' = 2, **kw) -> bool: "doc"
print(signature(f), repr(signature(f)), list(signature(f).parameters), signature(f).parameters['b'], repr(signature(f).parameters['c']), signature(f).parameters['c'].kind, signature(f).return_annotation)
class C:
    "Class doc"
    def __init__(self, x, y=3): pass
    def m(self, z): "mdoc"
    @classmethod
    def c(cls, q): pass
    @staticmethod
    def s(q): pass
    def __call__(self, w): pass
class D(C):
    def m(self, z): pass
print(signature(C), signature(C.m), signature(C(1).m), signature(C.c), signature(C.s), signature(C(1)), getdoc(D.m), getdoc(C), getdoc(D), signature(D))
print(signature(functools.partial(f, 1, 2, d=5)), signature(functools.wraps(f)(lambda *a: 0)), signature(lambda: 0), signature(object))
b = signature(f).bind(1, 2, 3, 4, d=5, z=6); print(b, b.args, b.kwargs, b.arguments); b = signature(f).bind(1, 2, d=3); b.apply_defaults(); print(b)
t(lambda: signature(f).bind(1)); t(lambda: signature(f).bind(1, 2)); t(lambda: signature(lambda x: 0).bind(1, 2)); t(lambda: signature(lambda x: 0).bind(y=2)); t(lambda: signature(lambda x: 0).bind(1, x=2)); t(lambda: signature(3)); t(lambda: Parameter('1', Parameter.KEYWORD_ONLY)); t(lambda: signature(lambda *, k: 0).bind())
async def co(): pass
def gen(): yield
async def ag(): yield
c, g, a = co(), gen(), ag()
print(iscoroutinefunction(co), iscoroutinefunction(gen), isgeneratorfunction(gen), isasyncgenfunction(ag), iscoroutine(c), isawaitable(c), isgenerator(g), isasyncgen(a), isawaitable(g), iscoroutinefunction(functools.partial(co)), iscoroutinefunction(C.m))
print(getcoroutinestate(c), getgeneratorstate(g), getasyncgenstate(a)); next(g); print(getgeneratorstate(g), getgeneratorlocals(g)); g.close(); c.close(); print(getgeneratorstate(g), getcoroutinestate(c))
print(isfunction(f), ismethod(C(1).m), isclass(C), isbuiltin(len), ismodule(inspect), isroutine(len), ismethoddescriptor(str.join), isdatadescriptor(C.__dict__['c']), isabstract(C), istraceback(None), iscode(f.__code__))
print([n for n, _ in getmembers(C(1)) if not n.startswith('__')], getmembers(C, isfunction)[-1][0], getattr_static(C, 'c').__class__, getattr_static(C(1), 'nope', 5))
t(lambda: getattr_static(3, 'zz'))
print(repr(cleandoc("""first
      indented
        more
    """)), unwrap(functools.wraps(f)(lambda: 0)) is f)
def fr(): return currentframe().f_code.co_name, stack()[0].function, stack()[0].lineno > 0, getframeinfo(currentframe()).function
print(fr())
print(getsource(fr)); print(getsource(C.m), end=''); print(getsourcelines(D))
@markcoroutinefunction
def mk(): return co()
print(iscoroutinefunction(mk)); print(getfullargspec(f)); print(Signature([Parameter('a', Parameter.POSITIONAL_ONLY), Parameter('b', Parameter.KEYWORD_ONLY, default=3, annotation=int)]), signature(f) == signature(f))
print(signature(f).replace(return_annotation=int)); import typing; print(signature(lambda: 0), formatannotation(typing.List[int]), formatannotation(list[int]), formatannotation(C), formatannotation(typing.Optional[int]))
print(getmodule(f), getfile(f), getmro(D), getclosurevars(fr).builtins)
# output:
# (a, b: int, /, c=1, *args: str, d, e: 'x' = 2, **kw) -> bool <Signature (a, b: int, /, c=1, *args: str, d, e: 'x' = 2, **kw) -> bool> ['a', 'b', 'c', 'args', 'd', 'e', 'kw'] b: int <Parameter "c=1"> POSITIONAL_OR_KEYWORD <class 'bool'>
# (x, y=3) (self, z) (z) (q) (q) (w) mdoc Class doc Class doc (x, y=3)
# (c=1, *args: str, d=5, e: 'x' = 2, **kw) -> bool (a, b: int, /, c=1, *args: str, d, e: 'x' = 2, **kw) -> bool () ()
# <BoundArguments (a=1, b=2, c=3, args=(4,), d=5, kw={'z': 6})> (1, 2, 3, 4) {'d': 5, 'z': 6} {'a': 1, 'b': 2, 'c': 3, 'args': (4,), 'd': 5, 'kw': {'z': 6}}
# <BoundArguments (a=1, b=2, c=1, args=(), d=3, e=2, kw={})>
# TypeError missing a required argument: 'b'
# TypeError missing a required argument: 'd'
# TypeError too many positional arguments
# TypeError missing a required argument: 'x'
# TypeError multiple values for argument 'x'
# TypeError 3 is not a callable object
# ValueError '1' is not a valid parameter name
# TypeError missing a required keyword-only argument: 'k'
# True False True True True True True True False True False
# CORO_CREATED GEN_CREATED AGEN_CREATED
# GEN_SUSPENDED {}
# GEN_CLOSED CORO_CLOSED
# True True True True True True True False False False True
# ['c', 'm', 's'] s <class 'classmethod'> 5
# AttributeError zz
# 'first\nindented\n  more' True
# ('fr', 'fr', True, 'fr')
# def fr(): return currentframe().f_code.co_name, stack()[0].function, stack()[0].lineno > 0, getframeinfo(currentframe()).function
#
#     def m(self, z): "mdoc"
# (['class D(C):\n', '    def m(self, z): pass\n'], 17)
# True
# FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(1,), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 2}, annotations={'return': <class 'bool'>, 'b': <class 'int'>, 'args': <class 'str'>, 'e': 'x'})
# (a, /, *, b: int = 3) True
# (a, b: int, /, c=1, *args: str, d, e: 'x' = 2, **kw) -> int
# () List[int] list[int] __main__.C int | None
# <module '__main__' from 'signatures_and_states.py'> signatures_and_states.py (<class '__main__.D'>, <class '__main__.C'>, <class 'object'>) {}
