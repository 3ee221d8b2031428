from itertools import tee
a, b = tee('abc')
print(next(a), next(a), list(b), list(a))  # => a b ['a', 'b', 'c'] ['c']
x, y, z = tee(iter([1, 2]), 3)
print(list(z), list(x), list(y), tee([], 0))  # => [1, 2] [1, 2] [1, 2] ()
def gen():
    yield 1
    yield 2
p, q = tee(gen())
next(q, None)
print(list(zip(p, q)))  # => [(1, 2)]
