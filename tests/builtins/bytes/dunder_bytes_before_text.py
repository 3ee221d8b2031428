class Text(str):
    def __bytes__(self): return b'own'
class Number(int):
    def __bytes__(self): return b'number'
class Bad(str):
    def __bytes__(self): return 'text'
print(bytes(Text('x')), bytes(Text('x'), 'utf-8'), bytes(Number(3)), bytearray(Number(2)))
for call in (lambda: bytearray(Text('x')), lambda: bytes(Bad('x')), lambda: bytes('x'), lambda: bytes(Number(1), 'utf-8'), lambda: bytes(b'a', errors='strict')):
    try:
        print(call())
    except TypeError as error:
        print(error)

# output:
# b'own' b'x' b'number' bytearray(b'\x00\x00')
# string argument without an encoding
# __bytes__ returned non-bytes (type str)
# string argument without an encoding
# encoding without a string argument
# errors without a string argument
