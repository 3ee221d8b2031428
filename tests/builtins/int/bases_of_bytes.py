def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(int, b"12")
show(int, b"0x1f", 16)
show(int, bytearray(b" 77 "), 8)
show(int, b"")
show(int, b"abc")
show(int, b"\xff")
show(int, memoryview(b"12"))
show(int, b"1_0")
show(int, bytearray(b"12"), 36)
show(int, memoryview(b"12"), 10)
show(int, b"12", 1)

# output:
# 12
# 31
# 63
# ValueError: invalid literal for int() with base 10: b''
# ValueError: invalid literal for int() with base 10: b'abc'
# ValueError: invalid literal for int() with base 10: b'\xff'
# 12
# 10
# 38
# TypeError: int() can't convert non-string with explicit base
# ValueError: int() base must be >= 2 and <= 36, or 0
