# Counter: arithmetic keeps what is positive, comparisons, updates with mappings and keywords, order of most_common, totals.
from collections import Counter

a, b = Counter(a=3, b=1, z=0), Counter(a=1, c=2, d=-1)
print(a + b, a - b, a & b, a | b, +b, -b, a.total(), Counter() + Counter(x=-1))
print(a == Counter(a=3, b=1), a <= a + b, b < a, a > Counter(b=1), Counter(a=1) >= Counter(a=2), a != dict(a))
c = Counter('abracadabra')
print(c.most_common(2), c.most_common(0), c.most_common(-1), c.most_common()[-1], list(Counter(b=1, a=1, c=2).elements()))
c.update(a=10, q=1)
c.update({'a': -10})
c.subtract('rrr')
c.subtract(q=5)
print(c, c['missing'], 'missing' in c, c.pop('missing', 7))
del c['never there']
c += Counter(z=2)
c -= Counter(a=1)
c &= Counter(a=9, z=1, q=4)
c |= Counter(n=1)
print(c, c.copy() == c, Counter(c) is c, repr(Counter()), Counter({'x': 'odd'}), sorted(Counter([3, 1, 3])))
for call in (lambda: Counter.fromkeys('ab'), lambda: Counter(5), lambda: Counter(a=1) + 5, lambda: Counter('a', 'b'), lambda: Counter(a=1) < 5, lambda: Counter(a='x') + Counter(a='y'), lambda: Counter(a=None).most_common(1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Mine(Counter):
    def __missing__(self, key):
        return -1


m = Mine('aab')
print(m['zz'], type(m + m).__name__, type(m.copy()).__name__, m)

# output:
# Counter({'a': 4, 'c': 2, 'b': 1}) Counter({'a': 2, 'b': 1, 'd': 1}) Counter({'a': 1}) Counter({'a': 3, 'c': 2, 'b': 1}) Counter({'c': 2, 'a': 1}) Counter({'d': 1}) 4 Counter()
# True True False True False False
# [('a', 5), ('b', 2)] [] [] ('d', 1) ['b', 'a', 'c', 'c']
# Counter({'a': 5, 'b': 2, 'c': 1, 'd': 1, 'r': -1, 'q': -4}) 0 False 7
# Counter({'a': 4, 'z': 1, 'n': 1}) True False Counter() Counter({'x': 'odd'}) [1, 3]
# NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
# TypeError 'int' object is not iterable
# TypeError unsupported operand type(s) for +: 'Counter' and 'int'
# TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
# TypeError '<' not supported between instances of 'Counter' and 'int'
# TypeError '>' not supported between instances of 'str' and 'int'
# [('a', None)]
# -1 Counter Mine Mine({'a': 2, 'b': 1})
