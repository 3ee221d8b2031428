# reprlib.repr limits for every kind, indent, own reprs, recursive_repr.
import array
import collections
import reprlib

r = reprlib.Repr(maxlist=3, maxstring=15, maxdict=2, maxlong=12, maxother=20, maxtuple=2, maxset=2, maxdeque=2, maxlevel=2, fillvalue='~')
for value in (list(range(10)), 'x' * 50, {i: i for i in range(5)}, 10**40, (1, 2, 3), {1, 2, 3}, frozenset('abc'), collections.deque(range(5)), [[[[1]]]], object.__init__ is None, array.array('i', range(9)), b'y' * 50, (1,), {}, []):
    print(r.repr(value))
print(reprlib.repr('a' * 100), reprlib.repr(list(range(100))), reprlib.repr({'k' + str(i): i for i in range(10)}), reprlib.aRepr.maxother)
print(reprlib.Repr(indent=2).repr([1, [2, {'a': 3}]]), reprlib.Repr(indent='->').repr((1, 2)))


class Own(reprlib.Repr):
    def repr_int(self, x, level):
        return f'<{x}@{level}>'


print(Own().repr([1, [2]]))


class Node:
    @reprlib.recursive_repr('<...>')
    def __repr__(self):
        return f'Node({self.me!r})'


n = Node()
n.me = [n]
print(n, Node.__repr__.__wrapped__.__name__, Node.__repr__.__name__)

# output:
# [0, 1, 2, ~]
# 'xxxxx~xxxxx'
# {0: 0, 1: 1, ~}
# 1000~00000
# (1, 2, ~)
# {1, 2, ~}
# frozenset({'a', 'b', 'c'})
# deque([0, 1, ~])
# [[[~]]]
# False
# array('i', [0, 1, 2, 3, 4, ~])
# b'yyyyyy~yyyyyyyy'
# (1,)
# {}
# []
# 'aaaaaaaaaaaa...aaaaaaaaaaaaa' [0, 1, 2, 3, 4, 5, ...] {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, ...} 30
# [
#   1,
#   [
#     2,
#     {
#       'a': 3,
#     },
#   ],
# ] (
# ->1,
# ->2,
# )
# [<1@5>, [<2@4>]]
# Node([<...>]) __repr__ __repr__
