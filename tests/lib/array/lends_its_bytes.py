# A memoryview of an array shows its numbers, and what is written there is in the array.
from array import array
a = array('i', [1, 2, 3])
with memoryview(a) as view:
    print(view.format, view.itemsize, view.shape, view.tolist(), view.nbytes, view.readonly)
    view[1] = 20
    view[2:] = array('i', [30])
    print(a, a[1], list(a), sum(a), a.index(30), 20 in a)
    a[0] = 10
    print(view[0], bytes(view) == a.tobytes(), view == a)
print(a)

# output:
# i 4 (3,) [1, 2, 3] 12 False
# array('i', [1, 20, 30]) 20 [1, 20, 30] 51 2 True
# 10 True True
# array('i', [10, 20, 30])
