# deque: rotation, bounds with every operation, changes while iterating, comparison, slices that are not there, copies, repr loops.
import copy
import pickle
from collections import deque

d = deque('abc', 3)
print(d, d.maxlen, d.append('d'), d, d.appendleft('z'), d, d.extend('xy'), d, d.extendleft('12'), d, d.insert(0, 'q') if len(d) < 3 else 'full')
d = deque(range(6))
for n in (2, -3, 0, 100, -1):
    d.rotate(n)
    print(n, list(d))
d.reverse()
print(d, d.index(3), d.index(3, -6, 6), d.count(3), 3 in d, d[0], d[-1], d * 2, d + deque([9]), 2 * deque([1], 3), deque([1, 2, 3], 2) + deque([4]))
del d[0], d[-1]
d[1] = 'set'
d.insert(-1, 'in')
d.insert(100, 'end')
d.remove('in')
print(d, d.copy(), d.clear(), d, bool(d))
for call in (lambda: deque(5), lambda: deque([], 'x'), lambda: deque([], -1), lambda: deque().pop(), lambda: deque().popleft(), lambda: deque()[0], lambda: deque([1])[1:2], lambda: deque([1]).index(2), lambda: deque([1]).remove(2), lambda: deque([1]) + [2], lambda: deque([1]) < [2], lambda: hash(deque()), lambda: deque([1], 1).insert(0, 2), lambda: deque([1, 2]).rotate('x'), lambda: setattr(deque(), 'maxlen', 5), lambda: deque()['x'], lambda: deque([1]).insert('x', 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError as error:
    print(error)


class Bad:
    def __eq__(self, other):
        d.clear()
        return False


for name in ('index', 'count', '__contains__'):
    d = deque([Bad(), 1, 2])
    try:
        print(name, getattr(d, name)(5))
    except Exception as error:
        print(name, type(error).__name__, error)
print(deque([1, 2]) == deque([1, 2], 5), deque([1]) < deque([1, 0]), deque([2]) > deque([1, 5]), deque([1]) != [1], list(reversed(deque('abc'))))
loop = deque()
loop.append(loop)
print(loop)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    back = pickle.loads(pickle.dumps(deque('ab', 5), protocol))
    print(back == deque('ab'), back.maxlen, end=' ')
e = deque([[1]], 4)
f, g = copy.copy(e), copy.deepcopy(e)
f[0].append(2)
print(e, g, f.maxlen, g.maxlen)


class Sub(deque):
    def __init__(self, items=(), tag=None):
        super().__init__(items, 3)
        self.tag = tag


s = Sub('abcd', 'tag')
print(s, s.tag, type(s.copy()).__name__, type(s + s).__name__, copy.copy(s).maxlen, iter(deque('abc')).__length_hint__())
i = iter(deque('abc'))
next(i)
print(pickle.loads(pickle.dumps(i)).__length_hint__() if False else i.__length_hint__(), type(i).__name__, deque[int])

# output:
# deque(['2', '1', 'c'], maxlen=3) 3 None deque(['2', '1', 'c'], maxlen=3) None deque(['2', '1', 'c'], maxlen=3) None deque(['2', '1', 'c'], maxlen=3) None deque(['2', '1', 'c'], maxlen=3) full
# 2 [4, 5, 0, 1, 2, 3]
# -3 [1, 2, 3, 4, 5, 0]
# 0 [1, 2, 3, 4, 5, 0]
# 100 [3, 4, 5, 0, 1, 2]
# -1 [4, 5, 0, 1, 2, 3]
# deque([3, 2, 1, 0, 5, 4]) 0 0 1 True 3 4 deque([3, 2, 1, 0, 5, 4, 3, 2, 1, 0, 5, 4]) deque([3, 2, 1, 0, 5, 4, 9]) deque([1, 1], maxlen=3) deque([3, 4], maxlen=2)
# deque([]) deque([2, 'set', 0, 5, 'end']) None deque([]) False
# TypeError 'int' object is not iterable
# TypeError an integer is required
# ValueError maxlen must be non-negative
# IndexError pop from an empty deque
# IndexError pop from an empty deque
# IndexError deque index out of range
# TypeError sequence index must be integer, not 'slice'
# ValueError deque.index(x): x not in deque
# ValueError deque.remove(x): x not in deque
# TypeError can only concatenate deque (not "list") to deque
# TypeError '<' not supported between instances of 'collections.deque' and 'list'
# TypeError unhashable type: 'collections.deque'
# IndexError deque already at its maximum size
# TypeError 'str' object cannot be interpreted as an integer
# AttributeError attribute 'maxlen' of 'collections.deque' objects is not writable
# TypeError sequence index must be integer, not 'str'
# TypeError 'str' object cannot be interpreted as an integer
# deque mutated during iteration
# index RuntimeError deque mutated during iteration
# count RuntimeError deque mutated during iteration
# __contains__ RuntimeError deque mutated during iteration
# True True True True ['c', 'b', 'a']
# deque([[...]])
# True 5 True 5 True 5 True 5 True 5 True 5 deque([[1, 2]], maxlen=4) deque([[1]], maxlen=4) 4 4
# Sub(['b', 'c', 'd'], maxlen=3) tag Sub Sub 3 3
# 2 _deque_iterator collections.deque[int]
