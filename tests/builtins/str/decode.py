def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(b'\xc3\xa9'.decode(), b'ab'.decode('ascii'), b'\xe9'.decode('latin-1'), b'\x80'.decode('cp1252'))  # => é ab é €
print(caught(lambda: b'\xff'.decode()))  # => UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
print(caught(lambda: b'a\xc3'.decode()))  # => UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
print(caught(lambda: b'\xe2\x28\xa1'.decode()))  # => UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
print(caught(lambda: b'\xed\xa0\x80'.decode()))  # => UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
print(caught(lambda: b'\x80'.decode('ascii')))  # => UnicodeDecodeError: 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
print(b'a\xffb'.decode('utf-8', 'replace'), b'a\xff'.decode('utf-8', 'ignore'), b'a\xff'.decode('utf-8', 'backslashreplace'))  # => a�b a a\xff
print(ascii(b'\xff'.decode('utf-8', 'surrogateescape')))  # => '\udcff'
print(b'\xff\xfea\x00'.decode('utf-16'), b'a\x00'.decode('utf-16-le'), b'\xef\xbb\xbfa'.decode('utf-8-sig'))  # => a a a
print(caught(lambda: b'\x81'.decode('cp1252')))  # => UnicodeDecodeError: 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>
