def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


a = bytearray(b'abc')
a.append(100)
a.extend(b'ef')
a.extend([103, 104])
a[0] = 65
a[1:3] = b'--longer--'
print(a, len(a), a[0], a[-2:], a == bytearray(b'A--longer--defgh'), a == b'x')  # => bytearray(b'A--longer--defgh') 16 65 bytearray(b'gh') True False
del a[1:11]
a.insert(1, 66)
print(a, a.pop(), a.pop(0), a)  # => bytearray(b'Bdefg') 104 65 bytearray(b'Bdefg')
a.remove(ord('d'))
a.reverse()
a += b'!'
a *= 2
print(a, a.upper(), a.find(b'!'), bytes(a), str(a), a.copy() is a)  # => bytearray(b'gfeB!gfeB!') bytearray(b'GFEB!GFEB!') 4 b'gfeB!gfeB!' bytearray(b'gfeB!gfeB!') False
del a[::2]
print(a, bytearray(3), bytearray([1, 2]), bytearray('hé', 'latin-1'), bytearray())  # => bytearray(b'fBge!') bytearray(b'\x00\x00\x00') bytearray(b'\x01\x02') bytearray(b'h\xe9') bytearray(b'')
a.clear()
print(a)  # => bytearray(b'')
print(caught(lambda: a.pop()))  # => IndexError: pop from empty bytearray
print(caught(lambda: a.append(256)))  # => ValueError: byte must be in range(0, 256)
print(caught(lambda: a.append('a')))  # => TypeError: 'str' object cannot be interpreted as an integer
print(caught(lambda: a.remove(1)))  # => ValueError: value not found in bytearray
print(caught(lambda: hash(a)))  # => TypeError: unhashable type: 'bytearray'
print(caught(lambda: bytearray('a')))  # => TypeError: string argument without an encoding
