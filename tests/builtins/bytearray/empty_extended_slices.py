# Nothing assigned to an extended slice deletes it.
b = bytearray(range(10)); b[1:-1:2] = b''; print(b)
b = bytearray(range(10)); b[::3] = bytearray(); print(b)
b = bytearray(range(10)); b[8:2:-2] = []; print(b)
for value in (b'a', b'abcd'):
    try:
        bytearray(6)[::2] = value
    except ValueError as error:
        print(error)
view = memoryview(b)
try:
    b[::2] = b''
except BufferError as error:
    print(error)

# output:
# bytearray(b'\x00\x02\x04\x06\x08\t')
# bytearray(b'\x01\x02\x04\x05\x07\x08')
# bytearray(b'\x00\x01\x02\x03\x05\x07\t')
# attempt to assign bytes of size 1 to extended slice of size 3
# attempt to assign bytes of size 4 to extended slice of size 3
# Existing exports of data: object cannot be re-sized
