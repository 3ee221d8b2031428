# deque: bounded ends, rotation, index and insert, comparison, mutation while iterating, errors.
from collections import deque

d = deque('abc', maxlen=4)
d.append('d')
d.append('e')
d.appendleft('z')
print(d, d.maxlen, d[0], d[-1], len(d))
d.rotate(1)
print(d)
d.rotate(-6)
print(d, d.index('c'), d.count('z'), 'b' in d, list(reversed(d)))
d.extendleft('xy')
d.extend([1])
print(d, d.copy(), d == deque(d), d + deque([0]), deque([1, 2]) * 2, deque([1, 2, 3], 2) * 3, deque([1]) < deque([1, 2]), deque([1], 1) == deque([1]))
e = deque([1, 2, 3, 2])
e.remove(2)
e.insert(1, 'i')
e.insert(-100, 'first')
del e[0]
e[0] = 'set'
e.reverse()
e += 'xy'
e *= 2
print(e, e.pop(), e.popleft(), e.index('x', 1), deque(), deque([], 0), deque(maxlen=2))
for call in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[1], lambda: deque([1]).remove(5), lambda: deque([1]).index(5), lambda: deque([1], 1).insert(0, 2), lambda: deque(5), lambda: deque([], -1), lambda: deque([], 'x'), lambda: deque([1])[0:1], lambda: deque() + [1], lambda: deque() < [1], lambda: hash(deque()), lambda: setattr(deque(), 'maxlen', 3), lambda: deque([1]).rotate('x'), lambda: deque([1, 2]).__setitem__(5, 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
f = deque([1, 2])
try:
    for item in f:
        f.append(item)
except RuntimeError as error:
    print(error)
f = deque()
f.append(f)
print(f, deque(deque([1, 2], 5)).maxlen)

# output:
# deque(['z', 'b', 'c', 'd'], maxlen=4) 4 z d 4
# deque(['d', 'z', 'b', 'c'], maxlen=4)
# deque(['b', 'c', 'd', 'z'], maxlen=4) 1 1 True ['z', 'd', 'c', 'b']
# deque(['x', 'b', 'c', 1], maxlen=4) deque(['x', 'b', 'c', 1], maxlen=4) True deque(['b', 'c', 1, 0], maxlen=4) deque([1, 2, 1, 2]) deque([2, 3], maxlen=2) True True
# deque([3, 'i', 'set', 'x', 'y', 2, 3, 'i', 'set', 'x']) y 2 3 deque([]) deque([], maxlen=0) deque([], maxlen=2)
# IndexError pop from an empty deque
# IndexError pop from an empty deque
# IndexError deque index out of range
# ValueError deque.remove(x): x not in deque
# ValueError deque.index(x): x not in deque
# IndexError deque already at its maximum size
# TypeError 'int' object is not iterable
# ValueError maxlen must be non-negative
# TypeError an integer is required
# TypeError sequence index must be integer, not 'slice'
# TypeError can only concatenate deque (not "list") to deque
# TypeError '<' not supported between instances of 'collections.deque' and 'list'
# TypeError unhashable type: 'collections.deque'
# AttributeError attribute 'maxlen' of 'collections.deque' objects is not writable
# TypeError 'str' object cannot be interpreted as an integer
# IndexError deque index out of range
# deque mutated during iteration
# deque([[...]]) None
