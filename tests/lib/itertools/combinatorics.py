# product, permutations, combinations with and without replacement against definitions; counts; empty and long inputs.
import itertools as it
import math


def by_definition(pool, r, keep):
    n = len(pool)
    return [tuple(pool[i] for i in index) for index in it.product(range(n), repeat=r) if keep(index)]


for n in range(5):
    pool = 'abcd'[:n]
    for r in range(n + 2):
        p, c, w = list(it.permutations(pool, r)), list(it.combinations(pool, r)), list(it.combinations_with_replacement(pool, r))
        assert p == by_definition(pool, r, lambda x: len(set(x)) == r)
        assert c == by_definition(pool, r, lambda x: sorted(x) == list(x) and len(set(x)) == r)
        assert w == by_definition(pool, r, lambda x: sorted(x) == list(x))
        assert len(p) == math.perm(n, r) and len(c) == math.comb(n, r)
print(list(it.permutations('ab')), list(it.permutations('')), list(it.permutations('abc', None))[:2], list(it.product()), list(it.product('ab', '')), list(it.product('ab', repeat=0)), list(it.product(range(2), 'x', repeat=2))[:3])
first = it.combinations([1, 2, 3], 2)
print(next(first), type(next(first)).__name__, list(first), next(first, None))
print(sum(1 for _ in it.product(range(3), repeat=7)), list(it.islice(it.permutations(range(12)), 2)), list(it.batched('abcdefg', 3)), list(it.batched([], 2)), list(it.pairwise('abcd')), list(it.pairwise('a')))
print([(k, list(g)) for k, g in it.groupby('aaBbA', str.lower)], [(k, list(g)) for k, g in it.groupby([])], list(it.chain.from_iterable(['ab', [1], ()])), list(it.accumulate([3, 1, 2], max)), list(it.accumulate([1, 2], initial=10)), list(it.accumulate([], initial=1)), list(it.accumulate('abc')))
groups = it.groupby([1, 1, 2, 2])
k, one = next(groups)
k2, two = next(groups)
print(k, k2, list(one), list(two), list(groups))
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest()), list(it.zip_longest('abc', 'x', fillvalue=0)), list(it.islice('abcdef', None)), list(it.islice('abcdef', 2, None, 3)))


class Sub(it.count):
    extra = 5


s = Sub(3)
print(next(s), s.extra, type(s).__name__, it.chain[int], isinstance(it.chain(), it.chain))

# output:
# [('a', 'b'), ('b', 'a')] [()] [('a', 'b', 'c'), ('a', 'c', 'b')] [()] [] [()] [(0, 'x', 0, 'x'), (0, 'x', 1, 'x'), (1, 'x', 0, 'x')]
# (1, 2) tuple [(2, 3)] None
# 2187 [(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 10)] [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] [] [('a', 'b'), ('b', 'c'), ('c', 'd')] []
# [('a', ['a', 'a']), ('b', ['B', 'b']), ('a', ['A'])] [] ['a', 'b', 1] [3, 3, 3] [10, 11, 13] [1] ['a', 'ab', 'abc']
# 1 2 [] [2, 2] []
# [8, 9] [] [('a', 'x'), ('b', 0), ('c', 0)] ['a', 'b', 'c', 'd', 'e', 'f'] ['c', 'f']
# 3 5 Sub itertools.chain[int] True
