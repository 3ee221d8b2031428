# lru_cache and cached_property: typed keys, keyword order, sizes, exceptions, recursion, methods, deleting what was kept.
from functools import cache, cached_property, lru_cache

log = []


@lru_cache(maxsize=2, typed=True)
def f(a, b=2, *args, **kwargs):
    """Doc."""
    log.append((a, b, args, kwargs))
    if a == 'bad':
        raise ValueError('not kept')
    return len(log)


print(f(1), f(1.0), f(1), f(True), f(1), f(1, 2), f(a=1), f(1, b=2), f(1, b=2, c=3), f(1, c=3, b=2), f.cache_info())
for _ in range(2):
    try:
        f('bad')
    except ValueError as error:
        print(error, f.cache_info())
f.cache_clear()
print(f.cache_info(), f.cache_parameters(), f.__wrapped__(9), f.__name__, f.__doc__)
try:
    f([])
except TypeError as error:
    print(error)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())
zero = lru_cache(0)(lambda x: x)
print(zero(1), zero(1), zero.cache_info(), lru_cache(-5)(len)('ab'), lru_cache(None)(len).cache_parameters())
for bad in ('x', 1.5):
    try:
        lru_cache(bad)
    except TypeError as error:
        print(error)


class C:
    def __init__(self):
        self.count = 0

    @cached_property
    def value(self):
        """Computed once."""
        self.count += 1
        return self.count

    @lru_cache
    def method(self, x):
        self.count += 10
        return self.count


c = C()
print(c.value, c.value, c.__dict__['value'], c.method(1), c.method(1), c.method(2), C.method.cache_info().hits, C.value.__doc__, C.value.attrname)
del c.value
print(c.value)
c.value = 'set'
print(c.value, vars(c))


class Slotted:
    __slots__ = ()
    value = cached_property(lambda self: 1)


for call in (lambda: Slotted().value, lambda: setattr(C, 'late', cached_property(len)) or C().late, lambda: type('T', (), {'a': C.value, 'b': C.__dict__['value']})):
    try:
        print(call())
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
print(eval('lru_cache(maxsize=1)(f)').cache_info(), f.cache_parameters()['typed'])

# output:
# 1 2 1 3 1 4 5 6 7 8 CacheInfo(hits=2, misses=8, maxsize=2, currsize=2)
# not kept CacheInfo(hits=2, misses=9, maxsize=2, currsize=2)
# not kept CacheInfo(hits=2, misses=10, maxsize=2, currsize=2)
# CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) {'maxsize': 2, 'typed': True} 11 f Doc.
# unhashable type: 'list'
# 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
# 1 1 CacheInfo(hits=0, misses=2, maxsize=0, currsize=0) 2 {'maxsize': None, 'typed': False}
# Expected first argument to be an integer, a callable, or None
# Expected first argument to be an integer, a callable, or None
# 1 1 1 11 11 21 1 Computed once. value
# 22
# set {'count': 22, 'value': 'set'}
# TypeError No '__dict__' attribute on 'Slotted' instance to cache 'value' property.
# TypeError Cannot use cached_property instance without calling __set_name__ on it.
# TypeError Cannot assign the same cached_property to two different names ('value' and 'a').
# CacheInfo(hits=0, misses=0, maxsize=1, currsize=0) True
