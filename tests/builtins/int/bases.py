def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for text, base in [("z", 36), ("Z", 36), ("11", 2), ("0b11", 2), ("0B11", 0), ("0o17", 0), ("0O17", 8), ("0xfF", 16),
                   ("ff", 16), ("0x", 16), ("0b2", 2), ("08", 0), ("00", 0), ("0_0", 0), ("1_000", 10), ("1__0", 10),
                   ("_1", 10), ("1_", 10), ("0x_f", 16), ("0x_f", 0), ("0x__f", 0), ("12", 1), ("12", 37), ("12", -1),
                   (" \t+7\n", 10), ("- 7", 10), ("--7", 10), ("", 10), ("  ", 10), ("0b1", 16), ("0b1", 10),
                   ("1e3", 10), ("1.0", 10), ("\u0663", 10), ("\uff11\uff12", 0), ("9", 8), ("-0xa", 0), ("+0b1", 0),
                   ("0x-1", 16), ("1\0", 10), ("\x1c5\x1f", 10)]:
    show(int, text, base)

# output:
# 35
# 35
# 3
# 3
# 3
# 15
# 15
# 255
# 255
# ValueError: invalid literal for int() with base 16: '0x'
# ValueError: invalid literal for int() with base 2: '0b2'
# ValueError: invalid literal for int() with base 0: '08'
# 0
# 0
# 1000
# ValueError: invalid literal for int() with base 10: '1__0'
# ValueError: invalid literal for int() with base 10: '_1'
# ValueError: invalid literal for int() with base 10: '1_'
# 15
# 15
# ValueError: invalid literal for int() with base 0: '0x__f'
# ValueError: int() base must be >= 2 and <= 36, or 0
# ValueError: int() base must be >= 2 and <= 36, or 0
# ValueError: int() base must be >= 2 and <= 36, or 0
# 7
# ValueError: invalid literal for int() with base 10: '- 7'
# ValueError: invalid literal for int() with base 10: '--7'
# ValueError: invalid literal for int() with base 10: ''
# ValueError: invalid literal for int() with base 10: '  '
# 177
# ValueError: invalid literal for int() with base 10: '0b1'
# ValueError: invalid literal for int() with base 10: '1e3'
# ValueError: invalid literal for int() with base 10: '1.0'
# 3
# 12
# ValueError: invalid literal for int() with base 8: '9'
# -10
# 1
# ValueError: invalid literal for int() with base 16: '0x-1'
# ValueError: invalid literal for int() with base 10: '1\x00'
# ValueError: invalid literal for int() with base 10: '\x1c5\x1f'
