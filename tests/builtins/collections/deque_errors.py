def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


from collections import deque
d = deque()
print(caught(lambda: d.pop()))  # => IndexError: pop from an empty deque
print(caught(lambda: d.popleft()))  # => IndexError: pop from an empty deque
print(caught(lambda: d[0]))  # => IndexError: deque index out of range
print(caught(lambda: d['a']))  # => TypeError: sequence index must be integer, not 'str'
print(caught(lambda: d[1:2]))  # => TypeError: sequence index must be integer, not 'slice'
print(caught(lambda: d.remove(1)))  # => ValueError: deque.remove(x): x not in deque
print(caught(lambda: d.index(1)))  # => ValueError: deque.index(x): x not in deque
print(caught(lambda: d + [1]))  # => TypeError: can only concatenate deque (not "list") to deque
print(caught(lambda: deque(5)))  # => TypeError: 'int' object is not iterable
d = deque([1, 2])
def grow():
    for x in d:
        d.append(x)
print(caught(grow))  # => RuntimeError: deque mutated during iteration
d = deque([1])
d.append(d)
print(d)  # => deque([1, [...]])
