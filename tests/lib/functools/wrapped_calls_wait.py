# cpython: skip the oracle has no threads
# What lru_cache and partial call may wait as long as it likes: other threads go on meanwhile, and may call the same.
import asyncio
import functools
import threading
import time


@functools.lru_cache(maxsize=2)
def slow_square(n):
    time.sleep(0.1)
    return n * n


started = time.monotonic()
threads = [threading.Thread(target=functools.partial(slow_square, 7)) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(time.monotonic() - started < 0.25)
print(slow_square.cache_info())
print(slow_square(7), slow_square.cache_info().hits)


# A cached function that calls itself goes as deep as any other.
@functools.cache
def depth(n):
    return n and depth(n - 1) + 1


print(depth(300), depth.cache_info())


# The cache holds what is awaited once, and its arguments by their values: 1 and 1.0 are the same unless it is typed.
@functools.lru_cache
def task_for(name):
    return asyncio.get_running_loop().create_task(asyncio.sleep(0.01, name.upper()))


async def main():
    say = functools.partial(asyncio.sleep, 0.01, result='said')
    print(await say(), await say(result='again'))
    print(await asyncio.gather(task_for('a'), task_for('b'), task_for('a')), task_for.cache_info()[:2])


asyncio.run(main())


@functools.lru_cache(typed=True)
def kind(value, *, other=None):
    return type(value).__name__


print(kind(1), kind(1.0), kind(True), kind(1, other=2), kind(1, other=2.0), kind.cache_info().currsize)


# What went in first goes out first, unless it was used again.
@functools.lru_cache(maxsize=3)
def letter(n):
    print('computed', n)
    return chr(64 + n)


for n in (1, 2, 3, 1, 4, 1, 2, 5, 3):
    letter(n)
print(letter.cache_info())
letter.cache_clear()
print(letter.cache_info(), letter.cache_parameters())


# A result that is dropped may call the cache when it goes.
class Loud:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('dropped', self.n, loud.cache_info().currsize)


@functools.lru_cache(maxsize=1)
def loud(n):
    return Loud(n)


loud(1)
loud(2)
loud.cache_clear()


# partial binds to an instance since 3.14, as functions do; its parts are read-only.
class Greeter:
    greet = functools.partial(lambda greeting, self, name: f'{greeting}, {name}, from {self.me}', 'Hello')
    me = 'Ann'


try:
    print(Greeter().greet('Bob'))
    Greeter.greet.func = print
except AttributeError as error:
    print(error)
keep = functools.partial(pow, functools.Placeholder, 2)
print(keep(5), functools.partial(keep, 3)(), keep)
print(functools.partial(functools.partial(dict, a=1), b=2, a=3)(c=4))

# output:
# True
# CacheInfo(hits=0, misses=3, maxsize=2, currsize=1)
# 49 1
# 300 CacheInfo(hits=0, misses=301, maxsize=None, currsize=301)
# said again
# ['A', 'B', 'A'] (1, 2)
# int float bool int int 5
# computed 1
# computed 2
# computed 3
# computed 4
# computed 2
# computed 5
# computed 3
# CacheInfo(hits=2, misses=7, maxsize=3, currsize=3)
# CacheInfo(hits=0, misses=0, maxsize=3, currsize=0) {'maxsize': 3, 'typed': False}
# dropped 1 1
# dropped 2 0
# Hello, Bob, from Ann
# readonly attribute
# 25 9 functools.partial(<built-in function pow>, Placeholder, 2)
# {'a': 3, 'b': 2, 'c': 4}
