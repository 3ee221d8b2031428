# Iterators of itertools: what is left of them after use, exhausted ones, tee sharing, __length_hint__, errors in the middle.
import copy
import itertools as it
import operator

a, b, c = it.tee('abcd', 3)
print(next(a), next(a), list(b), next(c), list(a), list(c), it.tee('x', 0))
d, = it.tee(a, 1)
e, f = it.tee(it.tee('xyz')[0])
print(next(e), list(copy.copy(e)), list(e), list(f), type(e).__name__)
for bad in (lambda: it.tee(5), lambda: it.tee('a', -1), lambda: it.islice('abc', -1), lambda: it.islice('abc', 'x'), lambda: it.islice('abc', 0, 5, 0), lambda: it.islice('abc', 1, -1), lambda: it.repeat(1, 'x'), lambda: it.combinations('ab', -1), lambda: it.permutations('ab', -1), lambda: it.permutations('ab', 'x'), lambda: it.product('ab', repeat=-1), lambda: it.product(5), lambda: it.count('x'), lambda: it.chain(5).__next__(), lambda: it.batched('ab', 0), lambda: list(it.batched('abc', 2, strict=True)), lambda: list(it.zip_longest('a', 5)), lambda: it.groupby(5), lambda: it.starmap(5, [1]).__next__(), lambda: list(it.starmap(pow, [1])), lambda: it.accumulate(5), lambda: it.compress('a', 5), lambda: list(it.accumulate('ab', 5)), lambda: it.cycle(5), lambda: it.pairwise(5), lambda: it.filterfalse(None, 5), lambda: list(it.takewhile(5, 'a')), lambda: it.combinations(5, 2), lambda: it.combinations_with_replacement('ab', -1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(operator.length_hint(it.repeat(1, 5)), operator.length_hint(it.repeat(1), 7), repr(it.repeat(1, 3)), repr(it.repeat('x')), repr(it.count(5)), repr(it.count(1.5, 2)), repr(it.count(step=-1)))
g = it.repeat('x', 3)
next(g)
print(repr(g), list(g), list(g), list(it.repeat(1, -5)))
c = it.count(10, 5)
print(next(c), next(c), repr(c), list(it.islice(it.count(1.0, 0.1), 4)), list(it.islice(it.count(2**62), 2)), list(it.islice(it.count(-3), 5)))
calls = []


def source():
    for n in range(5):
        calls.append(n)
        yield n


s = it.islice(source(), 1, 4, 2)
print(list(s), calls, next(s, 'end'))
calls.clear()
print(list(it.islice(source(), 0)), calls, list(it.zip_longest('ab', source(), 'c', fillvalue='-')), list(it.compress('abcdef', [1, 0, 1, 0, 1])))
it_ = iter([1, 4, 6, 3, 8])
print(list(it.takewhile(lambda x: x < 5, it_)), list(it_), list(it.dropwhile(lambda x: x < 5, [1, 4, 6, 3, 8])), list(it.filterfalse(None, [0, 1, '', 'a'])))


def fails():
    yield 1
    raise KeyError('middle')


for make in (it.cycle, lambda x: it.chain(x, [5]), lambda x: it.accumulate(x), lambda x: it.pairwise(x), lambda x: it.batched(x, 2), lambda x: it.zip_longest(x, [1]), lambda x: it.groupby(x)):
    i = make(fails())
    got = []
    try:
        for _ in range(4):
            got.append(next(i))
    except (KeyError, StopIteration) as error:
        got.append(type(error).__name__)
    print(len(got), got[-1])

# output:
# a b ['a', 'b', 'c', 'd'] a ['c', 'd'] ['b', 'c', 'd'] ()
# x ['y', 'z'] ['y', 'z'] ['x', 'y', 'z'] _tee
# TypeError 'int' object is not iterable
# ValueError n must be >= 0
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ValueError Step for islice() must be a positive integer or None.
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# TypeError 'str' object cannot be interpreted as an integer
# ValueError r must be non-negative
# ValueError r must be non-negative
# TypeError Expected int as r
# ValueError repeat argument cannot be negative
# TypeError 'int' object is not iterable
# TypeError a number is required
# TypeError 'int' object is not iterable
# ValueError n must be at least one
# ValueError batched(): incomplete batch
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not callable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not callable
# TypeError 'int' object is not iterable
# ValueError r must be non-negative
# 5 7 repeat(1, 3) repeat('x') count(5) count(1.5, 2) count(0, -1)
# repeat('x', 2) ['x', 'x'] [] []
# 10 15 count(20, 5) [1.0, 1.1, 1.2000000000000002, 1.3000000000000003] [4611686018427387904, 4611686018427387905] [-3, -2, -1, 0, 1]
# [1, 3] [0, 1, 2, 3] end
# [] [0, 1, 2, 3, 4] [('a', 0, 'c'), ('b', 1, '-'), ('-', 2, '-'), ('-', 3, '-'), ('-', 4, '-')] ['a', 'c', 'e']
# [1, 4] [3, 8] [6, 3, 8] [0, '']
# 2 KeyError
# 2 KeyError
# 2 KeyError
# 1 KeyError
# 1 KeyError
# 2 KeyError
# 2 KeyError
