# Slices of arrays with and without a step: taken, assigned, removed; what else reads an array's bytes.
from array import array

a = array('h', range(8))
print(a[1:6:2], a[::-3], a[5:2], a[-2:])
a[::4] = array('h', [-1, -2])
a[1:3] = array('h', [10, 20, 30])
print(a)
del a[::-3]
print(a)
a[1::2] = array('h')  # nothing: as if deleted
print(a, a * 2, a + a[:1])
a[1:1] = a
print(a, a == array('d', a), a < array('h', [0, 0]), a.count(0))
for value in (array('h', [1, 2, 3, 4, 5, 6, 7]), array('i'), [1]):
    try:
        a[::2] = value
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

b = array('B', b'abc')
print(bytes(b), b'<' + b, b''.join([b, b]), int.from_bytes(b), b == array('b', b'abc'), memoryview(b) == b'abc')
for number in (70000, -1, 1 << 40, 1 << 80):
    for code in 'bHiLq':
        try:
            array(code, [number])
        except OverflowError as error:
            print(code, error, end='; ')
    print()

# output:
# array('h', [1, 3, 5]) array('h', [7, 4, 1]) array('h') array('h', [6, 7])
# array('h', [-1, 10, 20, 30, 3, -2, 5, 6, 7])
# array('h', [-1, 10, 30, 3, 5, 6])
# array('h', [-1, 30, 5]) array('h', [-1, 30, 5, -1, 30, 5]) array('h', [-1, 30, 5, -1])
# array('h', [-1, -1, 30, 5, 30, 5]) True True 0
# ValueError attempt to assign array of size 7 to extended slice of size 3
# TypeError bad argument type for built-in operation
# TypeError can only assign array (not "list") to array slice
# b'abc' b'<abc' b'abcabc' 6382179 True True
# b signed short integer is greater than maximum; H unsigned short is greater than maximum; 
# H unsigned short is less than minimum; L can't convert negative value to unsigned int; 
# b signed short integer is greater than maximum; H signed integer is greater than maximum; i signed integer is greater than maximum; 
# b Python int too large to convert to C long; H Python int too large to convert to C long; i Python int too large to convert to C long; L Python int too large to convert to C unsigned long; q int too big to convert; 
