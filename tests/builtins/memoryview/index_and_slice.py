def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


data = bytearray(b"abcdef")
m = memoryview(data)
print(m[0], m[-1], m[1:3].tobytes(), m[::-1].tobytes(), m[::2].tolist(), m[4:1:-2].tobytes(), m[10:].tobytes())
for key in (6, -7, "x", 1.0, None, (0,), (0, 0), (0, slice(1)), ..., slice(0, 3, 0), True, 1 << 80):
    show(m.__getitem__, key)
for key, value in [(0, 65), (0, 256), (0, "a"), (0, b"a"), (6, 1), (slice(0, 2), b"XY"), (slice(0, 2), b"XYZ"), (slice(0, 4, 2), b"12"), (slice(0, 2), "ab"), (slice(0, 2), 5), (slice(0, 2), [1, 2]), (slice(0, 2), memoryview(b"pq")), (slice(0, 2), memoryview(b"pqrs").cast("H")), ("x", 1)]:
    show(m.__setitem__, key, value)
print(data)
show(m.__delitem__, 0)
show(m.__delitem__, slice(0, 1))
r = memoryview(b"abc")
show(r.__setitem__, 0, 1)
show(r.__delitem__, 0)
show(m.toreadonly().__setitem__, 0, 1)

# output:
# 97 102 b'bc' b'fedcba' [97, 99, 101] b'ec' b''
# IndexError: index out of bounds on dimension 1
# IndexError: index out of bounds on dimension 1
# TypeError: memoryview: invalid slice key
# TypeError: memoryview: invalid slice key
# TypeError: memoryview: invalid slice key
# 97
# TypeError: cannot index 1-dimension view with 2-element tuple
# TypeError: memoryview: invalid slice key
# TypeError: memoryview: invalid slice key
# ValueError: slice step cannot be zero
# 98
# IndexError: cannot fit 'int' into an index-sized integer
# None
# ValueError: memoryview: invalid value for format 'B'
# TypeError: memoryview: invalid type for format 'B'
# TypeError: memoryview: invalid type for format 'B'
# IndexError: index out of bounds on dimension 1
# None
# ValueError: memoryview assignment: lvalue and rvalue have different structures
# None
# TypeError: a bytes-like object is required, not 'str'
# TypeError: a bytes-like object is required, not 'int'
# TypeError: a bytes-like object is required, not 'list'
# None
# ValueError: memoryview assignment: lvalue and rvalue have different structures
# TypeError: memoryview: invalid slice key
# bytearray(b'pq2def')
# TypeError: cannot delete memory
# TypeError: cannot delete memory
# TypeError: cannot modify read-only memory
# TypeError: cannot modify read-only memory
# TypeError: cannot modify read-only memory
