import reprlib
from array import array
from collections import deque
r = reprlib.Repr(maxlevel=2, maxtuple=2, maxlist=1, maxarray=1, maxdict=1, maxset=2, maxfrozenset=1, maxdeque=1, maxstring=9, maxlong=8, maxother=12)
for thing in ((1, 2, 3), [1, 2], {'b': 1, 'a': 2}, {3, 1, 2}, frozenset('ba'), deque([1, 2]), array('i', [1, 2]), 'abcdefghijkl', 10 ** 20, -10 ** 20, [[[[]]]], ((((),),),), {1: {2: {3: {}}}}, complex(1, 2), object, range(100), b'abcdefghijklmnop', (1,), [], {}, set(), frozenset(), deque(), array('i')):
    print(r.repr(thing) if thing is not object else '-')
r.fillvalue = '~~'; print(r.repr([1, 2]), r.repr('abcdefghijkl'), r.repr(10 ** 20))
class Bad:
    def __repr__(self): raise ZeroDivisionError
print(reprlib.repr(Bad()).split(' at ')[0])

# output:
# (1, 2, ...)
# [1, ...]
# {'a': 2, ...}
# {1, 2, ...}
# frozenset({'a', ...})
# deque([1, ...])
# array('i', [1, ...])
# 'ab...kl'
# 10...000
# -1...000
# [[[...]]]
# (((...),),)
# {1: {2: {...}}}
# (1+2j)
# -
# rang... 100)
# b'ab...mnop'
# (1,)
# []
# {}
# set()
# frozenset()
# deque([])
# array('i')
# [1, ~~] 'ab~~kl' 10~~000
# <Bad instance
