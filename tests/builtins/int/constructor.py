def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(int(), int('12'), int(' -5 '), int('1_000'), int(1.9), int(-1.9), int(True), int('٣'))  # => 0 12 -5 1000 1 -1 1 3
print(int('ff', 16), int('0xff', 16), int('0b101', 0), int('z', 36), int('-0o17', 8), int('0', 0), int(b'12'))  # => 255 255 5 35 -15 0 12
print(caught(lambda: int('abc')))  # => ValueError: invalid literal for int() with base 10: 'abc'
print(caught(lambda: int('')))  # => ValueError: invalid literal for int() with base 10: ''
print(caught(lambda: int('1__0')))  # => ValueError: invalid literal for int() with base 10: '1__0'
print(caught(lambda: int('_1')))  # => ValueError: invalid literal for int() with base 10: '_1'
print(caught(lambda: int('12', 1)))  # => ValueError: int() base must be >= 2 and <= 36, or 0
print(caught(lambda: int('12x', 3)))  # => ValueError: invalid literal for int() with base 3: '12x'
print(caught(lambda: int('010', 0)))  # => ValueError: invalid literal for int() with base 0: '010'
print(caught(lambda: int(None)))  # => TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
print(caught(lambda: int([])))  # => TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
print(caught(lambda: int(5, 10)))  # => TypeError: int() can't convert non-string with explicit base
print(caught(lambda: int(float('inf'))))  # => OverflowError: cannot convert float infinity to integer
print(caught(lambda: int(float('nan'))))  # => ValueError: cannot convert float NaN to integer
print(caught(lambda: int('1' * 5000)))  # => ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
