def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for spec in ("", "s", "10", "<10", ">10", "^10", "*^10", ".2", "10.2", "<10.1s", "=10", "+", " ", "#", ",", "_", "z", "d", "05", "<05", "{<8", "é>6", "10s", "0", "s10", "1.", ".", ".s", "\U0001f600^7"):
    show(format, "abc", spec)

# output:
# 'abc'
# 'abc'
# 'abc       '
# 'abc       '
# '       abc'
# '   abc    '
# '***abc****'
# 'ab'
# 'ab        '
# 'a         '
# ValueError: '=' alignment not allowed in string format specifier
# ValueError: Sign not allowed in string format specifier
# ValueError: Space not allowed in string format specifier
# ValueError: Alternate form (#) not allowed in string format specifier
# ValueError: Cannot specify ',' with 's'.
# ValueError: Cannot specify '_' with 's'.
# ValueError: Negative zero coercion (z) not allowed in string format specifier
# ValueError: Unknown format code 'd' for object of type 'str'
# 'abc00'
# 'abc00'
# 'abc{{{{{'
# 'éééabc'
# 'abc       '
# 'abc'
# ValueError: Invalid format specifier 's10' for object of type 'str'
# ValueError: Format specifier missing precision
# ValueError: Format specifier missing precision
# ValueError: Format specifier missing precision
# '😀😀abc😀😀'
