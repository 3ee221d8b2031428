from array import array
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
a = array('B', [1, 2])
attempt(lambda: a.append(256)); attempt(lambda: a.append(-1)); attempt(lambda: a.append('x')); attempt(lambda: a.append(1.5))
attempt(lambda: array('b', [128])); attempt(lambda: array('h', [40000])); attempt(lambda: array('H', [-1])); attempt(lambda: array('H', [70000]))
attempt(lambda: array('I', [-1])); attempt(lambda: array('q', [2**63]))
attempt(lambda: array('z')); attempt(lambda: array('ii')); attempt(lambda: array(1)); attempt(lambda: array('i', 'abc')); attempt(lambda: array('d', ['a']))
attempt(lambda: a[5]); attempt(lambda: a.__setitem__(5, 1)); attempt(lambda: a.pop(9)); attempt(lambda: array('i').pop()); attempt(lambda: a.remove(7)); attempt(lambda: a.index(7))
attempt(lambda: a + [1]); attempt(lambda: a + array('i')); attempt(lambda: a.extend(array('i', [1]))); attempt(lambda: a.fromlist((1,))); attempt(lambda: array('i', b'abc'))
attempt(lambda: a['x']); attempt(lambda: hash(a)); attempt(lambda: a.fromunicode('x')); attempt(lambda: a.tounicode()); attempt(lambda: a.frombytes('x'))
attempt(lambda: a.__setitem__(slice(0, 1), [1])); attempt(lambda: a.__setitem__(slice(0, 2, 2), array('B', [1, 2])))
print(a)

# output:
# OverflowError unsigned byte integer is greater than maximum
# OverflowError unsigned byte integer is less than minimum
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# OverflowError signed char is greater than maximum
# OverflowError signed short integer is greater than maximum
# OverflowError unsigned short is less than minimum
# OverflowError unsigned short is greater than maximum
# OverflowError can't convert negative value to unsigned int
# OverflowError int too big to convert
# ValueError bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
# TypeError array() argument 1 must be a unicode character, not a string of length 2
# TypeError array() argument 1 must be a unicode character, not int
# TypeError cannot use a str to initialize an array with typecode 'i'
# TypeError must be real number, not str
# IndexError array index out of range
# IndexError array assignment index out of range
# IndexError pop index out of range
# IndexError pop from empty array
# ValueError array.remove(x): x not in array
# ValueError array.index(x): x not in array
# TypeError can only append array (not "list") to array
# TypeError bad argument type for built-in operation
# TypeError can only extend with array of same kind
# TypeError arg must be list
# ValueError bytes length not a multiple of item size
# TypeError array indices must be integers
# TypeError unhashable type: 'array.array'
# ValueError fromunicode() may only be called on unicode type arrays ('u' or 'w')
# ValueError tounicode() may only be called on unicode type arrays ('u' or 'w')
# TypeError a bytes-like object is required, not 'str'
# TypeError can only assign array (not "list") to array slice
# ValueError attempt to assign array of size 2 to extended slice of size 1
# array('B', [1, 2])
