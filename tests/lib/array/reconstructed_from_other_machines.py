# Pickles name the machine's format: big and little endian, floats, UTF-16 and UTF-32.
from array import array
make = array('i').__reduce_ex__(3)[0]
for kind, data in (3, b'\1\2'), (5, b'\xff\xfe'), (15, b'\x3f\x80\0\0'), (17, b'\x3f\xf0' + b'\0' * 6), (4, b'\1\0'):
    print(make(array, 'd' if kind in (15, 17) else 'q', kind, data))
for kind, data in (18, b'a\0b\0'), (19, b'\0a\0b'), (20, b'a\0\0\0'):
    print(make(array, 'w', kind, data))
try:
    make(array, 'w', 18, b'a\0')
except ValueError as error:
    print(error)

# output:
# array('H', [258])
# array('h', [-2])
# array('d', [1.0])
# array('d', [1.0])
# array('h', [1])
# array('w', 'ab')
# array('w', 'ab')
# array('w', 'a')
# string length not a multiple of item size
