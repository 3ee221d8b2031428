# Built-in functions over generators and iterators in Python, which may wait in between.
import threading, time
from concurrent.futures import ThreadPoolExecutor
def slow():
    for i in range(3):
        time.sleep(0.01); yield i
print(list(slow()), tuple(slow()), sorted(slow(), reverse=True), set(slow()), sum(slow()), dict((i, i) for i in slow()), frozenset(slow()))
class I:
    def __init__(s): s.n = 0
    def __iter__(s): return s
    def __next__(s):
        s.n += 1
        if s.n > 3: raise StopIteration
        return s.n
print(list(I()), sorted(I(), key=lambda x: -x))
def bad():
    yield 1
    raise ValueError('x')
try: list(bad())
except ValueError as e: print(repr(e))
try: sum(bad())
except ValueError as e: print(repr(e))
print(list(x for x in 'abc'))

# output:
# [0, 1, 2] (0, 1, 2) [2, 1, 0] {0, 1, 2} 3 {0: 0, 1: 1, 2: 2} frozenset({0, 1, 2})
# [1, 2, 3] [3, 2, 1]
# ValueError('x')
# ValueError('x')
# ['a', 'b', 'c']
