# lru_cache: typed keys, order of eviction, exceptions, methods, cache_parameters, re-entry.
import functools


calls = []


@functools.lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    if n < 0:
        raise ValueError(n)
    return n * n


for n in (1, 2, 1, 3, 2, 1):
    square(n)
print(calls, square.cache_info(), square.cache_parameters())
for _ in range(2):
    try:
        square(-1)
    except ValueError:
        pass
print(calls[-2:], square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5))


@functools.lru_cache(typed=True)
def kind(x, y=0):
    return type(x).__name__, y


print(kind(1), kind(1.0), kind(True), kind(1, y=0), kind(1, 0), kind.cache_info())


@functools.cache
def untyped(x):
    return type(x).__name__


print(untyped(1), untyped(1.0), untyped('1'), untyped.cache_info())


@functools.lru_cache(maxsize=0)
def never(x):
    return x


never(1), never(1)
print(never.cache_info())


@functools.lru_cache(maxsize=-5)
def negative():
    return 1


print(negative.cache_parameters())
for bad in ('x', 1.5):
    try:
        functools.lru_cache(bad)
    except TypeError as error:
        print(error)
try:
    kind([])
except TypeError as error:
    print(error)


class C:
    @functools.lru_cache
    def m(self, x):
        return x + 1


c = C()
print(c.m(1), c.m(1), C.m.cache_info())


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80))

# output:
# [1, 2, 3, 2, 1] CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
# [-1, -1] CacheInfo(hits=1, misses=7, maxsize=2, currsize=2)
# CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 25
# ('int', 0) ('float', 0) ('bool', 0) ('int', 0) ('int', 0) CacheInfo(hits=0, misses=5, maxsize=128, currsize=5)
# int float str CacheInfo(hits=0, misses=3, maxsize=None, currsize=3)
# CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
# {'maxsize': 0, 'typed': False}
# Expected first argument to be an integer, a callable, or None
# Expected first argument to be an integer, a callable, or None
# unhashable type: 'list'
# 2 2 CacheInfo(hits=1, misses=1, maxsize=128, currsize=1)
# 23416728348467685
