# Built-in functions over iterators whose items wait: they go on item by item.
import sys, time

def slow():
    for x in (3, 1, 2):
        time.sleep(0.01)
        yield x

print(max(slow()), min(slow(), key=lambda v: -v), max(map(lambda v: -v, slow())), min(filter(None, slow()), default=9))
print(list(map(str, slow())), tuple(zip(slow(), "abc")), sorted(set(enumerate(slow()))), dict(zip("xyz", slow())))
print(sorted(map(lambda v: v * 2, slow())), sum(map(int, map(str, slow()))))
try:
    max(x for x in ())
except ValueError as error:
    print(error)
try:
    max(iter([1, "a"]))
except TypeError as error:
    print(error)
it = slow()
for _ in range(50):
    it = map(int, it)
print(list(it))

# output:
# 3 3 -1 1
# ['3', '1', '2'] ((3, 'a'), (1, 'b'), (2, 'c')) [(0, 3), (1, 1), (2, 2)] {'x': 3, 'y': 1, 'z': 2}
# [2, 4, 6] 6
# max() iterable argument is empty
# '>' not supported between instances of 'str' and 'int'
# [3, 1, 2]
