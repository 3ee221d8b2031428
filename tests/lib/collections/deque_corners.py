# deque: bounds, rotation far around, index with limits, changes while it is gone through, copies, comparisons, insert at the bound.
import copy
import pickle
from collections import deque

d = deque(range(5), 5)
d.append(9)
d.appendleft(-1)
print(d, d.maxlen, d.rotate(7), d, d.rotate(-10 ** 9), d)
try:
    d.insert(1, 'x')
except IndexError as error:
    print(error)
d.extendleft('ab')
d.extend('cd')
print(d, deque('abc', 0), deque('abcdef', 3), deque([], 2).maxlen)
e = deque('abcabc')
print(e.index('c'), e.index('a', 1), e.index('b', -5, -1), e.count('a'), e.copy() == e, e < deque('abd'), e + deque('x'), e * 2 == deque('abcabc' * 2), 3 * deque([1], 2))
for call in (lambda: e.index('z'), lambda: e.index('a', 4), lambda: e.remove('z'), lambda: deque().pop(), lambda: deque().popleft(), lambda: e[10], lambda: e['a'], lambda: e[1:2], lambda: deque(5), lambda: deque([], -1), lambda: deque([], 'a'), lambda: e + [1], lambda: deque([1]) < [1], lambda: e.rotate('a'), lambda: e.rotate(1, 2), lambda: hash(e), lambda: e.__setitem__(9, 0)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for change in (lambda q: q.append(1), lambda q: q.rotate(1), lambda q: q.clear(), lambda q: q.__setitem__(0, 'z')):
    q = deque('abc')
    try:
        for item in q:
            change(q)
            if len(q) > 9:
                break
        print('went on', q)
    except RuntimeError as error:
        print(error)
del e[1], e[-1]
e[0] = 'Z'
e.insert(-1, 'i')
e.insert(100, 'end')
e.reverse()
print(e, list(reversed(e)), 'Z' in e, e.remove('i'), e, pickle.loads(pickle.dumps(d)).maxlen, copy.copy(d) == d, copy.deepcopy(deque([[1]]))[0])
d.append(d)
print(d)
e += e
print(len(e), iter(e).__length_hint__(), deque.__hash__, bool(deque()))

# output:
# deque([3, 4, -1, 1, 2], maxlen=5) 5 None deque([3, 4, -1, 1, 2], maxlen=5) None deque([3, 4, -1, 1, 2], maxlen=5)
# deque already at its maximum size
# deque([3, 4, -1, 'c', 'd'], maxlen=5) deque([], maxlen=0) deque(['d', 'e', 'f'], maxlen=3) 2
# 2 3 1 2 True True deque(['a', 'b', 'c', 'a', 'b', 'c', 'x']) True deque([1, 1], maxlen=2)
# ValueError deque.index(x): x not in deque
# ValueError deque.index(x): x not in deque
# ValueError deque.remove(x): x not in deque
# IndexError pop from an empty deque
# IndexError pop from an empty deque
# IndexError deque index out of range
# TypeError sequence index must be integer, not 'str'
# TypeError sequence index must be integer, not 'slice'
# TypeError 'int' object is not iterable
# ValueError maxlen must be non-negative
# TypeError an integer is required
# TypeError can only concatenate deque (not "list") to deque
# TypeError '<' not supported between instances of 'collections.deque' and 'list'
# TypeError 'str' object cannot be interpreted as an integer
# TypeError rotate expected at most 1 argument, got 2
# TypeError unhashable type: 'collections.deque'
# IndexError deque index out of range
# deque mutated during iteration
# deque mutated during iteration
# deque mutated during iteration
# went on deque(['z', 'b', 'c'])
# deque(['end', 'b', 'a', 'c', 'Z']) ['Z', 'c', 'a', 'i', 'b', 'end'] True None deque(['end', 'b', 'a', 'c', 'Z']) 5 True [1]
# deque([4, -1, 'c', 'd', [...]], maxlen=5)
# 10 10 None False
