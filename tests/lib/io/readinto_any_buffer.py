import io
from array import array
for make in (lambda: io.BytesIO(b'abcdefgh'), lambda: io.BufferedReader(io.BytesIO(b'abcdefgh'))):
    for buffer in bytearray(3), array('H', [0, 0]), memoryview(bytearray(6))[::1], memoryview(bytearray(4)).cast('H'):
        stream = make()
        print(stream.readinto(buffer), bytes(buffer), stream.readinto1(buffer) if hasattr(stream, 'readinto1') else '')
    for wrong in (b'abc', 'abc', 5, memoryview(b'ab')):
        try:
            make().readinto(wrong)
        except TypeError as error:
            print(error)
class Own(io.BufferedIOBase):
    def read(self, size=-1): return b'xyz'[:size]
    def read1(self, size=-1): return b'x'[:size]
b = bytearray(2); print(Own().readinto(b), b, Own().readinto1(b), b)

# output:
# 3 b'abc' 3
# 4 b'abcd' 4
# 6 b'abcdef' 2
# 4 b'abcd' 4
# readinto() argument must be read-write bytes-like object, not bytes
# readinto() argument must be read-write bytes-like object, not str
# readinto() argument must be read-write bytes-like object, not int
# readinto() argument must be read-write bytes-like object, not memoryview
# 3 b'abc' 3
# 4 b'abcd' 4
# 6 b'abcdef' 2
# 4 b'abcd' 4
# readinto() argument must be read-write bytes-like object, not bytes
# readinto() argument must be read-write bytes-like object, not str
# readinto() argument must be read-write bytes-like object, not int
# readinto() argument must be read-write bytes-like object, not memoryview
# 2 bytearray(b'xy') 1 bytearray(b'xy')
