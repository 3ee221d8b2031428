class Meta(type):
    def __instancecheck__(cls, x):
        print('check', x)
        return x == 5
class C(metaclass=Meta): pass
match 5:
    case C(): print('is a C')
from typing import Any
import collections.abc as abc
match [1]:
    case abc.Mapping(): print('mapping')
    case abc.Iterable(): print('iterable')
match 3:
    case (int() | str()) as v if v > 2: print(v)
list_of_int = list[int]
try:
    match 3:
        case list_of_int(): pass
except TypeError as e: print(e)

# output:
# check 5
# is a C
# iterable
# 3
# called match pattern must be a class
