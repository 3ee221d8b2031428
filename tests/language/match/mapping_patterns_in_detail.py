# Keys, rest, and what a mapping is; get() of the mapping is what is asked.
import collections
import types


class Logged(dict):
    def __getitem__(self, key):
        print('getitem', key)
        return super().__getitem__(key)

    def get(self, key, default=None):
        print('get', key)
        return super().get(key, default)

    def __missing__(self, key):
        print('missing', key)
        return 'made'


def look(x):
    match x:
        case {'kind': 'a', 'value': v, **rest}: return 'a', v, rest
        case {'kind': ('b' | 'c') as k}: return k
        case {1: _, -1: y}: return 'numbers', y
        case {'x': {'y': z}}: return 'deep', z
        case {None: v} | {True: v}: return 'singletons', v
        case {types.MappingProxyType: v}: return 'dotted', v
        case {}: return 'any mapping'
        case _: return 'none'


for x in ({'kind': 'a', 'value': 1, 'more': 2, 'z': 3}, {'kind': 'a'}, {'kind': 'c', 'q': 1}, {1: 2, -1: 3}, {'x': {'y': 5}}, {None: 0}, {1: 'one'}, {types.MappingProxyType: 7}, {}, [], Logged(kind='b'), Logged(x=1),
          collections.defaultdict(list), collections.OrderedDict(kind='a', value=2), types.MappingProxyType({'kind': 'b'}), collections.ChainMap({'kind': 'c'}), collections.Counter('a')):
    print(look(x))
d = collections.defaultdict(int)
match d:
    case {'absent': v}:
        print('made one')
    case _:
        print('did not make one', dict(d))

# output:
# ('a', 1, {'more': 2, 'z': 3})
# any mapping
# c
# ('numbers', 3)
# ('deep', 5)
# ('singletons', 0)
# ('singletons', 'one')
# ('dotted', 7)
# any mapping
# none
# get kind
# b
# get kind
# get x
# get None
# get True
# get <class 'mappingproxy'>
# any mapping
# any mapping
# ('a', 2, {})
# b
# c
# any mapping
# did not make one {}
