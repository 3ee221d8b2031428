# deque, array and memoryview are sequences to isinstance() and match; copies of UserList keep its attributes.
from array import array
from collections import UserList, deque
from collections.abc import MutableSequence, Sequence
import copy

for kind, one in (deque, deque([3])), (array, array('i', [3])), (memoryview, memoryview(b'a')):
    match one:
        case [item]:
            print(kind.__name__, item, issubclass(kind, MutableSequence), issubclass(kind, Sequence))

kept = UserList([1])
kept.extra = [1]
print(copy.copy(kept).extra is kept.extra, copy.copy(kept).data is kept.data, vars(kept.copy()))

# output:
# deque 3 True True
# array 3 True True
# memoryview 97 False True
# True False {'data': [1]}
