def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


m = memoryview(bytearray(range(12))).cast("B", [3, 4])
print(m.tolist(), m.shape, m.strides, len(m), m.ndim, m.nbytes)
print(m[0, 0], m[2, 3], m[-1, -1], m[1, 2])
for key in ((0,), (0, 0, 0), (3, 0), (0, 4), 0, 3, (slice(1), 0), (slice(1), slice(1)), "x", ("x", 0), (0.5, 1), None):
    show(m.__getitem__, key)
m[1, 1] = 99
show(m.__setitem__, (0, 4), 1)
show(m.__setitem__, 0, 1)
show(m.__setitem__, slice(0, 1), b"abcd")
print(m.tolist(), m.tobytes(), m.tobytes("F"), m.tobytes(order="A"), m.tobytes(None))
show(m.tobytes, "X")
show(m.tobytes, 5)
show(lambda: list(m))
show(lambda: 5 in m)
show(lambda: m.count(1))
show(lambda: m.index(1))
print(m[1:].tolist(), m[::2].tolist(), m[::-1].tolist(), m[1:].shape)
scalar = memoryview(b"\x07").cast("B", [])
print(scalar.tolist(), scalar.shape, scalar[()], scalar.ndim)
show(len, scalar)
show(scalar.__getitem__, 0)
show(lambda: list(scalar))
print(m == memoryview(bytes(m)).cast("B", [3, 4]), m == memoryview(bytes(m)))

# output:
# [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]] (3, 4) (4, 1) 3 2 12
# 0 11 11 6
# NotImplementedError: sub-views are not implemented
# TypeError: cannot index 2-dimension view with 3-element tuple
# IndexError: index out of bounds on dimension 1
# IndexError: index out of bounds on dimension 2
# NotImplementedError: multi-dimensional sub-views are not implemented
# NotImplementedError: multi-dimensional sub-views are not implemented
# TypeError: memoryview: invalid slice key
# NotImplementedError: multi-dimensional slicing is not implemented
# TypeError: memoryview: invalid slice key
# TypeError: memoryview: invalid slice key
# TypeError: memoryview: invalid slice key
# TypeError: memoryview: invalid slice key
# IndexError: index out of bounds on dimension 2
# NotImplementedError: sub-views are not implemented
# NotImplementedError: memoryview slice assignments are currently restricted to ndim = 1
# [[0, 1, 2, 3], [4, 99, 6, 7], [8, 9, 10, 11]] b'\x00\x01\x02\x03\x04c\x06\x07\x08\t\n\x0b' b'\x00\x04\x08\x01c\t\x02\x06\n\x03\x07\x0b' b'\x00\x01\x02\x03\x04c\x06\x07\x08\t\n\x0b' b'\x00\x01\x02\x03\x04c\x06\x07\x08\t\n\x0b'
# ValueError: order must be 'C', 'F' or 'A'
# TypeError: tobytes() argument 'order' must be str or None, not int
# NotImplementedError: multi-dimensional sub-views are not implemented
# NotImplementedError: multi-dimensional sub-views are not implemented
# NotImplementedError: multi-dimensional sub-views are not implemented
# NotImplementedError: multi-dimensional lookup is not implemented
# [[4, 99, 6, 7], [8, 9, 10, 11]] [[0, 1, 2, 3], [8, 9, 10, 11]] [[8, 9, 10, 11], [4, 99, 6, 7], [0, 1, 2, 3]] (2, 4)
# 7 () 7 0
# TypeError: 0-dim memory has no length
# TypeError: invalid indexing of 0-dim memory
# TypeError: invalid indexing of 0-dim memory
# True False
