def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show("aaaa".replace, "a", "b", 2)
show("aaaa".replace, "aa", "b")
show("aaa".replace, "", "-")
show("aaa".replace, "", "-", 2)
show("".replace, "", "x")
show("".replace, "", "x", 0)
show("".replace, "a", "x")
show("abc".replace, "b", "")
show("abc".replace, "b", "x", count=1)
show("abc".replace, "b", "x", count=-1)
show("abc".replace, "b", "x", 1.0)
show("abc".replace, "b")
show("abc".replace, 1, "b")
show("abc".replace, "b", 1)
show("abc".replace, "b", None)
show("abc".replace, old="b", new="x")
show("abc".replace, "b", "x", 1, 2)

# output:
# 'bbaa'
# 'bb'
# '-a-a-a-'
# '-a-aa'
# 'x'
# ''
# ''
# 'ac'
# 'axc'
# 'axc'
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: replace() takes at least 2 positional arguments (1 given)
# TypeError: replace() argument 1 must be str, not int
# TypeError: replace() argument 2 must be str, not int
# TypeError: replace() argument 2 must be str, not None
# TypeError: replace() takes at least 2 positional arguments (0 given)
# TypeError: replace() takes at most 3 arguments (4 given)
