def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(int, 1, 2)
show(int, "1", 2, 3)
show(int, "10", base=3)
show(int, x=1)
show(int, base=10)
show(int, 1.5, 10)
show(int, "1", "2")
show(int, "1", 2.0)
show(int, None)
show(int, [])
show(int, {})
show(int, 1j)
show(int, float("inf"))
show(int, float("-inf"))
show(int, float("nan"))
show(int, object())
show(int, "1", None)
show(int, "1", base=1 << 70)
show(int, "abc" * 100)
show(int, "x\ud800")
show(int, "'")
show(int, "tab\there")

# output:
# TypeError: int() can't convert non-string with explicit base
# TypeError: int expected at most 2 arguments, got 3
# 3
# TypeError: int() got an unexpected keyword argument 'x'
# TypeError: int() missing string argument
# TypeError: int() can't convert non-string with explicit base
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
# TypeError: int() argument must be a string, a bytes-like object or a real number, not 'dict'
# TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
# OverflowError: cannot convert float infinity to integer
# OverflowError: cannot convert float infinity to integer
# ValueError: cannot convert float NaN to integer
# TypeError: int() argument must be a string, a bytes-like object or a real number, not 'object'
# TypeError: 'NoneType' object cannot be interpreted as an integer
# ValueError: int() base must be >= 2 and <= 36, or 0
# ValueError: invalid literal for int() with base 10: 'abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabca
# ValueError: invalid literal for int() with base 10: 'x\ud800'
# ValueError: invalid literal for int() with base 10: "'"
# ValueError: invalid literal for int() with base 10: 'tab\there'
