def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(b"xxaxx".strip, b"x")
show(b" \t\n\x0b\x0c\r\x1c a ".strip)
show(b"abcba".lstrip, b"ab")
show(b"abcba".rstrip, bytearray(b"ab"))
show(b"abc".strip, None)
show(b"abc".strip, "a")
show(b"abc".strip, 97)
show(b"abc".strip, b"a", b"b")
show(b"abc".startswith, b"ab")
show(b"abc".startswith, (b"x", b"a"))
show(b"abc".startswith, ())
show(b"abc".startswith, "a")
show(b"abc".startswith, ("a",))
show(b"abc".startswith, [b"a"])
show(b"abc".startswith, 97)
show(b"abc".endswith, b"bc", 1)
show(b"abc".endswith, b"bc", 2)
show(b"abc".endswith, b"", 4)
show(b"abc".endswith, None)
show(b"abc".removeprefix, b"a")
show(b"abc".removesuffix, bytearray(b"c"))
show(b"abc".removeprefix, "a")
show(b"abc".removesuffix, 5)
show(bytearray(b"abc").removeprefix, b"a")

# output:
# b'a'
# b'\x1c a'
# b'cba'
# b'abc'
# b'abc'
# TypeError: a bytes-like object is required, not 'str'
# TypeError: a bytes-like object is required, not 'int'
# TypeError: strip expected at most 1 argument, got 2
# True
# True
# False
# TypeError: startswith first arg must be bytes or a tuple of bytes, not str
# TypeError: a bytes-like object is required, not 'str'
# TypeError: startswith first arg must be bytes or a tuple of bytes, not list
# TypeError: startswith first arg must be bytes or a tuple of bytes, not int
# True
# False
# False
# TypeError: endswith first arg must be bytes or a tuple of bytes, not NoneType
# b'bc'
# b'ab'
# TypeError: a bytes-like object is required, not 'str'
# TypeError: a bytes-like object is required, not 'int'
# bytearray(b'bc')
