# collections.abc: what the mixins add to a few methods, and structural checks.
from collections import abc


class Seq(abc.Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, i):
        return self.items[i]

    def __len__(self):
        return len(self.items)


s = Seq(1, 2, 3, 2)
print(list(s), 2 in s, list(reversed(s)), s.index(2), s.index(2, 2), s.count(2))


class Bag(abc.MutableSet):
    def __init__(self, items=()):
        self.d = dict.fromkeys(items)

    def __contains__(self, x):
        return x in self.d

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)

    def add(self, x):
        self.d[x] = None

    def discard(self, x):
        self.d.pop(x, None)

    def __repr__(self):
        return f'Bag({list(self.d)})'


b = Bag('abc')
print(b | {'z'}, b & 'ab', b - {'a'}, len(b ^ {'a', 'q'}), {'a'} - b, b <= Bag('abcd'), b < b, b == {'a', 'b', 'c'}, b.isdisjoint('xyz'))
b |= 'd'
b -= {'a'}
b.remove('b')
print(b, b.pop(), b)
try:
    b.remove('zz')
except KeyError as error:
    print('KeyError', error)


class Map(abc.MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = Map()
m.update({'a': 1}, b=2)
print(dict(m), m.get('z'), m.pop('a'), m.setdefault('c', 3), list(m.items()), m.keys(), m == {'b': 2, 'c': 3}, 'b' in m, m.keys() & {'b'}, m.popitem())
for call in (lambda: abc.Sequence(), lambda: m.pop('nope'), lambda: abc.Sized.register(5), lambda: hash(m)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print([isinstance([], getattr(abc, n)) for n in ('Sized', 'Iterable', 'Iterator', 'Sequence', 'MutableSequence', 'Hashable', 'Callable', 'Reversible', 'Collection', 'Container')])
print(isinstance(iter([]), abc.Iterator), isinstance((x for x in ()), abc.Generator), isinstance({}.keys(), abc.KeysView), issubclass(dict, abc.Mapping), isinstance(b'', abc.Buffer), isinstance(range(1), abc.Sequence), issubclass(str, abc.Sequence), isinstance(len, abc.Callable), isinstance(memoryview(b''), abc.Sequence))
print(abc.Callable[[int], str], abc.Mapping[str, int], abc.Callable[..., int].__args__)

# output:
# [1, 2, 3, 2] True [2, 3, 2, 1] 1 3 2
# Bag(['a', 'b', 'c', 'z']) Bag(['a', 'b']) Bag(['b', 'c']) 3 Bag([]) True False True True
# Bag(['d']) c Bag(['d'])
# KeyError 'zz'
# {'a': 1, 'b': 2} None 1 3 [('b', 2), ('c', 3)] KeysView(<__main__.Map object at 0x1d46d58>) True True {'b'} ('b', 2)
# TypeError Can't instantiate abstract class Sequence without an implementation for abstract methods '__getitem__', '__len__'
# KeyError 'nope'
# TypeError Can only register classes
# TypeError unhashable type: 'Map'
# [True, True, False, True, True, False, False, True, True, True]
# True True True True True True True True True
# collections.abc.Callable[[int], str] collections.abc.Mapping[str, int] (Ellipsis, <class 'int'>)
