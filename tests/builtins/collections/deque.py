from collections import deque
d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, d.pop(), d.popleft(), d, len(d), d[0], d[-1], 2 in d)  # => deque([1, 2, 3]) 4 0 deque([1, 2, 3]) 3 1 3 True
d.extend('ab')
d.extendleft('yz')
print(d)  # => deque(['z', 'y', 1, 2, 3, 'a', 'b'])
d.rotate(2)
print(d)  # => deque(['a', 'b', 'z', 'y', 1, 2, 3])
d.rotate(-3)
print(d, d.count(1), d.index(3), list(reversed(d)))  # => deque(['y', 1, 2, 3, 'a', 'b', 'z']) 1 3 ['z', 'b', 'a', 3, 2, 1, 'y']
d.remove(3)
d.insert(1, 'i')
d[0] = 'first'
del d[2]
print(d, d == deque(d), d != deque(), d.copy() is d, deque([1, 2]) < deque([1, 3]))  # => deque(['first', 'i', 2, 'a', 'b', 'z']) True True False True
d.reverse()
print(d, d + deque([9]), deque('ab') * 2, bool(deque()), deque('abc', maxlen=2))  # => deque(['z', 'b', 'a', 2, 'i', 'first']) deque(['z', 'b', 'a', 2, 'i', 'first', 9]) deque(['a', 'b', 'a', 'b']) False deque(['b', 'c'], maxlen=2)
d.clear()
print(d, d.maxlen, deque(maxlen=3).maxlen)  # => deque([]) None 3
