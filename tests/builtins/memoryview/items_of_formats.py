def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


data = bytearray(8)
m = memoryview(data)
for code, values in [("b", [-128, 127, 128, -129]), ("B", [0, 255, 256, -1]), ("h", [-32768, 32768]), ("H", [65535, 65536]), ("i", [-(1 << 31), 1 << 31]), ("I", [(1 << 32) - 1, 1 << 32]), ("q", [-(1 << 63), 1 << 63]), ("Q", [(1 << 64) - 1, 1 << 64]), ("f", [0.5, 1]), ("d", [0.1, -1e300]), ("?", [True, 0, "x"]), ("c", [b"x", b"", b"ab", 5, "x"])]:
    view = m.cast(code)
    for value in values:
        show(view.__setitem__, 0, value)
        print(code, view[0])
    show(view.__setitem__, 0, None)
    show(view.__setitem__, 0, "text")
    show(view.__setitem__, 0, 1.5)

# output:
# None
# b -128
# None
# b 127
# ValueError: memoryview: invalid value for format 'b'
# b 127
# ValueError: memoryview: invalid value for format 'b'
# b 127
# TypeError: memoryview: invalid type for format 'b'
# TypeError: memoryview: invalid type for format 'b'
# TypeError: memoryview: invalid type for format 'b'
# None
# B 0
# None
# B 255
# ValueError: memoryview: invalid value for format 'B'
# B 255
# ValueError: memoryview: invalid value for format 'B'
# B 255
# TypeError: memoryview: invalid type for format 'B'
# TypeError: memoryview: invalid type for format 'B'
# TypeError: memoryview: invalid type for format 'B'
# None
# h -32768
# ValueError: memoryview: invalid value for format 'h'
# h -32768
# TypeError: memoryview: invalid type for format 'h'
# TypeError: memoryview: invalid type for format 'h'
# TypeError: memoryview: invalid type for format 'h'
# None
# H 65535
# ValueError: memoryview: invalid value for format 'H'
# H 65535
# TypeError: memoryview: invalid type for format 'H'
# TypeError: memoryview: invalid type for format 'H'
# TypeError: memoryview: invalid type for format 'H'
# None
# i -2147483648
# ValueError: memoryview: invalid value for format 'i'
# i -2147483648
# TypeError: memoryview: invalid type for format 'i'
# TypeError: memoryview: invalid type for format 'i'
# TypeError: memoryview: invalid type for format 'i'
# None
# I 4294967295
# ValueError: memoryview: invalid value for format 'I'
# I 4294967295
# TypeError: memoryview: invalid type for format 'I'
# TypeError: memoryview: invalid type for format 'I'
# TypeError: memoryview: invalid type for format 'I'
# None
# q -9223372036854775808
# ValueError: memoryview: invalid value for format 'q'
# q -9223372036854775808
# TypeError: memoryview: invalid type for format 'q'
# TypeError: memoryview: invalid type for format 'q'
# TypeError: memoryview: invalid type for format 'q'
# None
# Q 18446744073709551615
# ValueError: memoryview: invalid value for format 'Q'
# Q 18446744073709551615
# TypeError: memoryview: invalid type for format 'Q'
# TypeError: memoryview: invalid type for format 'Q'
# TypeError: memoryview: invalid type for format 'Q'
# None
# f 0.5
# None
# f 1.0
# TypeError: memoryview: invalid type for format 'f'
# TypeError: memoryview: invalid type for format 'f'
# None
# None
# d 0.1
# None
# d -1e+300
# TypeError: memoryview: invalid type for format 'd'
# TypeError: memoryview: invalid type for format 'd'
# None
# None
# ? True
# None
# ? False
# None
# ? True
# None
# None
# None
# None
# c b'x'
# ValueError: memoryview: invalid value for format 'c'
# c b'x'
# ValueError: memoryview: invalid value for format 'c'
# c b'x'
# TypeError: memoryview: invalid type for format 'c'
# c b'x'
# TypeError: memoryview: invalid type for format 'c'
# c b'x'
# TypeError: memoryview: invalid type for format 'c'
# TypeError: memoryview: invalid type for format 'c'
# TypeError: memoryview: invalid type for format 'c'
