def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for spec in ("d", "b", "c", "s", "x", "#d", ".", ".f", "10.", "1.2.3", "q", ",n", "_n", ",_f", ",,f", "=", "==10", "^^5", "+-f", "0=10", "z", "zf", "#", ".3,f", ".3_f",
             ".3,_f", "999999999999999999999f", ".99999999999999999999f", "10 f", "\u00e9f", "\u00e9<8f"):
    show(format, 1234.5678, spec)
show(format, 1.5, None)
show((1.5).__format__, 3)

# output:
# ValueError: Unknown format code 'd' for object of type 'float'
# ValueError: Unknown format code 'b' for object of type 'float'
# ValueError: Unknown format code 'c' for object of type 'float'
# ValueError: Unknown format code 's' for object of type 'float'
# ValueError: Unknown format code 'x' for object of type 'float'
# ValueError: Unknown format code 'd' for object of type 'float'
# ValueError: Format specifier missing precision
# ValueError: Format specifier missing precision
# ValueError: Format specifier missing precision
# ValueError: Invalid format specifier '1.2.3' for object of type 'float'
# ValueError: Unknown format code 'q' for object of type 'float'
# ValueError: Cannot specify ',' with 'n'.
# ValueError: Cannot specify '_' with 'n'.
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Invalid format specifier ',,f' for object of type 'float'
# '1234.5678'
# '=1234.5678'
# '1234.5678'
# ValueError: Invalid format specifier '+-f' for object of type 'float'
# '01234.5678'
# '1234.5678'
# '1234.567800'
# '1234.5678'
# '1234.568'
# '1234.568'
# ValueError: Cannot specify both ',' and '_'.
# ValueError: Too many decimal digits in format string
# ValueError: Too many decimal digits in format string
# ValueError: Invalid format specifier '10 f' for object of type 'float'
# ValueError: Invalid format specifier 'éf' for object of type 'float'
# '1234.567800'
# TypeError: format() argument 2 must be str, not None
# TypeError: __format__() argument must be str, not int
