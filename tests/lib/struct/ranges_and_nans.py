# What fits into a field, what is said of what does not, and the NaNs that come back as they were.
import struct

for format, values in {'b': (-128, 127, 128), '<H': (0, 65535, -1), '>q': (-1 << 63, 1 << 63), 'Q': ((1 << 64) - 1, 1 << 64),
                       'e': (65504, 65520, 65520.0), '=f': (1e38, 1e39),
                       'F': (1e39, 1j), '>F': (1e39,), 'i': (True, 1.0, 'x'), 's': (b'ab', 'x'), 'c': (b'a', bytearray(b'a'))}.items():
    for value in values:
        try:
            print(format, struct.pack(format, value))
        except (struct.error, OverflowError) as error:
            print(format, type(error).__name__, error)

for format, data in ('<e', b'\x18\x7c'), ('<e', b'\x8f\xfe'), ('<d', b'\x01\0\0\0\0\0\xf8\x7f'), ('<d', b'\x05\0\0\0\0\0\xf9\xff'):
    number, = struct.unpack(format, data)
    print(number, struct.pack(format, number) == data)
print(struct.unpack('<2df', b'\xff' * 20))
print(struct.Struct('>h').pack(5), struct.Struct.__name__, struct.unpack('>', b''))

# output:
# b b'\x80'
# b b'\x7f'
# b error 'b' format requires -128 <= number <= 127
# <H b'\x00\x00'
# <H b'\xff\xff'
# <H error 'H' format requires 0 <= number <= 65535
# >q b'\x80\x00\x00\x00\x00\x00\x00\x00'
# >q error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# Q b'\xff\xff\xff\xff\xff\xff\xff\xff'
# Q error 'Q' format requires 0 <= number <= 18446744073709551615
# e b'\xff{'
# e error int too large to convert
# e OverflowError float too large to pack with e format
# =f b'\x99v\x96~'
# =f OverflowError float too large to pack with f format
# F b'\x00\x00\x80\x7f\x00\x00\x00\x00'
# F b'\x00\x00\x00\x00\x00\x00\x80?'
# >F OverflowError float too large to pack with f format
# i b'\x01\x00\x00\x00'
# i error required argument is not an integer
# i error required argument is not an integer
# s b'a'
# s error argument for 's' must be a bytes object
# c b'a'
# c error char format requires a bytes object of length 1
# nan True
# nan True
# nan True
# nan True
# (nan, nan, nan)
# b'\x00\x05' Struct ()
