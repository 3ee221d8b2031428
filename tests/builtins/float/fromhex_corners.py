def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for text in ("0x1p-1074", "0x.8p0", "0x1.8", "1.8", "0X1P+3", "-0x0p0", "inf", "-Infinity", "nan", "-nan", " 0x1p0 ", "0x1.fffffffffffff8p0",
             "0x1.fffffffffffff7p0", "0x1p1024", "0x1.fffffffffffffp1023", "0x0.0000000000001p-1023", "0x1p-1075",
             "0x1.8p-1075", "", "0x", "0xg", "0x1p", "0x1.p1", "0x1p1.5", "1p4", "infinit", "0x1 p3", "0x_1", "1" * 40, "0x1p99999999999",
             "0x0p99999999999", "0x1p-99999999999", "e", "a.b", "0x10000000000000000000000000p-100"):
    show(float.fromhex, text)
show(float.fromhex, b"0x1")
show(float.fromhex, 1)
show(float.fromhex)
show(float.fromhex, "\u0661")

# output:
# 5e-324
# 0.5
# 1.5
# 1.5
# 8.0
# -0.0
# inf
# -inf
# nan
# nan
# 1.0
# 2.0
# 1.9999999999999998
# OverflowError: hexadecimal value too large to represent as a float
# 1.7976931348623157e+308
# 0.0
# 0.0
# 5e-324
# ValueError: invalid hexadecimal floating-point string
# ValueError: invalid hexadecimal floating-point string
# ValueError: invalid hexadecimal floating-point string
# ValueError: invalid hexadecimal floating-point string
# 2.0
# ValueError: invalid hexadecimal floating-point string
# 16.0
# ValueError: invalid hexadecimal floating-point string
# ValueError: invalid hexadecimal floating-point string
# ValueError: invalid hexadecimal floating-point string
# 9.743344248872686e+46
# OverflowError: hexadecimal value too large to represent as a float
# 0.0
# 0.0
# 14.0
# 10.6875
# 1.0
# TypeError: bad argument type for built-in operation
# TypeError: bad argument type for built-in operation
# TypeError: float.fromhex() takes exactly one argument (0 given)
# ValueError: invalid hexadecimal floating-point string
