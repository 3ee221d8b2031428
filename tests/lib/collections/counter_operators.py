# Counter: multiset operators, comparison, update and subtract, unary, missing keys, text.
from collections import Counter

c, d = Counter(a=3, b=1), Counter(a=1, b=2, c=0)
print(c + d, c - d, c & d, c | d, +Counter(a=-1, b=2), -Counter(a=-1, b=2), c ^ d if hasattr(c, '__xor__') else None)
print(c == d, c <= d, Counter(a=1) <= c, c > Counter(a=1), Counter(a=0) == Counter(), c != {'a': 3, 'b': 1}, c >= c, Counter(a=1) < Counter(a=1, b=0))
c.update('ab', b=5)
c.subtract({'a': 10}, z=1)
print(c, c['nothing'], 'nothing' in c, c.total(), sorted(c.elements()), c.most_common(1), c.most_common(), c.most_common(-1))
del c['not there']
e = Counter(x=1)
e += Counter(x=-5, y=2)
print(e)
e -= Counter(y=1)
e |= Counter(k=3)
e &= Counter(k=1, y=9)
print(e, e.copy(), type(e.copy()).__name__, Counter('abca').most_common(2), repr(Counter()), Counter([1, 1, 'a', None]), Counter({'a': 'text'}))
for call in (lambda: Counter.fromkeys('ab'), lambda: Counter(5), lambda: Counter('a', 'b'), lambda: Counter(a=1) < 5, lambda: Counter(a=1) + 5, lambda: Counter('a').update(1, 2), lambda: Counter(a='x') + Counter(a='y')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(Counter(a=2.5, b=-0.5).total(), Counter(iterable=3), Counter(self=1), dict(Counter('aab')))

# output:
# Counter({'a': 4, 'b': 3}) Counter({'a': 2}) Counter({'a': 1, 'b': 1}) Counter({'a': 3, 'b': 2}) Counter({'b': 2}) Counter({'a': 1}) None
# False False True True True False True False
# Counter({'b': 7, 'z': -1, 'a': -6}) 0 False 0 ['b', 'b', 'b', 'b', 'b', 'b', 'b'] [('b', 7)] [('b', 7), ('z', -1), ('a', -6)] []
# Counter({'y': 2})
# Counter({'y': 1, 'k': 1}) Counter({'y': 1, 'k': 1}) Counter [('a', 2), ('b', 1)] Counter() Counter({1: 2, 'a': 1, None: 1}) Counter({'a': 'text'})
# NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
# TypeError 'int' object is not iterable
# TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
# TypeError '<' not supported between instances of 'Counter' and 'int'
# TypeError unsupported operand type(s) for +: 'Counter' and 'int'
# TypeError Counter.update() takes from 1 to 2 positional arguments but 3 were given
# TypeError '>' not supported between instances of 'str' and 'int'
# 2.0 Counter({'iterable': 3}) Counter({'self': 1}) {'a': 2, 'b': 1}
