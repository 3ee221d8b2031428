import functools
from functools import *
def f(a, b=2, *c, k=1): "doc"; return (a, b, c, k)
p = partial(f, 1, k=3)
print(p(4, 5), p.func is f, p.args, p.keywords, partial(p, 9, z=1).args)
print(repr(partial(print, 1, 'x', sep='-')), repr(partial(int)))
class P(partial): pass
print(repr(P(print, 1)))
p = partial(f, Placeholder, 2, Placeholder, 4); print(p(1, 3, 9), repr(p), p.args)
for bad in (lambda: partial(), lambda: partial(3), lambda: partial(f, Placeholder), lambda: p(1), lambda: partial(f, a=Placeholder)):
    try: bad()
    except TypeError as e: print(e)
class M:
    def m(self, *a, **k): return (a, k)
    pm = partialmethod(m, 1, z=2)
    @classmethod
    def c(cls, *a): return cls, a
    pc = partialmethod(c, 5)
    pp = partial(m, 3)
print(M().pm(7), M().pc(8), repr(M.__dict__['pm'])[:40])
@wraps(f)
def w(*a): pass
print(w.__name__, w.__doc__, w.__wrapped__ is f, w.__qualname__)
calls = []
@lru_cache(maxsize=2)
def sq(x): calls.append(x); return x*x
print([sq(i) for i in (1,2,1,3,2,1)], calls, sq.cache_info(), sq.cache_parameters())
sq.cache_clear(); print(sq.cache_info(), sq.__wrapped__(3), sq.__name__)
print(repr(sq)[:30], type(sq).__name__)
@cache
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(50), fib.cache_info())
@lru_cache(typed=True)
def ty(x, k=0): return type(x)
print(ty(1), ty(1.0), ty(1, k=1), ty.cache_info())
try: lru_cache(maxsize='x')
except TypeError as e: print(e)
try: sq([])
except TypeError as e: print(e)
class CP:
    @cached_property
    def x(self): "xdoc"; print('compute'); return 5
    @lru_cache
    def meth(self, a): return a
c = CP(); print(c.x, c.x, c.__dict__, CP.x.__doc__, c.meth(3)); del c.x; print(c.x)
class S:
    __slots__ = ()
    @cached_property
    def x(self): return 1
try: S().x
except TypeError as e: print(e)
print(reduce(lambda a, b: a+b, [1,2,3]), reduce(lambda a,b: a*b, [], 7), reduce(lambda a,b:a+b, [1], initial=4))
for a in (([],), (5,)):
    try: reduce(print, *a)
    except TypeError as e: print(e)
@total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v if isinstance(o, T) else NotImplemented
print(T(1) <= T(1), T(1) > T(0), T(2) >= T(3), T(1) >= T(1), T(1) < T(2))
try: T(1) >= 3
except TypeError as e: print(e)
try: total_ordering(type('X', (), {}))
except ValueError as e: print(e)
print(sorted([3,1,2], key=cmp_to_key(lambda a, b: b - a)))
@singledispatch
def show(x, y=0): return 'object'
@show.register
def _(x: int | float, y=0): return 'number'
@show.register(list)
def _(x, y=0): return 'list'
import collections.abc as cabc
@show.register(cabc.Mapping)
def _(x): return 'mapping'
@show.register(cabc.Sized)
def _(x): return 'sized'
print(show(1), show(1.5), show([1]), show('s'), show({}), show(None), show(True), show(set()))
print(show.dispatch(bool) is show.registry[int], list(show.registry)[:3])
for bad in (lambda: show(), lambda: show.register(3), lambda: show.register(3, print)):
    try: bad()
    except TypeError as e: print(str(e)[:60])
class N:
    @singledispatchmethod
    def neg(self, a): raise NotImplementedError("Cannot negate")
    @neg.register
    def _(self, a: int): return -a
    @neg.register
    @classmethod
    def _(cls, a: str): return a[::-1]
print(N().neg(3), N().neg('abc'))
print(repr(N.__dict__['neg']))
# output:
# (1, 4, (5,), 3) True (1,) {'k': 3} (1, 9)
# functools.partial(<built-in function print>, 1, 'x', sep='-') functools.partial(<class 'int'>)
# __main__.P(<built-in function print>, 1)
# (1, 2, (3, 4, 9), 1) functools.partial(<function f at 0x122baa0>, Placeholder, 2, Placeholder, 4) (Placeholder, 2, Placeholder, 4)
# type 'partial' takes at least one argument
# the first argument must be callable
# trailing Placeholders are not allowed
# missing positional arguments in 'partial' call; expected at least 2, got 1
# Placeholder cannot be passed as a keyword argument
# ((1, 7), {'z': 2}) (<class '__main__.M'>, (5, 8)) functools.partialmethod(<function M.m at
# f doc True f
# [1, 4, 1, 9, 4, 1] [1, 2, 3, 2, 1] CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
# CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 9 sq
# <functools._lru_cache_wrapper  _lru_cache_wrapper
# 12586269025 CacheInfo(hits=48, misses=51, maxsize=None, currsize=51)
# <class 'int'> <class 'float'> <class 'int'> CacheInfo(hits=0, misses=3, maxsize=128, currsize=3)
# Expected first argument to be an integer, a callable, or None
# unhashable type: 'list'
# compute
# 5 5 {'x': 5} xdoc 3
# compute
# 5
# No '__dict__' attribute on 'S' instance to cache 'x' property.
# 6 7 5
# reduce() of empty iterable with no initial value
# reduce() arg 2 must support iteration
# True True False True True
# '>=' not supported between instances of 'T' and 'int'
# must define at least one ordering operation: < > <= >=
# [3, 2, 1]
# number number list sized mapping object number sized
# True [<class 'object'>, <class 'int'>, <class 'float'>]
# show requires at least 1 positional argument
# Invalid first argument to `register()`: 3. Use either `@regi
# Invalid first argument to `register()`. 3 is not a class or 
# -3 cba
# <single dispatch method descriptor N.neg>
