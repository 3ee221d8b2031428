# ChainMap: look-up order, writes to the first, children and parents, missing keys, unions.
from collections import ChainMap

a, b = {'x': 1}, {'x': 2, 'y': 3}
c = ChainMap(a, b)
print(c, c['x'], c['y'], len(c), list(c), 'y' in c, c.get('z', 9), bool(ChainMap()), dict(c))
c['y'] = 30
c['z'] = 4
print(a, b, c.maps)
del c['y']
print(c['y'])
d = c.new_child({'w': 0})
print(d, d.parents == c, c.new_child(q=1).maps[0], d.new_child().maps[0])
for call in (lambda: c['nope'], lambda: c.__delitem__('y'), lambda: c.pop('y'), lambda: ChainMap({}, {'a': 1}).popitem()):
    try:
        print(call())
    except KeyError as error:
        print('KeyError', error)
print(c | {'n': 1}, {'n': 1, 'x': 0} | c)
c |= {'m': 5}
print(a, c.copy().maps[0] is a, c.copy().maps[1] is b, ChainMap.fromkeys('ab', 1), c.setdefault('k', 7), c.pop('k'))


class Default(ChainMap):
    def __missing__(self, key):
        return f'<{key}>'


print(Default(a)['none'], Default(a).get('none'), list(reversed(list(c))), c == dict(c), c.popitem())

# output:
# ChainMap({'x': 1}, {'x': 2, 'y': 3}) 1 3 2 ['x', 'y'] True 9 False {'x': 1, 'y': 3}
# {'x': 1, 'y': 30, 'z': 4} {'x': 2, 'y': 3} [{'x': 1, 'y': 30, 'z': 4}, {'x': 2, 'y': 3}]
# 3
# ChainMap({'w': 0}, {'x': 1, 'z': 4}, {'x': 2, 'y': 3}) True {'q': 1} {}
# KeyError 'nope'
# KeyError "Key not found in the first mapping: 'y'"
# KeyError "Key not found in the first mapping: 'y'"
# KeyError 'No keys found in the first mapping.'
# ChainMap({'x': 1, 'z': 4, 'n': 1}, {'x': 2, 'y': 3}) ChainMap({'n': 1, 'x': 1, 'y': 3, 'z': 4})
# {'x': 1, 'z': 4, 'm': 5} False True ChainMap({'a': 1, 'b': 1}) 7 7
# <none> None ['m', 'z', 'y', 'x'] True ('m', 5)
