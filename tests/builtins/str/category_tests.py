def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


samples = ["", "a", "A", "1", "²", "½", "Ⅷ", "٣", "_", " ", "\t", "\u00a0", "\u2028", "\u200b", "é", "ǅ", "ª", "ʰ", "中", "\ud800", "a1", "A b", "Ab Cd", "AB", "ab1", "1a", "\x00", "\x1f", "\x85", "𝟗", "💥", "\u0345", "·", "℘", "x·", "ab c", "def", "None", "\u00ad"]
for text in samples:
    print(ascii(text), *[int(getattr(text, name)()) for name in ("isalpha", "isalnum", "isdigit", "isdecimal", "isnumeric", "islower", "isupper", "istitle", "isspace", "isidentifier", "isprintable", "isascii")])
show("".isalpha, 1)
show(str.isalpha)
show(str.isalpha, 1)

# output:
# '' 0 0 0 0 0 0 0 0 0 0 1 1
# 'a' 1 1 0 0 0 1 0 0 0 1 1 1
# 'A' 1 1 0 0 0 0 1 1 0 1 1 1
# '1' 0 1 1 1 1 0 0 0 0 0 1 1
# '\xb2' 0 1 1 0 1 0 0 0 0 0 1 0
# '\xbd' 0 1 0 0 1 0 0 0 0 0 1 0
# '\u2167' 0 1 0 0 1 0 1 1 0 1 1 0
# '\u0663' 0 1 1 1 1 0 0 0 0 0 1 0
# '_' 0 0 0 0 0 0 0 0 0 1 1 1
# ' ' 0 0 0 0 0 0 0 0 1 0 1 1
# '\t' 0 0 0 0 0 0 0 0 1 0 0 1
# '\xa0' 0 0 0 0 0 0 0 0 1 0 0 0
# '\u2028' 0 0 0 0 0 0 0 0 1 0 0 0
# '\u200b' 0 0 0 0 0 0 0 0 0 0 0 0
# '\xe9' 1 1 0 0 0 1 0 0 0 1 1 0
# '\u01c5' 1 1 0 0 0 0 0 1 0 1 1 0
# '\xaa' 1 1 0 0 0 1 0 0 0 1 1 0
# '\u02b0' 1 1 0 0 0 1 0 0 0 1 1 0
# '\u4e2d' 1 1 0 0 0 0 0 0 0 1 1 0
# '\ud800' 0 0 0 0 0 0 0 0 0 0 0 0
# 'a1' 0 1 0 0 0 1 0 0 0 1 1 1
# 'A b' 0 0 0 0 0 0 0 0 0 0 1 1
# 'Ab Cd' 0 0 0 0 0 0 0 1 0 0 1 1
# 'AB' 1 1 0 0 0 0 1 0 0 1 1 1
# 'ab1' 0 1 0 0 0 1 0 0 0 1 1 1
# '1a' 0 1 0 0 0 1 0 0 0 0 1 1
# '\x00' 0 0 0 0 0 0 0 0 0 0 0 1
# '\x1f' 0 0 0 0 0 0 0 0 1 0 0 1
# '\x85' 0 0 0 0 0 0 0 0 1 0 0 0
# '\U0001d7d7' 0 1 1 1 1 0 0 0 0 0 1 0
# '\U0001f4a5' 0 0 0 0 0 0 0 0 0 0 1 0
# '\u0345' 0 0 0 0 0 1 0 0 0 0 1 0
# '\xb7' 0 0 0 0 0 0 0 0 0 0 1 0
# '\u2118' 0 0 0 0 0 0 0 0 0 1 1 0
# 'x\xb7' 0 0 0 0 0 1 0 0 0 1 1 0
# 'ab c' 0 0 0 0 0 1 0 0 0 0 1 1
# 'def' 1 1 0 0 0 1 0 0 0 1 1 1
# 'None' 1 1 0 0 0 0 0 1 0 1 1 1
# '\xad' 0 0 0 0 0 0 0 0 0 0 0 0
# TypeError: str.isalpha() takes no arguments (1 given)
# TypeError: unbound method str.isalpha() needs an argument
# TypeError: descriptor 'isalpha' for 'str' objects doesn't apply to a 'int' object
