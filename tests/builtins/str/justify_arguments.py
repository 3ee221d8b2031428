def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show("ab".center, 7)
show("ab".center, 8)
show("abc".center, 6, "*")
show("abc".center, 7, "*")
show("ab".ljust, 5, ".")
show("ab".rjust, 5, "é")
show("ab".zfill, 5)
show("-5".zfill, 5)
show("+5".zfill, 1)
show("--5".zfill, 6)
show("".zfill, 3)
show("ab".center, -5)
show("ab".ljust, 5, "")
show("ab".ljust, 5, "xy")
show("ab".ljust, 5, 1)
show("ab".ljust, 5, b"x")
show("ab".ljust, "5")
show("ab".ljust, 5.0)
show("ab".ljust)
show("ab".ljust, 1 << 80)
show("ab".zfill, None)
show("ab".center, 5, "x", "y")
show("ab".ljust, True)

# output:
# '   ab  '
# '   ab   '
# '*abc**'
# '**abc**'
# 'ab...'
# 'éééab'
# '000ab'
# '-0005'
# '+5'
# '-000-5'
# '000'
# 'ab'
# TypeError: The fill character must be exactly one character long
# TypeError: The fill character must be exactly one character long
# TypeError: The fill character must be a unicode character, not int
# TypeError: The fill character must be a unicode character, not bytes
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: ljust expected at least 1 argument, got 0
# OverflowError: Python int too large to convert to C ssize_t
# TypeError: 'NoneType' object cannot be interpreted as an integer
# TypeError: center expected at most 2 arguments, got 3
# 'ab'
