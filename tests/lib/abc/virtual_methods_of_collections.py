# What the classes of collections.abc give to those who have the few methods that they ask for.
from collections.abc import Callable, Hashable, Iterable, Mapping, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized


class Even(Sequence):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(4))]
        if not 0 <= i < 4:
            raise IndexError(i)
        return 2 * i


e = Even()
print(list(e), 4 in e, e.index(6), e.count(2), list(reversed(e)), e[1:3])
for args in ((9,), (0, 1), (6, -1), (2, 0, 1)):
    try:
        print(e.index(*args))
    except ValueError as error:
        print(type(error).__name__, error)


class Bits(MutableSet):
    def __init__(self, items=()):
        self.bits = 0
        for item in items:
            self.add(item)

    def __contains__(self, i):
        return bool(self.bits >> i & 1)

    def __iter__(self):
        return (i for i in range(self.bits.bit_length()) if i in self)

    def __len__(self):
        return self.bits.bit_count()

    def add(self, i):
        self.bits |= 1 << i

    def discard(self, i):
        self.bits &= ~(1 << i)

    def __repr__(self):
        return f'Bits({list(self)})'


a, b = Bits([1, 2, 5]), Bits([2, 3])
print(a & b, a | b, a - b, a ^ b, a == Bits([5, 2, 1]), a <= b, Bits([2]) < b, a.isdisjoint(b), a & [1, 9], {1} | b)
a |= b
a ^= [1, 7]
a -= {2}
print(a, a.pop(), a)
try:
    a.remove(40)
except KeyError as error:
    print('KeyError', error)
a.clear()
print(len(a), Bits._hash(b) == Bits._hash(Bits([3, 2])))


class Lower(MutableMapping):
    def __init__(self, **items):
        self.items_ = {}
        self.update(items)

    def __getitem__(self, key):
        return self.items_[key.lower()]

    def __setitem__(self, key, value):
        self.items_[key.lower()] = value

    def __delitem__(self, key):
        del self.items_[key.lower()]

    def __iter__(self):
        return iter(self.items_)

    def __len__(self):
        return len(self.items_)


m = Lower(A=1, b=2)
print('B' in m, m.get('X', 0), m.pop('a'), m.setdefault('C', 3), list(m.items()), m == {'b': 2, 'c': 3}, m.popitem(), sorted(m.keys() | {'q'}), list(m.values()))
try:
    m.pop('zz')
except KeyError as error:
    print('KeyError', error)
print(isinstance(5, Hashable), isinstance([], Hashable), isinstance(len, Callable), issubclass(dict, Reversible), isinstance(e, Sized), Mapping.get.__name__)

# output:
# [0, 2, 4, 6] True 3 1 [6, 4, 2, 0] [2, 4]
# ValueError
# ValueError
# 3
# ValueError
# Bits([2]) Bits([1, 2, 3, 5]) Bits([1, 5]) Bits([1, 3, 5]) True False True False Bits([1]) Bits([1, 2, 3])
# Bits([5, 7]) 3 Bits([5, 7])
# KeyError 40
# 0 True
# True 0 1 3 [('b', 2), ('c', 3)] True ('b', 2) ['c', 'q'] [3]
# KeyError 'zz'
# True False True True True get
