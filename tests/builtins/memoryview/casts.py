def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


m = memoryview(bytes(range(16)))
for code in "bBcHhIiQqfde?":
    v = m.cast(code)
    print(code, v.itemsize, len(v), v.tolist()[:2] if code not in "fde" else len(v.tolist()))
show(lambda: m.cast("@H").tolist())
for args in [("x",), ("<H",), ("",), ("HH",), (5,), (), ("B", 5), ("B", [3, 5]), ("B", [4, 4]), ("B", ()), ("B", [-1]), ("B", ["a"]), ("B", [16, 0]), ("H", [2, 2, 2]), ("B", [2] * 65)]:
    show(lambda: m.cast(*args).shape)
show(lambda: memoryview(b"abc").cast("H"))
show(lambda: m[::2].cast("B"))
show(lambda: m.cast("H").cast("I"))
show(lambda: m.cast("H").cast("B").shape)
show(lambda: m.cast("B", [4, 4]).cast("B").shape)
show(lambda: m.cast("B", [4, 4]).cast("B", [2, 8]))
show(lambda: m.cast("B", [4, 4]).cast("H"))
show(lambda: m.cast(format="B", shape=[16]).shape)

# output:
# b 1 16 [0, 1]
# B 1 16 [0, 1]
# c 1 16 [b'\x00', b'\x01']
# H 2 8 [256, 770]
# h 2 8 [256, 770]
# I 4 4 [50462976, 117835012]
# i 4 4 [50462976, 117835012]
# Q 8 2 [506097522914230528, 1084818905618843912]
# q 8 2 [506097522914230528, 1084818905618843912]
# f 4 4 4
# d 8 2 2
# e 2 8 8
# ? 1 16 [False, True]
# [256, 770, 1284, 1798, 2312, 2826, 3340, 3854]
# ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# TypeError: cast() argument 'format' must be str, not int
# TypeError: cast() missing required argument 'format' (pos 1)
# TypeError: shape must be a list or a tuple
# TypeError: memoryview: product(shape) * itemsize != buffer size
# (4, 4)
# TypeError: memoryview: product(shape) * itemsize != buffer size
# ValueError: memoryview.cast(): elements of shape must be integers > 0
# TypeError: memoryview.cast(): elements of shape must be integers
# ValueError: memoryview.cast(): elements of shape must be integers > 0
# (2, 2, 2)
# ValueError: memoryview: number of dimensions must not exceed 64
# TypeError: memoryview: length is not a multiple of itemsize
# TypeError: memoryview: casts are restricted to C-contiguous views
# TypeError: memoryview: cannot cast between two non-byte formats
# (16,)
# (16,)
# TypeError: memoryview: cast must be 1D -> ND or ND -> 1D
# <memory at 0x410f618>
# (16,)
