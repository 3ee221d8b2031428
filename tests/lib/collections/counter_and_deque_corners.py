from collections import Counter, deque, ChainMap, defaultdict, namedtuple
c = Counter('abracadabra'); print(c.most_common(2), c['z'], c.total(), c + Counter('az'), c - Counter('aaab'), c & Counter('aab'), c | Counter('zz'), +Counter(a=-1, b=2), -Counter(a=-1), c > Counter('a'), Counter(a=1) == Counter(a=1, b=0))
c.subtract('aa'); c.update({'q': 3}); print(c, list(Counter(a=2, b=0, d=-1).elements()), repr(Counter()))
d = deque([1, 2, 3], maxlen=3); d.append(4); d.appendleft(0); d.rotate(1); print(d, d.maxlen, d.index(2), d.count(2), d[0], d[-1], list(reversed(d))); d.extendleft('ab'); print(d, deque('ab') + deque('c'), deque('ab') * 2, deque([1]) < deque([2]))
for action in (lambda: deque().pop(), lambda: deque([1])[5], lambda: deque(maxlen=-1), lambda: deque(5), lambda: deque([1]).remove(2), lambda: deque([1], 1).insert(0, 2), lambda: deque([1]).index(5), lambda: Counter(5), lambda: Counter('a', 'b'), lambda: namedtuple('P', 'x x'), lambda: namedtuple('P', 'class'), lambda: namedtuple('P', '_a'), lambda: namedtuple('1P', 'a'), lambda: namedtuple('P', 'a b')(1), lambda: defaultdict(5), lambda: ChainMap({}, {})['x'], lambda: ChainMap({}).popitem()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
m = ChainMap({'a': 1}, {'a': 2, 'b': 3}); m['c'] = 4; print(m['a'], m['b'], m.maps, dict(m), m.new_child({'z': 0})['z'], m.parents, list(m), len(m))
dd = defaultdict(list); dd['x'].append(1); print(dd, dd.get('y'), dd.default_factory, dd | {'q': 1}, defaultdict(None, a=1))
P = namedtuple('P', 'x y=5'.replace('=5', ''), defaults=[5]); p = P(1); print(p, p._replace(x=2), p._asdict(), P._fields, P._field_defaults, P._make([3, 4]), p == (1, 5), P.__doc__, namedtuple('Q', 'a def b b', rename=True)._fields)

# output:
# [('a', 5), ('b', 2)] 0 11 Counter({'a': 6, 'b': 2, 'r': 2, 'c': 1, 'd': 1, 'z': 1}) Counter({'a': 2, 'r': 2, 'b': 1, 'c': 1, 'd': 1}) Counter({'a': 2, 'b': 1}) Counter({'a': 5, 'b': 2, 'r': 2, 'z': 2, 'c': 1, 'd': 1}) Counter({'b': 2}) Counter({'a': 1}) True True
# Counter({'a': 3, 'q': 3, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) ['a', 'a'] Counter()
# deque([3, 0, 2], maxlen=3) 3 2 1 3 2 [2, 0, 3]
# deque(['b', 'a', 3], maxlen=3) deque(['a', 'b', 'c']) deque(['a', 'b', 'a', 'b']) True
# IndexError pop from an empty deque
# IndexError deque index out of range
# ValueError maxlen must be non-negative
# TypeError 'int' object is not iterable
# ValueError deque.remove(x): x not in deque
# IndexError deque already at its maximum size
# ValueError deque.index(x): x not in deque
# TypeError 'int' object is not iterable
# TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
# ValueError Encountered duplicate field name: 'x'
# ValueError Type names and field names cannot be a keyword: 'class'
# ValueError Field names cannot start with an underscore: '_a'
# ValueError Type names and field names must be valid identifiers: '1P'
# TypeError P.__new__() missing 1 required positional argument: 'b'
# TypeError first argument must be callable or None
# KeyError 'x'
# KeyError 'No keys found in the first mapping.'
# 1 3 [{'a': 1, 'c': 4}, {'a': 2, 'b': 3}] {'a': 1, 'b': 3, 'c': 4} 0 ChainMap({'a': 2, 'b': 3}) ['a', 'b', 'c'] 3
# defaultdict(<class 'list'>, {'x': [1]}) None <class 'list'> defaultdict(<class 'list'>, {'x': [1], 'q': 1}) defaultdict(None, {'a': 1})
# P(x=1, y=5) P(x=2, y=5) {'x': 1, 'y': 5} ('x', 'y') {'y': 5} P(x=3, y=4) True P(x, y) ('a', '_1', 'b', '_3')
