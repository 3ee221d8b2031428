def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


from collections import deque
d = deque(maxlen=3)
for i in range(5):
    d.append(i)
print(d)  # => deque([2, 3, 4], maxlen=3)
d.appendleft('x')
print(d, d.copy(), deque([1, 2, 3, 4], 2), deque([1, 2], maxlen=0))  # => deque(['x', 2, 3], maxlen=3) deque(['x', 2, 3], maxlen=3) deque([3, 4], maxlen=2) deque([], maxlen=0)
d += [7, 8]
d *= 2
print(d, d * 2, d + deque('z'))  # => deque([3, 7, 8], maxlen=3) deque([3, 7, 8], maxlen=3) deque([7, 8, 'z'], maxlen=3)
print(caught(lambda: d.insert(0, 1)))  # => IndexError: deque already at its maximum size
print(caught(lambda: deque([], -1)))  # => ValueError: maxlen must be non-negative
print(caught(lambda: deque([], 'a')))  # => TypeError: an integer is required
