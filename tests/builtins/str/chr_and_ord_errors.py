def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(chr, 0x10FFFF)
show(chr, 0x110000)
show(chr, -1)
show(chr, 1 << 80)
show(chr, "a")
show(chr, 65.0)
show(chr, True)
show(chr)
show(chr, 1, 2)
show(ord, "a")
show(ord, "")
show(ord, "ab")
show(ord, b"a")
show(ord, b"ab")
show(ord, bytearray(b"\xff"))
show(ord, 5)
show(ord, None)
show(ord)
show(ord, "\ud800")
show(ascii, "é\U0001f600\ud800'")
show(ascii)
show(ascii, [1, "é"])

# output:
# '\U0010ffff'
# ValueError: chr() arg not in range(0x110000)
# ValueError: chr() arg not in range(0x110000)
# ValueError: chr() arg not in range(0x110000)
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'float' object cannot be interpreted as an integer
# '\x01'
# TypeError: chr() takes exactly one argument (0 given)
# TypeError: chr() takes exactly one argument (2 given)
# 97
# TypeError: ord() expected a character, but string of length 0 found
# TypeError: ord() expected a character, but string of length 2 found
# 97
# TypeError: ord() expected a character, but string of length 2 found
# 255
# TypeError: ord() expected string of length 1, but int found
# TypeError: ord() expected string of length 1, but NoneType found
# TypeError: ord() takes exactly one argument (0 given)
# 55296
# '"\\xe9\\U0001f600\\ud800\'"'
# TypeError: ascii() takes exactly one argument (0 given)
# "[1, '\\xe9']"
