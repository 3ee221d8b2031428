from collections import OrderedDict
d = OrderedDict.fromkeys('abcde')
d.move_to_end('b'); print(''.join(d)); d.move_to_end('b', last=False); print(''.join(d))
try: d.move_to_end('z')
except KeyError as e: print(repr(e))
print(d.popitem(), d.popitem(last=False), d)
print(d.pop('a'), d.pop('q', 3), OrderedDict(a=1) == OrderedDict(a=1), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {'b': 2, 'a': 1})
try: d.pop('nope')
except KeyError as e: print(repr(e))
try: OrderedDict().popitem()
except KeyError as e: print(repr(e))
print(OrderedDict(a=1) | {'b': 2}, {'z': 0} | OrderedDict(a=1), list(reversed(OrderedDict(a=1, b=2))))
class S(OrderedDict):
    def __missing__(self, k): return 'missing ' + k
s = S(x=1); s.attr = 3
print(s['q'], s.copy(), type(s.copy()))
import copy; print(copy.copy(s), copy.deepcopy(s))
d = OrderedDict(); d['me'] = d; print(d)
print(list(OrderedDict([('a', 1)]).keys()), list(reversed(OrderedDict(a=1,b=2).items())))
d = OrderedDict(a=1, b=2, c=3)
d.setdefault('n', 5); d.update(m=2); print(d, OrderedDict(((1, 2), (3, 4))), len(d))
print(OrderedDict(a=1) != OrderedDict(a=2), OrderedDict() == [], isinstance(d, dict))
d |= [('zz', 1)]; print(d)

# output:
# acdeb
# bacde
# KeyError('z')
# ('e', None) ('b', None) OrderedDict({'a': None, 'c': None, 'd': None})
# None 3 True False True
# KeyError('nope')
# KeyError('dictionary is empty')
# OrderedDict({'a': 1, 'b': 2}) OrderedDict({'z': 0, 'a': 1}) ['b', 'a']
# missing q S({'x': 1}) <class '__main__.S'>
# S({'x': 1}) S({'x': 1})
# OrderedDict({'me': ...})
# ['a'] [('b', 2), ('a', 1)]
# OrderedDict({'a': 1, 'b': 2, 'c': 3, 'n': 5, 'm': 2}) OrderedDict({1: 2, 3: 4}) 5
# True False True
# OrderedDict({'a': 1, 'b': 2, 'c': 3, 'n': 5, 'm': 2, 'zz': 1})
