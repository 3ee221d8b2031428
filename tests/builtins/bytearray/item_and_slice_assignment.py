def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = bytearray(b"hello")
a[0] = 72
a[-1] = True
a[1:3] = b"EEE"
print(a)
a[::2] = b"1234" if len(a[::2]) == 4 else b"123"
print(a)
a[2:2] = [65, 66]
a[len(a):] = range(3)
a[:0] = bytearray(b">")
print(a)
show(a.__setitem__, 0, 256)
show(a.__setitem__, 0, -1)
show(a.__setitem__, 0, "a")
show(a.__setitem__, 0, b"a")
show(a.__setitem__, 100, 1)
show(a.__setitem__, "x", 1)
show(a.__setitem__, slice(0, 2), "ab")
show(a.__setitem__, slice(0, 2), 5)
show(a.__setitem__, slice(0, 2), [300])
show(a.__setitem__, slice(0, 6, 2), b"ab")
show(a.__setitem__, slice(0, 6, 0), b"ab")
show(a.__setitem__, slice(None), None)
show(a.__delitem__, 100)
show(a.__delitem__, "x")
del a[0], a[-1], a[1:3], a[::2]
print(a)
a[:] = a
a[1:1] = a
print(a)

# output:
# bytearray(b'HEEEl\x01')
# bytearray(b'1E2E3\x01')
# bytearray(b'>1EAB2E3\x01\x00\x01\x02')
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'bytes' object cannot be interpreted as an integer
# IndexError: bytearray index out of range
# TypeError: bytearray indices must be integers or slices, not str
# TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
# TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
# ValueError: byte must be in range(0, 256)
# ValueError: attempt to assign bytes of size 2 to extended slice of size 3
# ValueError: slice step cannot be zero
# TypeError: cannot convert 'NoneType' object to bytearray
# IndexError: bytearray index out of range
# TypeError: bytearray indices must be integers or slices, not str
# bytearray(b'BE\x01\x01')
# bytearray(b'BBE\x01\x01E\x01\x01')
