from array import array, ArrayType, typecodes
from collections.abc import MutableSequence, Hashable, Buffer
a = array('i')
print(isinstance(a, MutableSequence), isinstance(a, Hashable), isinstance(a, Buffer), ArrayType is array, typecodes)
for name in ('typecode', 'itemsize'):
    try:
        setattr(a, name, 'x')
    except AttributeError as error:
        print(type(error).__name__)
try:
    hash(a)
except TypeError as error:
    print(error)
try:
    a.extra = 1
except AttributeError as error:
    print(error)

# output:
# True False True True bBuwhHiIlLqQfd
# AttributeError
# AttributeError
# unhashable type: 'array.array'
# 'array.array' object has no attribute 'extra' and no __dict__ for setting new attributes
