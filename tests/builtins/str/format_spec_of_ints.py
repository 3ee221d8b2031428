def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for spec in ("", "d", "b", "o", "x", "X", "c", "n", "e", "f", "g", "%", "s", "10", "<10", "^10", "=+10", "010", "+", " ", "-", "#x", "#010x", "#b", ",", "_", ",d", "_b", "_x", "_o", ",x", ",b", "_n", ",n", ".2", ".2f", ".2d", "+c", "#c", "05c", "z", "zd", "zf", "08,", "020_b", "*>+12,", "r", "i", ",.2f", "_.2e"):
    show(format, 123456, spec)
for value, spec in [(-42, "08"), (-42, "=8"), (-42, "x=8"), (0x10FFFF + 1, "c"), (-1, "c"), (97, "c"), (97, "<5c"), (97, "5c"), (10 ** 30, ","), (-255, "#X"), (0, "#b"), (True, "d"), (True, "s"), (1 << 70, "_x"), (12, "\u00e9^6"), (1234, "06,"), (1234, "07,"), (1234, "08,")]:
    show(format, value, spec)

# output:
# '123456'
# '123456'
# '11110001001000000'
# '361100'
# '1e240'
# '1E240'
# '\U0001e240'
# '123456'
# '1.234560e+05'
# '123456.000000'
# '123456'
# '12345600.000000%'
# ValueError: Unknown format code 's' for object of type 'int'
# '    123456'
# '123456    '
# '  123456  '
# '+   123456'
# '0000123456'
# '+123456'
# ' 123456'
# '123456'
# '0x1e240'
# '0x0001e240'
# '0b11110001001000000'
# '123,456'
# '123_456'
# '123,456'
# '1_1110_0010_0100_0000'
# '1_e240'
# '36_1100'
# ValueError: Cannot specify ',' with 'x'.
# ValueError: Cannot specify ',' with 'b'.
# ValueError: Cannot specify '_' with 'n'.
# ValueError: Cannot specify ',' with 'n'.
# ValueError: Precision not allowed in integer format specifier
# '123456.00'
# ValueError: Precision not allowed in integer format specifier
# ValueError: Sign not allowed with integer format specifier 'c'
# ValueError: Alternate form (#) not allowed with integer format specifier 'c'
# '0000\U0001e240'
# ValueError: Negative zero coercion (z) not allowed in integer format specifier
# ValueError: Negative zero coercion (z) not allowed in integer format specifier
# '123456.000000'
# '0,123,456'
# '1_1110_0010_0100_0000'
# '****+123,456'
# ValueError: Unknown format code 'r' for object of type 'int'
# ValueError: Unknown format code 'i' for object of type 'int'
# '123,456.00'
# '1.23e+05'
# '-0000042'
# '-     42'
# '-xxxxx42'
# OverflowError: %c arg not in range(0x110000)
# OverflowError: %c arg not in range(0x110000)
# 'a'
# 'a    '
# '    a'
# '1,000,000,000,000,000,000,000,000,000,000'
# '-0XFF'
# '0b0'
# '1'
# ValueError: Unknown format code 's' for object of type 'bool'
# '40_0000_0000_0000_0000'
# 'éé12éé'
# '01,234'
# '001,234'
# '0,001,234'
