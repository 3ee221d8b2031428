# ChainMap, UserDict, UserList, UserString, defaultdict: lookups, writes, copies, operators, reprs, subclasses.
import copy
import pickle
from collections import ChainMap, UserDict, UserList, UserString, defaultdict

c = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(c, c['a'], c['b'], len(c), list(c), c.parents, c.new_child({'z': 0}), c.new_child(q=1), c.maps, 'b' in c, c.get('x', 5), bool(ChainMap()), ChainMap(), c | {'n': 1}, {'n': 1} | c, c == {'a': 1, 'b': 3})
c['b'] = 9
del c['a']
print(c.maps, c['a'])
for call in (lambda: c['zz'], lambda: c.__delitem__('zz'), lambda: c.pop('a'), lambda: ChainMap().popitem(), lambda: c.popitem(), lambda: ChainMap(5)['x'], lambda: c | 5):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(copy.copy(c).maps[0] is c.maps[0], copy.copy(c).maps[1] is c.maps[1], pickle.loads(pickle.dumps(c)) == c, ChainMap.fromkeys('ab', 1), ChainMap({'a': 1}).items(), repr(c.keys()))
c |= {'w': 1}
print(c)
u = UserDict({'a': 1}, b=2)
u |= {'c': 3}
print(u, u.data, u | {'d': 4}, {'z': 0} | u, u.copy(), copy.copy(u), UserDict.fromkeys('xy'), u == {'a': 1, 'b': 2, 'c': 3}, 'a' in u, len(u), u.pop('a'), UserDict(dict=5), u.get('nope', 1))


class M(UserDict):
    def __missing__(self, key):
        return key

    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)


m = M(a=1)
print(m['q'], m, 'q' in m, m.get('q'), m | {'b': 3}, m.setdefault('n', 4))
l = UserList([3, 1, 2])
l.sort()
print(l, l[0:2], type(l[0:2]).__name__, l + [4], [0] + l, l * 2, l == [1, 2, 3], l < [2], 3 in l, l.index(2), l.copy(), l.data, UserList('ab'), UserList(l) is l, l.__class__(range(2)))
l += 'x'
l[0] = 'set'
del l[1]
l.insert(0, 'i')
l.extend(UserList([9]))
print(l, l.pop(), l.count('x'), l.reverse(), l, l.clear(), l)
s = UserString('abc')
print(s, repr(s), s + 'd', 'z' + s, s * 2, s[1], s[::-1], s.upper(), type(s.upper()).__name__, s == 'abc', 'b' in s, hash(s) == hash('abc'), s.find('c'), s.split('b'), '%s' % s, UserString('%d') % 5, s.encode(), int(UserString('5')), UserString(5), s.replace('a', 'x'), s.isalpha(), s < 'b', len(s), s.join(['1', '2']), s.data, UserString('a{}').format(1), s.removeprefix('a'))
d = defaultdict(list, a=[1])
d['b'].append(2)
print(d, d.default_factory, d.get('z'), d.copy(), type(d.copy()).__name__, d | {'c': 1}, {'c': 1} | d, pickle.loads(pickle.dumps(d)) == d, copy.deepcopy(d) == d)
d.default_factory = None
for call in (lambda: d['zz'], lambda: defaultdict(5), lambda: defaultdict('x', {}), lambda: defaultdict(list).__missing__('k'), lambda: defaultdict(lambda: 1 / 0)['x'], lambda: defaultdict(list) | 5):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
loop = defaultdict(int)
loop['x'] = loop
print(loop)

# output:
# ChainMap({'a': 1}, {'a': 2, 'b': 3}) 1 3 2 ['a', 'b'] ChainMap({'a': 2, 'b': 3}) ChainMap({'z': 0}, {'a': 1}, {'a': 2, 'b': 3}) ChainMap({'q': 1}, {'a': 1}, {'a': 2, 'b': 3}) [{'a': 1}, {'a': 2, 'b': 3}] True 5 False ChainMap({}) ChainMap({'a': 1, 'n': 1}, {'a': 2, 'b': 3}) ChainMap({'n': 1, 'a': 1, 'b': 3}) True
# [{'b': 9}, {'a': 2, 'b': 3}] 2
# KeyError 'zz'
# KeyError "Key not found in the first mapping: 'zz'"
# KeyError "Key not found in the first mapping: 'a'"
# KeyError 'No keys found in the first mapping.'
# ('b', 9)
# TypeError 'int' object is not subscriptable
# TypeError unsupported operand type(s) for |: 'ChainMap' and 'int'
# False True True ChainMap({'a': 1, 'b': 1}) ItemsView(ChainMap({'a': 1})) KeysView(ChainMap({}, {'a': 2, 'b': 3}))
# ChainMap({'w': 1}, {'a': 2, 'b': 3})
# {'b': 2, 'c': 3} {'b': 2, 'c': 3} {'a': 1, 'b': 2, 'c': 3, 'd': 4} {'z': 0, 'a': 1, 'b': 2, 'c': 3} {'a': 1, 'b': 2, 'c': 3} {'a': 1, 'b': 2, 'c': 3} {'x': None, 'y': None} True True 3 1 {'dict': 5} 1
# q {'a': 2} False None {'a': 4, 'b': 6} n
# [1, 2, 3] [1, 2] UserList [1, 2, 3, 4] [0, 1, 2, 3] [1, 2, 3, 1, 2, 3] True True True 1 [1, 2, 3] [1, 2, 3] ['a', 'b'] False [0, 1]
# [] 9 1 None [] None []
# abc 'abc' abcd zabc abcabc b cba ABC UserString True True True 2 ['a', 'c'] abc 5 b'abc' 5 5 xbc True True 3 1abc2 abc a1 bc
# defaultdict(<class 'list'>, {'a': [1], 'b': [2]}) <class 'list'> None defaultdict(<class 'list'>, {'a': [1], 'b': [2]}) defaultdict defaultdict(<class 'list'>, {'a': [1], 'b': [2], 'c': 1}) defaultdict(<class 'list'>, {'c': 1, 'a': [1], 'b': [2]}) True True
# KeyError 'zz'
# TypeError first argument must be callable or None
# TypeError first argument must be callable or None
# []
# ZeroDivisionError division by zero
# TypeError unsupported operand type(s) for |: 'collections.defaultdict' and 'int'
# defaultdict(<class 'int'>, {'x': defaultdict(<class 'int'>, {...})})
