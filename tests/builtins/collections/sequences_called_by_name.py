# The operators of sequences raise where they are called as methods; as operators they let the other side try.
from array import array
from collections import deque

for sequence in array('i', [1]), deque([1]), [1], (1,), 'a', b'a':
    for name in '__mul__', '__rmul__', '__imul__':
        if method := getattr(sequence, name, None):
            try:
                print(method('2'))
            except TypeError as error:
                print(type(sequence).__name__, name, error)
    try:
        print(sequence * '2')
    except TypeError as error:
        print(error)


class Clearing:
    """An item that empties the deque that it is compared in."""

    def __eq__(self, other):
        items.clear()
        return False


for ask in (lambda: items.remove(2), lambda: items.index(2), lambda: items.count(2), lambda: 2 in items):
    items = deque([Clearing(), 2])
    try:
        ask()
    except Exception as error:
        print(type(error).__name__, error)

# output:
# array __mul__ 'str' object cannot be interpreted as an integer
# array __rmul__ 'str' object cannot be interpreted as an integer
# array __imul__ 'str' object cannot be interpreted as an integer
# can't multiply sequence by non-int of type 'str'
# deque __mul__ 'str' object cannot be interpreted as an integer
# deque __rmul__ 'str' object cannot be interpreted as an integer
# deque __imul__ 'str' object cannot be interpreted as an integer
# can't multiply sequence by non-int of type 'str'
# list __mul__ 'str' object cannot be interpreted as an integer
# list __rmul__ 'str' object cannot be interpreted as an integer
# list __imul__ 'str' object cannot be interpreted as an integer
# can't multiply sequence by non-int of type 'str'
# tuple __mul__ 'str' object cannot be interpreted as an integer
# tuple __rmul__ 'str' object cannot be interpreted as an integer
# can't multiply sequence by non-int of type 'str'
# str __mul__ 'str' object cannot be interpreted as an integer
# str __rmul__ 'str' object cannot be interpreted as an integer
# can't multiply sequence by non-int of type 'str'
# bytes __mul__ 'str' object cannot be interpreted as an integer
# bytes __rmul__ 'str' object cannot be interpreted as an integer
# can't multiply sequence by non-int of type 'str'
# IndexError deque mutated during iteration
# RuntimeError deque mutated during iteration
# RuntimeError deque mutated during iteration
# RuntimeError deque mutated during iteration
