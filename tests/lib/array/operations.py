# array: type codes, slices, conversions, concatenation, comparison, buffers, errors.
from array import array, typecodes
import copy

a = array('i', [3, 1, 2])
a.append(5)
a.extend([7])
a.extend(array('i', [8]))
a.insert(1, 9)
print(a, a[0], a[-1], a[1:3], a[::-1], len(a), a.typecode, a.itemsize, a.count(1), a.index(2), a.index(5, 2), 9 in a, list(a), a.tolist(), a.pop(), a.pop(0), a)
a[0] = 100
a[1:3] = array('i', [0, 0, 0])
del a[0]
a.reverse()
a.remove(0)
print(a, a + array('i', [1]), a * 2, 2 * array('b', [1]), a == array('i', a), array('i', [1]) == array('d', [1.0]), array('i', [1, 2]) < array('i', [1, 3]), a.tobytes()[:4], array('d', [1.5]), array('u', 'hé'), array('b'), array('B', b'\x01\x02'), typecodes)
b = array('H')
b.frombytes(b'\x01\x00\x02\x00')
b.fromlist([7])
b.byteswap()
print(b, bytes(array('b', [1, 2])), copy.copy(b) == b, copy.deepcopy(b) == b, array('f', [0.1])[0], array('q', [2**40]), sum(array('i', range(4))), max(array('d', [1, 3, 2])), array('i', range(3)).__class__, a.buffer_info()[1])
for call in (lambda: array('x'), lambda: array('i', ['a']), lambda: array('b', [200]), lambda: array('B', [-1]), lambda: array('i', [1.5]), lambda: array('i', 'abc'), lambda: array('u', [1]), lambda: array(5), lambda: array('i')[0], lambda: array('i').pop(), lambda: array('i', [1]).remove(5), lambda: array('i', [1]).index(5), lambda: array('i') + [1], lambda: array('i') + array('b'), lambda: array('i').extend(array('b')), lambda: array('i', [1]).__setitem__(slice(0, 1), [2]), lambda: array('i').frombytes(b'abc'), lambda: array('i').fromlist((1,)), lambda: array('i', [1]) * 'x', lambda: hash(array('i')), lambda: array('i', [1])['x'], lambda: array('i').append('x'), lambda: array('i') < [1], lambda: array('ii')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# array('i', [9, 1, 2, 5, 7]) 3 8 array('i', [9, 1]) array('i', [8, 7, 5, 2, 1, 9, 3]) 7 i 4 1 3 4 True [3, 9, 1, 2, 5, 7, 8] [3, 9, 1, 2, 5, 7, 8] 8 3 array('i', [9, 1, 2, 5, 7])
# operations.py:16: DeprecationWarning: The 'u' type code is deprecated and will be removed in Python 3.16
#   print(a, a + array('i', [1]), a * 2, 2 * array('b', [1]), a == array('i', a), array('i', [1]) == array('d', [1.0]), array('i', [1, 2]) < array('i', [1, 3]), a.tobytes()[:4], array('d', [1.5]), array('u', 'hé'), array('b'), array('B', b'\x01\x02'), typecodes)
# array('i', [7, 5, 0, 0]) array('i', [7, 5, 0, 0, 1]) array('i', [7, 5, 0, 0, 7, 5, 0, 0]) array('b', [1, 1]) True True True b'\x07\x00\x00\x00' array('d', [1.5]) array('u', 'hé') array('b') array('B', [1, 2]) bBuwhHiIlLqQfd
# array('H', [256, 512, 1792]) b'\x01\x02' True True 0.10000000149011612 array('q', [1099511627776]) 6 3.0 <class 'array.array'> 4
# ValueError bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
# TypeError 'str' object cannot be interpreted as an integer
# OverflowError signed char is greater than maximum
# OverflowError unsigned byte integer is less than minimum
# TypeError 'float' object cannot be interpreted as an integer
# TypeError cannot use a str to initialize an array with typecode 'i'
# operations.py:22: DeprecationWarning: The 'u' type code is deprecated and will be removed in Python 3.16
#   for call in (lambda: array('x'), lambda: array('i', ['a']), lambda: array('b', [200]), lambda: array('B', [-1]), lambda: array('i', [1.5]), lambda: array('i', 'abc'), lambda: array('u', [1]), lambda: array(5), lambda: array('i')[0], lambda: array('i').pop(), lambda: array('i', [1]).remove(5), lambda: array('i', [1]).index(5), lambda: array('i') + [1], lambda: array('i') + array('b'), lambda: array('i').extend(array('b')), lambda: array('i', [1]).__setitem__(slice(0, 1), [2]), lambda: array('i').frombytes(b'abc'), lambda: array('i').fromlist((1,)), lambda: array('i', [1]) * 'x', lambda: hash(array('i')), lambda: array('i', [1])['x'], lambda: array('i').append('x'), lambda: array('i') < [1], lambda: array('ii')):
# TypeError array item must be a unicode character, not int
# TypeError array() argument 1 must be a unicode character, not int
# IndexError array index out of range
# IndexError pop from empty array
# ValueError array.remove(x): x not in array
# ValueError array.index(x): x not in array
# TypeError can only append array (not "list") to array
# TypeError bad argument type for built-in operation
# TypeError can only extend with array of same kind
# TypeError can only assign array (not "list") to array slice
# ValueError bytes length not a multiple of item size
# TypeError arg must be list
# TypeError can't multiply sequence by non-int of type 'str'
# TypeError unhashable type: 'array.array'
# TypeError array indices must be integers
# TypeError 'str' object cannot be interpreted as an integer
# TypeError '<' not supported between instances of 'array.array' and 'list'
# TypeError array() argument 1 must be a unicode character, not a string of length 2
