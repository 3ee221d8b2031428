print(dict(), dict(a=1), dict([(1, 2), (3, 4)]), dict({'x': 1}, y=2), dict(zip('ab', (1, 2))))  # => {} {'a': 1} {1: 2, 3: 4} {'x': 1, 'y': 2} {'a': 1, 'b': 2}
print({**{'a': 1}, 'b': 2, **{'a': 3}}, {x: x * x for x in range(4)}, dict.fromkeys('abc'), dict.fromkeys([1, 2], 0))  # => {'a': 3, 'b': 2} {0: 0, 1: 1, 2: 4, 3: 9} {'a': None, 'b': None, 'c': None} {1: 0, 2: 0}
class Mapping:
    def keys(self):
        return ['k', 'l']
    def __getitem__(self, key):
        return key * 2
print(dict(Mapping()), {**Mapping()})  # => {'k': 'kk', 'l': 'll'} {'k': 'kk', 'l': 'll'}
