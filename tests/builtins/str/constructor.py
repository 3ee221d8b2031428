def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Text:
    def __str__(self):
        return "text"


class Wrong:
    def __str__(self):
        return 5


class OnlyRepr:
    def __repr__(self):
        return "repr"


show(str)
show(str, Text())
show(str, Wrong())
show(str, OnlyRepr())
show(str, b"a")
show(str, b"a", "utf-8")
show(str, b"\xff", "utf-8", "replace")
show(str, b"\xff", errors="ignore")
show(str, b"a", encoding="ascii")
show(str, bytearray(b"x"), "latin-1")
show(str, memoryview(b"x"), "ascii")
show(str, "a", "utf-8")
show(str, 5, "utf-8")
show(str, b"a", 5)
show(str, b"a", "utf-8", 5)
show(str, b"a", "nope")
show(str, b"\xff", "ascii", "nope")
show(str, b"abc", "ascii", "nope")
show(str, encoding="utf-8")
show(str, object=7)
show(str, 1, 2, 3, 4)
show(str, thing=7)

# output:
# ''
# 'text'
# TypeError: __str__ returned non-string (type int)
# 'repr'
# "b'a'"
# 'a'
# '�'
# ''
# 'a'
# 'x'
# 'x'
# TypeError: decoding str is not supported
# TypeError: decoding to str: need a bytes-like object, int found
# TypeError: str() argument 'encoding' must be str, not int
# TypeError: str() argument 'errors' must be str, not int
# LookupError: unknown encoding: nope
# LookupError: unknown error handler name 'nope'
# 'abc'
# ''
# '7'
# TypeError: str expected at most 3 arguments, got 4
# TypeError: str() got an unexpected keyword argument 'thing'
