def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Odd:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "r\u00e9pr"

    def __format__(self, spec):
        return f"format[{spec}]"

    def __int__(self):
        return 7

    def __index__(self):
        return 8

    def __float__(self):
        return 1.5


x = Odd()
print(f"{x} {x!s} {x!r} {x!a} {x:abc} {x!s:>6} {x!r:^8}")
print("%s %r %a %d %x %f %e %c" % (x, x, x, x, x, x, x, x))
print("{} {!s} {!r} {!a} {:q} {:{}}".format(x, x, x, x, x, x, "nested"))
show(format, x, 5)


class Wrong:
    def __format__(self, spec):
        return 5

    def __repr__(self):
        return None


show(format, Wrong())
show(lambda: f"{Wrong()}")
show(lambda: "{}".format(Wrong()))
show(repr, Wrong())
show(lambda: "%r" % Wrong())
show(lambda: f"{Wrong()!r}")
show(format, object(), "x")
show(format, None, ">5")
show(format, [], "d")
show(format, {}, "")
show(format, type, "x")

# output:
# format[] str répr r\xe9pr format[abc]    str   répr
# str répr r\xe9pr 7 8 1.500000 1.500000e+00 
# format[] str répr r\xe9pr format[q] format[nested]
# TypeError: format() argument 2 must be str, not int
# TypeError: __format__ must return a str, not int
# TypeError: __format__ must return a str, not int
# TypeError: __format__ must return a str, not int
# TypeError: __repr__ returned non-string (type NoneType)
# TypeError: __repr__ returned non-string (type NoneType)
# TypeError: __repr__ returned non-string (type NoneType)
# TypeError: unsupported format string passed to object.__format__
# TypeError: unsupported format string passed to NoneType.__format__
# TypeError: unsupported format string passed to list.__format__
# '{}'
# TypeError: unsupported format string passed to type.__format__
