def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


b = b'hello'
print(b, b[0], b[-1], b[1:3], b[::-1], len(b), b + b' x', b * 2, b'ell' in b, 104 in b, list(b'ab'))  # => b'hello' 104 111 b'el' b'olleh' 5 b'hello x' b'hellohello' True True [97, 98]
print(bytes(3), bytes([1, 2, 255]), bytes('é', 'utf-8'), bytes(b'x'), bytes(), bytes(range(3)), bytes('a', 'ascii', 'strict'))  # => b'\x00\x00\x00' b'\x01\x02\xff' b'\xc3\xa9' b'x' b'' b'\x00\x01\x02' b'a'
print(b'a\x00\n\t\r\\\'"\x7f\xff', b"it's", b'"', b == b'hello', b < b'help', b'a' != 'a', hash(b'a') == hash(b'a'), {b'k': 1}[b'k'])  # => b'a\x00\n\t\r\\\'"\x7f\xff' b"it's" b'"' True True True True 1
print(b.hex(), b.hex(':'), b'abcdef'.hex('-', 2), b'abcde'.hex('_', -2), bytes.fromhex('48 65 6c'), b.decode(), 'é'.encode())  # => 68656c6c6f 68:65:6c:6c:6f 6162-6364-6566 6162_6364_65 b'Hel' hello b'\xc3\xa9'
print(caught(lambda: bytes([256])))  # => ValueError: bytes must be in range(0, 256)
print(caught(lambda: bytes('a')))  # => TypeError: string argument without an encoding
print(caught(lambda: bytes(-1)))  # => ValueError: negative count
print(caught(lambda: bytes(1.5)))  # => TypeError: cannot convert 'float' object to bytes
print(caught(lambda: bytes([1, 'a'])))  # => TypeError: 'str' object cannot be interpreted as an integer
print(caught(lambda: b + 'a'))  # => TypeError: can't concat str to bytes
print(caught(lambda: b[9]))  # => IndexError: index out of range
print(caught(lambda: b['a']))  # => TypeError: byte indices must be integers or slices, not str
print(caught(lambda: bytes.fromhex('4g')))  # => ValueError: non-hexadecimal number found in fromhex() arg at position 1
print(caught(lambda: bytes.fromhex('123')))  # => ValueError: fromhex() arg must contain an even number of hexadecimal digits
print(caught(lambda: 'a' in b))  # => TypeError: a bytes-like object is required, not 'str'
print(caught(lambda: 300 in b))  # => ValueError: byte must be in range(0, 256)
print(caught(lambda: b'\xff'.decode()))  # => UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
