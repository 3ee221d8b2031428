def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class AsFloat:
    def __float__(self):
        return 2.5


class AsIndex:
    def __index__(self):
        return 3


class Wrong:
    def __float__(self):
        return 3


class Both:
    def __float__(self):
        return 4.5

    def __index__(self):
        return 1


for value in (AsFloat(), AsIndex(), Wrong(), Both(), b"1.5", bytearray(b" 2.5 "), memoryview(b"3.5"), b"x", True, 1j, None, [], 10 ** 400):
    show(float, value)
show(float)
show(float, 1, 2)
show(float, x=1)
show(float, "a'b")
show(float, "\ud800")

# output:
# 2.5
# 3.0
# TypeError: Wrong.__float__ returned non-float (type int)
# 4.5
# 1.5
# 2.5
# 3.5
# ValueError: could not convert string to float: b'x'
# 1.0
# TypeError: float() argument must be a string or a real number, not 'complex'
# TypeError: float() argument must be a string or a real number, not 'NoneType'
# TypeError: float() argument must be a string or a real number, not 'list'
# OverflowError: int too large to convert to float
# 0.0
# TypeError: float expected at most 1 argument, got 2
# TypeError: float() takes no keyword arguments
# ValueError: could not convert string to float: "a'b"
# ValueError: could not convert string to float: '\ud800'
