def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show("xxaxx".strip, "x")
show("xxaxx".lstrip, "x")
show("xxaxx".rstrip, "x")
show(" \t\n\x0b\x1f\u2003a\u00a0".strip)
show("abcba".strip, "ab")
show("abc".strip, "")
show("abc".strip, None)
show("abc".strip, 1)
show("abc".lstrip, b"a")
show("abc".strip, "a", "b")
show("abc".strip, chars="a")
show("abc".removeprefix, "ab")
show("abc".removesuffix, "bc")
show("abc".removeprefix, "")
show("abc".removesuffix, "")
show("abc".removeprefix, ("a", "b"))
show("abc".removesuffix)

# output:
# 'a'
# 'axx'
# 'xxa'
# 'a'
# 'c'
# 'abc'
# 'abc'
# TypeError: strip arg must be None or str
# TypeError: lstrip arg must be None or str
# TypeError: strip expected at most 1 argument, got 2
# TypeError: str.strip() takes no keyword arguments
# 'c'
# 'a'
# 'abc'
# 'abc'
# TypeError: removeprefix() argument must be str, not tuple
# TypeError: str.removesuffix() takes exactly one argument (0 given)
