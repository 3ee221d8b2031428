# OrderedDict: order, move_to_end, equality, reversal, popitem, views, update order.
from collections import OrderedDict

o = OrderedDict(b=1, a=2)
o['c'] = 3
o['b'] = 9
print(o, list(o), list(reversed(o)), o == {'a': 2, 'b': 9, 'c': 3}, o == OrderedDict(a=2, b=9, c=3), OrderedDict() == {})
o.move_to_end('b')
o.move_to_end('c', last=False)
print(o, o.popitem(), o.popitem(last=False), o, o.setdefault('k'), o.pop('nope', 5))
for call in (lambda: o.move_to_end('zz'), lambda: OrderedDict().popitem(), lambda: o.pop('zz'), lambda: o['zz'], lambda: o.pop('zz')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
p = OrderedDict([('x', 1), ('y', 2)])
print(p | {'z': 3}, {'z': 3} | p, type(p | {}).__name__, OrderedDict.fromkeys('abc', 0), list(reversed(p.items())), repr(OrderedDict()), p.copy() is p)
p |= [('w', 0)]
del p['x']
p['x'] = 'again'
print(p, p.__reduce__()[0:2], len(p))
try:
    for key in p:
        del p[key]
except RuntimeError as error:
    print('RuntimeError')
p.clear()
print(p, bool(p))

# output:
# OrderedDict({'b': 9, 'a': 2, 'c': 3}) ['b', 'a', 'c'] ['c', 'a', 'b'] True False True
# OrderedDict({'a': 2, 'k': None}) ('b', 9) ('c', 3) OrderedDict({'a': 2, 'k': None}) None 5
# KeyError 'zz'
# KeyError 'dictionary is empty'
# KeyError 'zz'
# KeyError 'zz'
# KeyError 'zz'
# OrderedDict({'x': 1, 'y': 2, 'z': 3}) OrderedDict({'z': 3, 'x': 1, 'y': 2}) OrderedDict OrderedDict({'a': 0, 'b': 0, 'c': 0}) [('y', 2), ('x', 1)] OrderedDict() False
# OrderedDict({'y': 2, 'w': 0, 'x': 'again'}) (<class 'collections.OrderedDict'>, ()) 3
# RuntimeError
# OrderedDict() False
