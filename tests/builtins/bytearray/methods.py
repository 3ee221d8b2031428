def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = bytearray(b"abc")
show(a.append, 100)
show(a.append, 256)
show(a.append, "d")
show(a.append, b"d")
show(a.append)
show(a.extend, b"ef")
show(a.extend, [103])
show(a.extend, "h")
show(a.extend, [300])
show(a.extend, 5)
show(a.extend, ["a"])
show(a.insert, 0, 1)
show(a.insert, 100, 2)
show(a.insert, -1, 3)
show(a.insert, "0", 1)
show(a.insert, 0)
show(a.pop)
show(a.pop, 0)
show(a.pop, -1)
show(a.pop, 100)
show(a.pop, "x")
show(a.remove, 97)
show(a.remove, 97)
show(a.remove, 256)
show(a.remove, "a")
show(a.index, 98)
show(a.reverse)
show(a.copy)
show(a.clear)
show(a.pop)
show(a.resize, 3)
show(a.resize, -1)
show(a.resize, "x")
print(a)
show(hash, a)
show(a.__iadd__, b"x")
show(a.__iadd__, "x")
show(a.__iadd__, 5)
show(a.__iadd__, [1])
show(a.__imul__, 2)
print(a, a == b"\0\0\0x" * 2)

# output:
# None
# ValueError: byte must be in range(0, 256)
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'bytes' object cannot be interpreted as an integer
# TypeError: bytearray.append() takes exactly one argument (0 given)
# None
# None
# TypeError: expected iterable of integers; got: 'str'
# ValueError: byte must be in range(0, 256)
# TypeError: can't extend bytearray with int
# TypeError: 'str' object cannot be interpreted as an integer
# None
# None
# None
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: insert expected 2 arguments, got 1
# 2
# 1
# 3
# IndexError: pop index out of range
# TypeError: 'str' object cannot be interpreted as an integer
# None
# ValueError: value not found in bytearray
# ValueError: byte must be in range(0, 256)
# TypeError: 'str' object cannot be interpreted as an integer
# 0
# None
# bytearray(b'gfedcb')
# None
# IndexError: pop from empty bytearray
# None
# ValueError: Can only resize to positive sizes, got -1
# TypeError: 'str' object cannot be interpreted as an integer
# bytearray(b'\x00\x00\x00')
# TypeError: unhashable type: 'bytearray'
# bytearray(b'\x00\x00\x00x')
# TypeError: can't concat str to bytearray
# TypeError: can't concat int to bytearray
# TypeError: can't concat list to bytearray
# bytearray(b'\x00\x00\x00x\x00\x00\x00x')
# bytearray(b'\x00\x00\x00x\x00\x00\x00x') True
