# array: what fits into each type code, what does not, items of floats and characters, sizes.
from array import array, typecodes

print(typecodes)
for code in 'bBhHiIqQ':
    size = array(code).itemsize
    low, high = (0, 256 ** size - 1) if code.isupper() else (-256 ** size // 2, 256 ** size // 2 - 1)
    a = array(code, [low, high])
    print(code, size, a.tolist() == [low, high], len(a.tobytes()))
    for value in (low - 1, high + 1):
        try:
            a.append(value)
        except OverflowError as error:
            print('  ', type(error).__name__)
f = array('f', [0.1, 1e300 * 0, float('inf')])
print(f, f[0] == 0.1, array('d', [0.1])[0] == 0.1)
for code, value in (('f', 'x'), ('i', 1.5), ('u', 5), ('u', 'ab'), ('w', ''), ('d', None), ('b', 'a')):
    try:
        array(code).append(value)
        print(code, 'took', value)
    except TypeError as error:
        print(code, error)
w = array('w', 'héllo\U0001f600')
print(w, w.tounicode(), len(w), w.buffer_info()[1])
for call in (lambda: array('x'), lambda: array('i', 'abc'), lambda: array('w', 5), lambda: array('i', b'abc'), lambda: array('ii'), lambda: array(5), lambda: array('i', [1]).fromunicode('a'), lambda: array('i', [1]) + array('h', [1]), lambda: array('i', [1]) + [1], lambda: array('i', [1]) * 2.0):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# bBuwhHiIlLqQfd
# b 1 True 2
#    OverflowError
#    OverflowError
# B 1 True 2
#    OverflowError
#    OverflowError
# h 2 True 4
#    OverflowError
#    OverflowError
# H 2 True 4
#    OverflowError
#    OverflowError
# i 4 True 8
#    OverflowError
#    OverflowError
# I 4 True 8
#    OverflowError
#    OverflowError
# q 8 True 16
#    OverflowError
#    OverflowError
# Q 8 True 16
#    OverflowError
#    OverflowError
# array('f', [0.10000000149011612, 0.0, inf]) False True
# f must be real number, not str
# i 'float' object cannot be interpreted as an integer
# typecodes_and_overflow.py:19: DeprecationWarning: The 'u' type code is deprecated and will be removed in Python 3.16
#   array(code).append(value)
# u array item must be a unicode character, not int
# u array item must be a unicode character, not a string of length 2
# w array item must be a unicode character, not a string of length 0
# d must be real number, not NoneType
# b 'str' object cannot be interpreted as an integer
# array('w', 'héllo😀') héllo😀 6 6
# ValueError bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
# TypeError cannot use a str to initialize an array with typecode 'i'
# TypeError 'int' object is not iterable
# ValueError bytes length not a multiple of item size
# TypeError array() argument 1 must be a unicode character, not a string of length 2
# TypeError array() argument 1 must be a unicode character, not int
# ValueError fromunicode() may only be called on unicode type arrays ('u' or 'w')
# TypeError bad argument type for built-in operation
# TypeError can only append array (not "list") to array
# TypeError can't multiply sequence by non-int of type 'float'
