import struct
for call in (lambda: struct.unpack_from('<I', bytes(10), -2), lambda: struct.unpack_from('<I', bytes(10), 8), lambda: struct.unpack_from('<I', bytes(10), -20),
             lambda: struct.pack_into('<I', bytearray(10), -2, 1), lambda: struct.pack_into('<I', bytearray(10), -20, 1), lambda: struct.pack_into('<I', bytearray(10), 8, 1),
             lambda: struct.pack_into('I', bytearray(4), 'a', 1), lambda: struct.pack_into('I'), lambda: struct.pack_into('I', bytearray(4)), lambda: struct.pack_into('I', b'abcd', 0, 1)):
    try:
        print(call())
    except (struct.error, TypeError) as error:
        print(type(error).__name__, error)

# output:
# error not enough data to unpack 4 bytes at offset -2
# error unpack_from requires a buffer of at least 12 bytes for unpacking 4 bytes at offset 8 (actual buffer size is 10)
# error offset -20 out of range for 10-byte buffer
# error no space to pack 4 bytes at offset -2
# error offset -20 out of range for 10-byte buffer
# error pack_into requires a buffer of at least 12 bytes for packing 4 bytes at offset 8 (actual buffer size is 10)
# TypeError 'str' object cannot be interpreted as an integer
# error pack_into expected buffer argument
# error pack_into expected offset argument
# TypeError argument must be read-write bytes-like object, not bytes
