# Counter: arithmetic, signs, in-place forms, comparison, missing, update by everything, total, most_common, pickling, subclass.
import copy
import pickle
from collections import Counter, OrderedDict, defaultdict

c = Counter('abracadabra')
print(c, c['z'], 'z' in c, c.most_common(2), c.most_common(), c.most_common(0), c.most_common(-1), c.total(), sorted(c.elements()), Counter(), Counter(a=1, b=-2), Counter({'a': 3}, b=1), repr(Counter(x=float('nan')))[:12])
a, b = Counter(a=3, b=1, z=-1), Counter(a=1, b=2, y=5)
print(a + b, a - b, a & b, a | b, a ^ b if hasattr(Counter, '__xor__') else '', +a, -a, a <= b, a < b, a >= b, a == Counter(a=3, b=1, z=-1, q=0), a != b)
for op in ('__iadd__', '__isub__', '__iand__', '__ior__'):
    x = Counter(a)
    print(op, getattr(x, op)(b), x)
c = Counter(a=1)
c.update('aab')
c.update({'a': 5})
c.update(b=2)
c.update(None)
c.update([])
print(c)
c.subtract('ab')
c.subtract({'a': 10}, z=1)
print(c, c.copy() == c, type(c.copy()).__name__)
del c['nope']
del c['a']
print(c, pickle.loads(pickle.dumps(c)) == c, copy.deepcopy(c) == c, eval(repr(c)) == c)
for call in (lambda: Counter.fromkeys('ab'), lambda: Counter(5), lambda: Counter('a', 'b'), lambda: Counter(a=1) + 5, lambda: Counter(a=1) < 5, lambda: Counter().popitem(), lambda: list(Counter(a='x').elements()), lambda: Counter(a='x', b=1).most_common()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Loud(Counter):
    def __missing__(self, key):
        return 'missing'


print(Loud('a')['q'], type(Loud('a') | Loud('a')).__name__, repr(Loud('ab')), Counter(a=2) == {'a': 2}, Counter(OrderedDict(a=1)), Counter(self=5, iterable=6))

# output:
# Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 0 False [('a', 5), ('b', 2)] [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] [] [] 11 ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r'] Counter() Counter({'a': 1, 'b': -2}) Counter({'a': 3, 'b': 1}) Counter({'x'
# Counter({'y': 5, 'a': 4, 'b': 3}) Counter({'a': 2}) Counter({'a': 1, 'b': 1}) Counter({'y': 5, 'a': 3, 'b': 2})  Counter({'a': 3, 'b': 1}) Counter({'z': 1}) False False False True True
# __iadd__ Counter({'y': 5, 'a': 4, 'b': 3}) Counter({'y': 5, 'a': 4, 'b': 3})
# __isub__ Counter({'a': 2}) Counter({'a': 2})
# __iand__ Counter({'a': 1, 'b': 1}) Counter({'a': 1, 'b': 1})
# __ior__ Counter({'y': 5, 'a': 3, 'b': 2}) Counter({'y': 5, 'a': 3, 'b': 2})
# Counter({'a': 8, 'b': 3})
# Counter({'b': 2, 'z': -1, 'a': -3}) True Counter
# Counter({'b': 2, 'z': -1}) True True True
# NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
# TypeError 'int' object is not iterable
# TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
# TypeError unsupported operand type(s) for +: 'Counter' and 'int'
# TypeError '<' not supported between instances of 'Counter' and 'int'
# KeyError 'popitem(): dictionary is empty'
# TypeError 'str' object cannot be interpreted as an integer
# TypeError '<' not supported between instances of 'str' and 'int'
# missing Counter Loud({'a': 1, 'b': 1}) True Counter({'a': 1}) Counter({'iterable': 6, 'self': 5})
