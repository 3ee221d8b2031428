from array import array
nan = float('nan')
a, b = array('d', [1, nan]), array('d', [1, nan])
print(a == b, a != b, a == a, a < b, a <= b, a > b, a >= b)
print(array('i', [1]) == array('d', [1.0]), array('i', [1, 2]) < array('b', [1, 3]), array('i') == array('d'), array('i', [1]) > array('i'))
print(array('i', [1]) == [1], array('w', 'a') == array('u', 'a'), array('w', 'a') == array('i', [97]))
try:
    array('i') < [1]
except TypeError as error:
    print(error)

# output:
# False True False False False False False
# True True True True
# comparisons_with_nan.py:6: DeprecationWarning: The 'u' type code is deprecated and will be removed in Python 3.16
#   print(array('i', [1]) == [1], array('w', 'a') == array('u', 'a'), array('w', 'a') == array('i', [97]))
# False True False
# '<' not supported between instances of 'array.array' and 'list'
