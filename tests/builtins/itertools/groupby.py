from itertools import groupby
print([(k, list(g)) for k, g in groupby('aaabbca')], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])  # => [('a', ['a', 'a', 'a']), ('b', ['b', 'b']), ('c', ['c']), ('a', ['a'])] [(1, 2), (0, 2), (1, 1)]
print([k for k, g in groupby('aabb')], list(groupby([])))  # => ['a', 'b'] []
groups = list(groupby('aab'))
print([list(g) for k, g in groups])  # => [[], []]
g = groupby('aabbc')
k, first = next(g)
print(k, next(first))  # => a a
k2, second = next(g)
print(k2, list(first), list(second))  # => b [] ['b', 'b']
