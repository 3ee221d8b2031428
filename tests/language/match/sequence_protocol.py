from collections import deque, UserList
from collections.abc import Sequence
class Own(Sequence):
    def __init__(self, *v): self.v = v
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return self.v[i]
class Duck:
    def __len__(self): return 2
    def __getitem__(self, i): return i
def kind(x):
    match x:
        case [a, b]: return ('two', a, b)
        case [a, *rest]: return ('more', a, rest)
        case []: return 'none'
        case _: return 'other'
for x in ([1, 2], (1, 2), range(3), deque([1, 2]), 'ab', b'ab', bytearray(b'ab'), memoryview(b'ab'), {1, 2}, {1: 2},
          iter([1, 2]), Own(1, 2), Own(), Duck(), UserList([5, 6, 7])):
    print(kind(x))

# output:
# ('two', 1, 2)
# ('two', 1, 2)
# ('more', 0, [1, 2])
# ('two', 1, 2)
# other
# other
# other
# ('two', 97, 98)
# other
# other
# other
# ('two', 1, 2)
# none
# other
# ('more', 5, [6, 7])
