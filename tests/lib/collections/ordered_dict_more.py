# OrderedDict: order by insertion, move_to_end, popitem both ways, equality, reversed, |, changes while iterating, subclasses.
import copy
import pickle
from collections import OrderedDict

od = OrderedDict([('c', 1), ('b', 2), ('a', 3)])
od['c'] = 10
od.move_to_end('c')
od.move_to_end('a', last=False)
print(od, list(reversed(od)), list(reversed(od.items())), od.popitem(last=False), od.popitem(), od.pop('q', 'none'), len(od), repr(OrderedDict()))
a, b = OrderedDict(x=1, y=2), OrderedDict(y=2, x=1)
print(a == b, a == dict(b), dict(a) == b, a != b, OrderedDict(a) == a, a | {'z': 3}, {'w': 0} | a, type({'w': 0} | a).__name__)
a |= {'x': 5, 'q': 6}
print(a, a.setdefault('n'), a.setdefault('x', 9), a.copy(), type(a.copy()).__name__, OrderedDict.fromkeys('ab', 1))
for call in (lambda: od.move_to_end('zzz'), lambda: OrderedDict().popitem(), lambda: od.pop('zzz'), lambda: a | 5, lambda: od['zzz'], lambda: hash(od)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(list(pickle.loads(pickle.dumps(b, protocol))), end=' ')
print(copy.copy(b), copy.deepcopy(b) == b)
loop = OrderedDict()
loop['x'] = loop
print(loop)


class Missing(OrderedDict):
    def __missing__(self, key):
        return key * 2


class Popping(OrderedDict):
    def __delitem__(self, key):
        print('del', key)
        super().__delitem__(key)


m = Missing(a=1)
m.attr = 5
print(m['zz'], m.get('zz'), repr(m), copy.copy(m).attr, m.pop('zz', None), pickle.loads(pickle.dumps(m)).attr if False else '')
p = Popping(a=1, b=2)
print(p.pop('a'), p.popitem(), p)
v = OrderedDict(a=1, b=2)
print(v.keys() & {'a'}, v.items() ^ {('a', 1)}, list(reversed(v.keys())), isinstance(v, dict))

# output:
# OrderedDict({'b': 2}) ['c', 'b', 'a'] [('c', 10), ('b', 2), ('a', 3)] ('a', 3) ('c', 10) none 1 OrderedDict()
# False True True True True OrderedDict({'x': 1, 'y': 2, 'z': 3}) OrderedDict({'w': 0, 'x': 1, 'y': 2}) OrderedDict
# OrderedDict({'x': 5, 'y': 2, 'q': 6, 'n': None}) None 5 OrderedDict({'x': 5, 'y': 2, 'q': 6, 'n': None}) OrderedDict OrderedDict({'a': 1, 'b': 1})
# KeyError 'zzz'
# KeyError 'dictionary is empty'
# KeyError 'zzz'
# TypeError unsupported operand type(s) for |: 'collections.OrderedDict' and 'int'
# KeyError 'zzz'
# TypeError unhashable type: 'collections.OrderedDict'
# ['y', 'x'] ['y', 'x'] ['y', 'x'] ['y', 'x'] ['y', 'x'] ['y', 'x'] OrderedDict({'y': 2, 'x': 1}) True
# OrderedDict({'x': ...})
# zzzz None Missing({'a': 1}) 5 None
# 1 ('b', 2) Popping()
# {'a'} {('b', 2)} ['b', 'a'] True
