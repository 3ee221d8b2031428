def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class ByInt:
    def __int__(self):
        return 7


class ByIndex:
    def __index__(self):
        return 8


class ByTrunc:
    def __trunc__(self):
        return 9


class Both:
    def __int__(self):
        return 10

    def __index__(self):
        return 11


class WrongInt:
    def __int__(self):
        return "7"


class WrongIndex:
    def __index__(self):
        return 1.0


class FloatInt:
    def __int__(self):
        return 1.0


for cls in (ByInt, ByIndex, ByTrunc, Both, WrongInt, WrongIndex, FloatInt):
    show(int, cls())
show(int, "11", ByIndex())
show(int, "11", ByInt())

# output:
# 7
# 8
# TypeError: int() argument must be a string, a bytes-like object or a real number, not 'ByTrunc'
# 10
# TypeError: __int__ returned non-int (type str)
# TypeError: __index__ returned non-int (type float)
# TypeError: __int__ returned non-int (type float)
# 9
# TypeError: 'ByInt' object cannot be interpreted as an integer
