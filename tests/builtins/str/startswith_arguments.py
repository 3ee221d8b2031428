def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show("hello".startswith, "he")
show("hello".startswith, ("x", "he"))
show("hello".startswith, ())
show("hello".startswith, "ll", 2)
show("hello".startswith, "ll", 2, 3)
show("hello".startswith, "", 5)
show("hello".startswith, "", 6)
show("hello".endswith, "", 6)
show("hello".endswith, "lo", -2)
show("hello".endswith, ("lo", "x"), 0, -1)
show("hello".startswith, ["he"])
show("hello".startswith, ("he", 1))
show("hello".startswith, (1, "he"))
show("hello".startswith, 1)
show("hello".startswith, None)
show("hello".endswith, b"o")
show("hello".startswith)
show("hello".startswith, "h", "e")
show("hello".startswith, "h", 0, 1, 2)
show("hello".endswith, "o", None, None)

# output:
# True
# True
# False
# True
# False
# True
# False
# False
# True
# False
# TypeError: startswith first arg must be str or a tuple of str, not list
# True
# TypeError: tuple for startswith must only contain str, not int
# TypeError: startswith first arg must be str or a tuple of str, not int
# TypeError: startswith first arg must be str or a tuple of str, not NoneType
# TypeError: endswith first arg must be str or a tuple of str, not bytes
# TypeError: startswith expected at least 1 argument, got 0
# TypeError: slice indices must be integers or None or have an __index__ method
# TypeError: startswith expected at most 3 arguments, got 4
# True
