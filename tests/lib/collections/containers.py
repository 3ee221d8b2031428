from collections import *
import collections
d = OrderedDict(a=1, b=2, c=3); d.move_to_end('a'); print(d); d.move_to_end('c', last=False); print(d, d.popitem(), d.popitem(last=False), d == {'b': 2})
print(OrderedDict([(1,2),(3,4)]) == OrderedDict([(3,4),(1,2)]), OrderedDict(), OrderedDict.fromkeys('ab', 0), d | {'z': 1}, {'z': 1} | d)
try: OrderedDict().popitem()
except KeyError as e: print(repr(e))
try: d.move_to_end('nope')
except KeyError as e: print(repr(e))
print(list(reversed(OrderedDict(a=1,b=2))), OrderedDict(a=1) == OrderedDict(a=1))
P = namedtuple('P', 'x y', defaults=[5]); p = P(1); print(p, p.x, p._asdict(), p._replace(x=3), P._make([1,2]), P._fields, P._field_defaults, P.__doc__, P.x.__doc__, p == (1,5), P)
for bad in (lambda: P(), lambda: P(1,2,3), lambda: P(z=1), lambda: p._replace(q=1), lambda: P._make([1]), lambda: namedtuple('A', 'a a'), lambda: namedtuple('A', '_a'), lambda: namedtuple('A', 'class'), lambda: namedtuple('A', '1x'), lambda: setattr(p, 'x', 3), lambda: namedtuple('A', 'a', defaults=[1,2])):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(namedtuple('R', 'a class a _x', rename=True)._fields, P.__module__, P.__new__.__qualname__)
class Q(namedtuple('Q', 'a')):
    def double(self): return self.a*2
print(Q(4).double(), Q(4), Q.__mro__[1].__name__)
c = Counter('abracadabra'); print(c, c.most_common(2), c['zz'], c.total(), sorted(c.elements())[:4])
c.update('aaa'); c.subtract({'b': 5}); print(c, +c, -c); del c['nope']
a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=4)
print(a+b, a-b, a|b, a&b, a == Counter(a=3,b=1,z=0), a <= b, a < a+b, Counter(), a >= a)
a += b; print(a); a -= Counter(a=10); print(a); a |= Counter(q=3); a &= Counter(q=2, c=1); print(a)
try: Counter.fromkeys('a')
except NotImplementedError as e: print(e)
m = ChainMap({'a': 1}, {'b': 2, 'a': 3}); print(m, m['a'], m['b'], list(m), len(m), m.new_child({'z': 0}), m.parents, dict(m)); m['q'] = 1; del m['a']; print(m.maps, m.get('zz', 7))
for bad in (lambda: m['zz'], lambda: m.pop('b'), lambda: ChainMap().popitem()):
    try: bad()
    except KeyError as e: print(repr(e))
class U(UserDict):
    def __missing__(self, k): return k*2
u = U(a=1); print(u, u['zz'], 'zz' in u, u | {'b': 2}, u.copy(), type(u.copy()).__name__, u == {'a': 1}, u.get('x'))
l = UserList([3,1,2]); l.sort(); l += [4]; print(l, l[1:], type(l[1:]), l * 2, l == [1,2,3,4], 3 in l, l.index(3), [0] + l, l.pop())
s = UserString('abc'); print(s, repr(s), s.upper(), type(s.upper()), s + 'd', s[1], s == 'abc', s.find('c'), 'b' in s, s.split('b'), len(s), hash(s) == hash('abc'), s.join(['x','y']), s % ())
print(deque([1,2], 3), defaultdict(list, a=[1]))
class K(OrderedDict): pass
print(K(a=1), collections.OrderedDict, UserDict, Counter, K({'x': 1}).copy())
import copy
print(Counter(a=1).copy(), Counter({'a': 2, 'b': 'x'} if 0 else {'a': 2}))
x = OrderedDict(); x['self'] = x; print(x)
import weakref, gc
class O:
    def m(self): return 5
o = O(); w = weakref.ref(o); print(w() is o); 
wd = weakref.WeakValueDictionary(); wd['a'] = o; wk = weakref.WeakKeyDictionary(); wk[o] = 1; ws = weakref.WeakSet([o]); wm = weakref.WeakMethod(o.m)
print(len(wd), len(wk), len(ws), list(wd), list(wk.values()), o in ws, wm()(), wd.get('b'), wd.pop('zz', 3))
f = weakref.finalize(o, print, 'gone', o.__class__.__name__); print(f.alive)
del o; gc.collect(); print(len(wd), len(wk), len(ws), f.alive, wm(), w(), weakref.ref, weakref.ProxyTypes)
try: wd['a']
except KeyError as e: print(repr(e))
try: weakref.WeakSet().pop()
except KeyError as e: print(repr(e))
# output:
# OrderedDict({'b': 2, 'c': 3, 'a': 1})
# OrderedDict({'b': 2}) ('a', 1) ('c', 3) True
# False OrderedDict() OrderedDict({'a': 0, 'b': 0}) OrderedDict({'b': 2, 'z': 1}) OrderedDict({'z': 1, 'b': 2})
# KeyError('dictionary is empty')
# KeyError('nope')
# ['b', 'a'] True
# P(x=1, y=5) 1 {'x': 1, 'y': 5} P(x=3, y=5) P(x=1, y=2) ('x', 'y') {'y': 5} P(x, y) Alias for field number 0 True <class '__main__.P'>
# TypeError P.__new__() missing 1 required positional argument: 'x'
# TypeError P.__new__() takes from 2 to 3 positional arguments but 4 were given
# TypeError P.__new__() got an unexpected keyword argument 'z'
# TypeError Got unexpected field names: ['q']
# TypeError Expected 2 arguments, got 1
# ValueError Encountered duplicate field name: 'a'
# ValueError Field names cannot start with an underscore: '_a'
# ValueError Type names and field names cannot be a keyword: 'class'
# ValueError Type names and field names must be valid identifiers: '1x'
# AttributeError can't set attribute
# TypeError Got more default values than field names
# ('a', '_1', '_2', '_3') __main__ P.__new__
# 8 Q(a=4) Q
# Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2)] 0 11 ['a', 'a', 'a', 'a']
# Counter({'a': 8, 'r': 2, 'c': 1, 'd': 1, 'b': -3}) Counter({'a': 8, 'r': 2, 'c': 1, 'd': 1}) Counter({'b': 3})
# Counter({'a': 4, 'c': 4, 'b': 3}) Counter({'a': 2}) Counter({'c': 4, 'a': 3, 'b': 2}) Counter({'a': 1, 'b': 1}) True False True Counter() True
# Counter({'a': 4, 'c': 4, 'b': 3})
# Counter({'c': 4, 'b': 3})
# Counter({'q': 2, 'c': 1})
# Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
# ChainMap({'a': 1}, {'b': 2, 'a': 3}) 1 2 ['b', 'a'] 2 ChainMap({'z': 0}, {'a': 1}, {'b': 2, 'a': 3}) ChainMap({'b': 2, 'a': 3}) {'b': 2, 'a': 1}
# [{'q': 1}, {'b': 2, 'a': 3}] 7
# KeyError('zz')
# KeyError("Key not found in the first mapping: 'b'")
# KeyError('No keys found in the first mapping.')
# {'a': 1} zzzz False {'a': 1, 'b': 2} {'a': 1} U True None
# [1, 2, 3] [2, 3, 4] <class 'collections.UserList'> [1, 2, 3, 4, 1, 2, 3, 4] True True 2 [0, 1, 2, 3, 4] 4
# abc 'abc' ABC <class 'collections.UserString'> abcd b True 2 True ['a', 'c'] 3 True xabcy abc
# deque([1, 2], maxlen=3) defaultdict(<class 'list'>, {'a': [1]})
# K({'a': 1}) <class 'collections.OrderedDict'> <class 'collections.UserDict'> <class 'collections.Counter'> K({'x': 1})
# Counter({'a': 1}) Counter({'a': 2})
# OrderedDict({'self': ...})
# True
# 1 1 1 ['a'] [1] True 5 None 3
# True
# gone O
# 0 0 0 False None None <class 'weakref.ReferenceType'> (<class 'weakref.ProxyType'>, <class 'weakref.CallableProxyType'>)
# KeyError('a')
# KeyError('pop from empty WeakSet')
