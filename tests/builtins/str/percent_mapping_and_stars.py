def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: "%(a)s %(b)05.1f" % {"a": 1, "b": 2.25})
show(lambda: "%(a)s" % {"b": 1})
show(lambda: "%(a)s" % (1,))
show(lambda: "%(a)s" % 5)
show(lambda: "%(a" % {"a": 1})
show(lambda: "%(a)" % {"a": 1})
show(lambda: "%(a(b))s" % {"a(b)": 7})
show(lambda: "%()s" % {"": 7})
show(lambda: "%*d" % (5, 42))
show(lambda: "%-*d|" % (5, 42))
show(lambda: "%*d|" % (-5, 42))
show(lambda: "%.*f" % (2, 3.14159))
show(lambda: "%*.*f" % (8, 2, 3.14159))
show(lambda: "%.*f" % (-2, 3.5))
show(lambda: "%*d" % ("5", 42))
show(lambda: "%*d" % (5,))
show(lambda: "%(a)*d" % {"a": 1})
show(lambda: "%s" % ())
show(lambda: "%s %s" % (1,))
show(lambda: "%s" % (1, 2))
show(lambda: "x" % 1)
show(lambda: "x" % (1,))
show(lambda: "x" % {"a": 1})
show(lambda: "x" % [])
show(lambda: "%s" % [1, 2])
show(lambda: "%s" % {"a": 1})
show(lambda: "%s" % (1, 2)[0:1])
show(lambda: "%" % 1)
show(lambda: "%5" % 1)
show(lambda: "%y" % 1)
show(lambda: "abc %z" % 1)
show(lambda: "%\u00e9" % 1)
show(lambda: "%.99999999999d" % 1)
show(lambda: "%c" % "ab")
show(lambda: "%c" % 0x110000)
show(lambda: "%c" % -1)
show(lambda: "%c" % 1.5)
show(lambda: "%d" % "5")
show(lambda: "%d" % 1j)
show(lambda: "%x" % 1.5)
show(lambda: "%f" % "x")
show(lambda: "%i" % 2.9)
show(lambda: "%d" % float("inf"))
show(lambda: "%f" % float("nan"))
show(lambda: "%(a)s %s" % {"a": 1})
show(lambda: "%s %(a)s" % {"a": 1})

# output:
# '1 002.2'
# KeyError: 'a'
# TypeError: format requires a mapping
# TypeError: format requires a mapping
# ValueError: incomplete format key
# ValueError: incomplete format
# '7'
# '7'
# '   42'
# '42   |'
# '42   |'
# '3.14'
# '    3.14'
# '4'
# TypeError: * wants int
# TypeError: not enough arguments for format string
# TypeError: not enough arguments for format string
# TypeError: not enough arguments for format string
# TypeError: not enough arguments for format string
# TypeError: not all arguments converted during string formatting
# TypeError: not all arguments converted during string formatting
# TypeError: not all arguments converted during string formatting
# 'x'
# 'x'
# '[1, 2]'
# "{'a': 1}"
# '1'
# ValueError: incomplete format
# ValueError: incomplete format
# ValueError: unsupported format character 'y' (0x79) at index 1
# ValueError: unsupported format character 'z' (0x7a) at index 5
# ValueError: unsupported format character '?' (0xe9) at index 1
# ValueError: precision too big
# TypeError: %c requires an int or a unicode character, not a string of length 2
# OverflowError: %c arg not in range(0x110000)
# OverflowError: %c arg not in range(0x110000)
# TypeError: %c requires an int or a unicode character, not float
# TypeError: %d format: a real number is required, not str
# TypeError: %d format: a real number is required, not complex
# TypeError: %x format: an integer is required, not float
# TypeError: must be real number, not str
# '2'
# OverflowError: cannot convert float infinity to integer
# 'nan'
# TypeError: not enough arguments for format string
# "{'a': 1} 1"
