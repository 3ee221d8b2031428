# pack and unpack of every code, byte orders, padding, counts, errors.
import struct

print(struct.pack('>bBhHiIqQ', -1, 255, -2, 65535, -3, 4, -5, 6), struct.pack('<efd', 1.5, -2.25, 3.5), struct.pack('3s5pc?x', b'abcd', b'xy', b'z', True), struct.pack('=2h3x', 1, 2), struct.pack('@bi', 1, 2), struct.pack('!H', 258), struct.pack('0s', b''), struct.pack('2?', 0, 'x'), struct.pack('>s', b''))
print(struct.unpack('>bB2h', b'\xff\xff\x00\x01\x00\x02'), struct.unpack('<3sx', b'abcd'), struct.unpack('4p', b'\x02xyz'), struct.unpack_from('<H', b'\0\1\2', 1), list(struct.iter_unpack('>H', b'\0\1\0\2')), struct.calcsize('@bi'), struct.calcsize('=bi'), struct.calcsize('bih0i'), struct.unpack('>e', b'\x7c\x00'), struct.unpack('?', b'\x02'))
s = struct.Struct('>I2s')
buffer = bytearray(8)
s.pack_into(buffer, 1, 7, b'hi')
print(buffer, s.size, s.format, s.unpack_from(buffer, 1), repr(s), s.pack(1, b'a'), list(s.iter_unpack(b'\0\0\0\1ab')))
for call in (lambda: struct.pack('b', 128), lambda: struct.pack('B', -1), lambda: struct.pack('>h', 70000), lambda: struct.pack('>Q', -1), lambda: struct.pack('i', 'x'), lambda: struct.pack('i', 1.5), lambda: struct.pack('f', 'x'), lambda: struct.pack('>f', 1e300), lambda: struct.pack('e', 1e6), lambda: struct.pack('s', 'x'), lambda: struct.pack('c', b'ab'), lambda: struct.pack('2i', 1), lambda: struct.pack('y', 1), lambda: struct.pack('>n', 1), lambda: struct.unpack('i', b'abc'), lambda: struct.unpack_from('i', b'abc'), lambda: struct.unpack_from('b', b'abc', 5), lambda: struct.unpack_from('b', b'abc', -4), lambda: struct.pack_into('i', bytearray(2), 0, 1), lambda: struct.pack_into('b', bytearray(2), 5, 1), lambda: struct.pack_into('b', b'ab', 0, 1), lambda: list(struct.iter_unpack('H', b'abc')), lambda: struct.iter_unpack('', b''), lambda: struct.unpack('5', b''), lambda: struct.calcsize(5), lambda: struct.pack('>i', 2**31), lambda: struct.pack('p', 5), lambda: struct.Struct('3x').pack(1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# b'\xff\xff\xff\xfe\xff\xff\xff\xff\xff\xfd\x00\x00\x00\x04\xff\xff\xff\xff\xff\xff\xff\xfb\x00\x00\x00\x00\x00\x00\x00\x06' b'\x00>\x00\x00\x10\xc0\x00\x00\x00\x00\x00\x00\x0c@' b'abc\x02xy\x00\x00z\x01\x00' b'\x01\x00\x02\x00\x00\x00\x00' b'\x01\x00\x00\x00\x02\x00\x00\x00' b'\x01\x02' b'' b'\x00\x01' b'\x00'
# (-1, 255, 1, 2) (b'abc',) (b'xy',) (513,) [(1,), (2,)] 8 5 12 (inf,) (True,)
# bytearray(b'\x00\x00\x00\x00\x07hi\x00') 6 >I2s (7, b'hi') Struct('>I2s') b'\x00\x00\x00\x01a\x00' [(1, b'ab')]
# error 'b' format requires -128 <= number <= 127
# error 'B' format requires 0 <= number <= 255
# error 'h' format requires -32768 <= number <= 32767
# error 'Q' format requires 0 <= number <= 18446744073709551615
# error required argument is not an integer
# error required argument is not an integer
# error required argument is not a float
# OverflowError float too large to pack with f format
# OverflowError float too large to pack with e format
# error argument for 's' must be a bytes object
# error char format requires a bytes object of length 1
# error pack expected 2 items for packing (got 1)
# error bad char in struct format
# error bad char in struct format
# error unpack requires a buffer of 4 bytes
# error unpack_from requires a buffer of at least 4 bytes for unpacking 4 bytes at offset 0 (actual buffer size is 3)
# error unpack_from requires a buffer of at least 6 bytes for unpacking 1 bytes at offset 5 (actual buffer size is 3)
# error offset -4 out of range for 3-byte buffer
# error pack_into requires a buffer of at least 4 bytes for packing 4 bytes at offset 0 (actual buffer size is 2)
# error pack_into requires a buffer of at least 6 bytes for packing 1 bytes at offset 5 (actual buffer size is 2)
# TypeError argument must be read-write bytes-like object, not bytes
# error iterative unpacking requires a buffer of a multiple of 2 bytes
# error cannot iteratively unpack with a struct of length 0
# error repeat count given without format specifier
# TypeError Struct() argument 1 must be a str or bytes object, not int
# error 'i' format requires -2147483648 <= number <= 2147483647
# error argument for 'p' must be a bytes object
# error pack expected 0 items for packing (got 1)
