for data in (b"it's", b'a"b', b"a'\"", b'\\ \t\n\r\0\xff'):
    print(bytearray(data), bytes(data))

# output:
# bytearray(b"it\'s") b"it's"
# bytearray(b'a"b') b'a"b'
# bytearray(b'a\'"') b'a\'"'
# bytearray(b'\\ \t\n\r\x00\xff') b'\\ \t\n\r\x00\xff'
