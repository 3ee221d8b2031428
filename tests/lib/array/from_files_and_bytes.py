import io
from array import array
a = array('h')
try:
    a.fromfile(io.BytesIO(b'\1\0\2\0'), 3)
except EOFError as error:
    print(error, a)
for call in (lambda: a.fromfile(io.BytesIO(b'abc'), 2), lambda: a.fromfile(io.BytesIO(b''), -1), lambda: a.frombytes('ab'),
             lambda: a.frombytes(b'a'), lambda: a.frombytes(array('h', [1])), lambda: a.frombytes(3), lambda: a.fromlist((1,)),
             lambda: a.fromlist([1, 'a']), lambda: a.fromunicode('a'), lambda: a.tounicode(), lambda: a.fromfile(io.StringIO('ab'), 1)):
    try:
        print(call())
    except (TypeError, ValueError, EOFError, OverflowError) as error:
        print(type(error).__name__, error)
print(a)
a.frombytes(memoryview(b'\5\0')); a.frombytes(bytearray(b'\6\0')); print(a)

# output:
# read() didn't return enough bytes array('h', [1, 2])
# ValueError bytes length not a multiple of item size
# ValueError negative count
# TypeError a bytes-like object is required, not 'str'
# ValueError bytes length not a multiple of item size
# TypeError a bytes-like object is required
# TypeError a bytes-like object is required, not 'int'
# TypeError arg must be list
# TypeError 'str' object cannot be interpreted as an integer
# ValueError fromunicode() may only be called on unicode type arrays ('u' or 'w')
# ValueError tounicode() may only be called on unicode type arrays ('u' or 'w')
# TypeError read() didn't return bytes
# array('h', [1, 2])
# array('h', [1, 2, 5, 6])
