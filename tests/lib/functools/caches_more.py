# lru_cache and cache: sizes, typed, keys that cannot be hashed, recursion, exceptions, methods, copies, cache_parameters.
import copy
import functools
import pickle
from functools import cache, cached_property, lru_cache


@lru_cache(maxsize=3)
def f(*args, **kw):
    calls.append((args, kw))
    return len(calls)


calls = []
print([f(n) for n in (1, 2, 3, 1, 4, 2)], f.cache_info(), f.cache_parameters())
f.cache_clear()
print(f.cache_info(), f(1), f(1.0), f(True), f(a=1, b=2), f(b=2, a=1), f('1'), f.__wrapped__(1) != f(1))
g = lru_cache(typed=True)(lambda x, y=0: type(x).__name__)
print(g(1), g(1.0), g(True), g(1, y=0), g(1, y=0.0), g.cache_info())
none = lru_cache(0)(lambda x: x)
print(none(1), none(1), none.cache_info(), lru_cache(-5)(abs).cache_parameters(), lru_cache(None)(abs).cache_info(), lru_cache(abs)(-3))
for bad in (lambda: lru_cache('x'), lambda: lru_cache(5.5)(abs), lambda: f([]), lambda: lru_cache(maxsize=1)(5), lambda: cache(5)):
    try:
        print(bad())
    except TypeError as error:
        print(error)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(100), fib.cache_info())


@lru_cache
def fails(x):
    calls.append(x)
    raise KeyError(x)


calls.clear()
for _ in range(2):
    try:
        fails(1)
    except KeyError:
        pass
print(calls, fails.cache_info())


class C:
    def __init__(self):
        self.count = 0

    @lru_cache
    def method(self, x):
        self.count += 1
        return self.count

    @cached_property
    def prop(self):
        """Doc."""
        self.count += 1
        return self.count

    @staticmethod
    @cache
    def static(x):
        return x


a, b = C(), C()
print(a.method(1), a.method(1), b.method(1), C.method.cache_info(), C.static(2), copy.copy(fib) is fib, copy.deepcopy(fib) is fib, pickle.loads(pickle.dumps(fib)) is fib)
print(a.prop, a.prop, C.prop.__doc__, C.prop.attrname, vars(a)['prop'])
del a.prop
print(a.prop)
a.prop = 'set'
print(a.prop, type(C.__dict__['prop']).__name__)


class Slots:
    __slots__ = ()

    @cached_property
    def x(self):
        return 1


for call in (lambda: Slots().x, lambda: cached_property(len).__get__(a)):
    try:
        print(call())
    except TypeError as error:
        print(error)
try:
    class Two:
        one = cached_property(len)
        two = one
except (TypeError, RuntimeError) as error:
    print(type(error).__name__, error, repr(error.__cause__))
print(f.__name__, f.__doc__, fib.__module__, fib.__qualname__, repr(fib).split(' at ')[0])

# output:
# [1, 2, 3, 1, 4, 5] CacheInfo(hits=1, misses=5, maxsize=3, currsize=3) {'maxsize': 3, 'typed': False}
# CacheInfo(hits=0, misses=0, maxsize=3, currsize=0) 6 7 7 8 9 10 True
# int float bool int int CacheInfo(hits=0, misses=5, maxsize=128, currsize=5)
# 1 1 CacheInfo(hits=0, misses=2, maxsize=0, currsize=0) {'maxsize': 0, 'typed': False} CacheInfo(hits=0, misses=0, maxsize=None, currsize=0) 3
# Expected first argument to be an integer, a callable, or None
# Expected first argument to be an integer, a callable, or None
# unhashable type: 'list'
# the first argument must be callable
# the first argument must be callable
# 354224848179261915075 CacheInfo(hits=98, misses=101, maxsize=None, currsize=101)
# [1, 1] CacheInfo(hits=0, misses=2, maxsize=128, currsize=0)
# 1 1 1 CacheInfo(hits=1, misses=2, maxsize=128, currsize=2) 2 True True True
# 2 2 Doc. prop 2
# 3
# set cached_property
# No '__dict__' attribute on 'Slots' instance to cache 'x' property.
# Cannot use cached_property instance without calling __set_name__ on it.
# TypeError Cannot assign the same cached_property to two different names ('one' and 'two'). None
# f None __main__ fib <functools._lru_cache_wrapper object
