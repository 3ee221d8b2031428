for text, base in (('0b101', 0), ('0o17', 0), ('0x_ff', 0), ('1_000', 10), ('_1', 10), ('1__0', 10), ('1_', 10), ('٣٤', 10), (' 12\n', 10), ('', 10), ('+', 10), ('- 1', 10), ('010', 0), ('00', 0), ('z', 36), ('Z', 35), ('0b2', 0), ('0x', 16), ('0xff', 16), ('1.5', 10), ('1e3', 10), ('\x00', 10), ('12', 1), ('12', 37), ('0', -1)):
    try:
        print(repr(text), base, int(text, base))
    except ValueError as error:
        print(error)
print(int(), int(3.99), int(-3.99), int(True), int(b'12'), int(bytearray(b'-7')))
for value in (None, [], '1', 1.5, float('inf'), float('nan'), 1j):
    try:
        print(int(value) if not isinstance(value, str) else int(value, base=2))
    except Exception as error:
        print(type(error).__name__, error)
for arguments in ((5, 10), ('5', 1.0), ('5', '10')):
    try:
        int(*arguments)
    except TypeError as error:
        print(error)

# output:
# '0b101' 0 5
# '0o17' 0 15
# '0x_ff' 0 255
# '1_000' 10 1000
# invalid literal for int() with base 10: '_1'
# invalid literal for int() with base 10: '1__0'
# invalid literal for int() with base 10: '1_'
# '٣٤' 10 34
# ' 12\n' 10 12
# invalid literal for int() with base 10: ''
# invalid literal for int() with base 10: '+'
# invalid literal for int() with base 10: '- 1'
# invalid literal for int() with base 0: '010'
# '00' 0 0
# 'z' 36 35
# invalid literal for int() with base 35: 'Z'
# invalid literal for int() with base 0: '0b2'
# invalid literal for int() with base 16: '0x'
# '0xff' 16 255
# invalid literal for int() with base 10: '1.5'
# invalid literal for int() with base 10: '1e3'
# invalid literal for int() with base 10: '\x00'
# int() base must be >= 2 and <= 36, or 0
# int() base must be >= 2 and <= 36, or 0
# int() base must be >= 2 and <= 36, or 0
# 0 3 -3 1 12 -7
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# 1
# 1
# OverflowError cannot convert float infinity to integer
# ValueError cannot convert float NaN to integer
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
# int() can't convert non-string with explicit base
# 'float' object cannot be interpreted as an integer
# 'str' object cannot be interpreted as an integer
