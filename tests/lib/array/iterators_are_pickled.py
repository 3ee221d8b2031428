# An iterator knows its array: what is added later comes, and nothing after its end.
import pickle
from array import array
a = array('i', [1, 2, 3])
it = iter(a)
print(type(it), next(it))
copy_it, copy_a = pickle.loads(pickle.dumps((it, a)))
copy_a.append(9)
print(list(copy_it), list(it), it.__reduce__())
a.append(4)
print(list(it), iter(array('w', 'xy')).__reduce__())
it = iter(a); it.__setstate__(-5); print(next(it)); it.__setstate__(99); print(list(it))

# output:
# <class 'array.arrayiterator'> 1
# [2, 3, 9] [2, 3] (<built-in function iter>, ((),))
# [] (<built-in function iter>, (array('w', 'xy'),), 0)
# 1
# []
