import sys

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = "some text with spaces " * 2
b = "some text with spaces " * 2
print(a == b, sys.intern(a) is sys.intern(b))
show(sys.intern, 5)


class S(str):
    pass


show(sys.intern, S("x"))
show(sys.intern)

# output:
# True True
# TypeError: intern() argument must be str, not int
# TypeError: can't intern S
# TypeError: sys.intern() takes exactly one argument (0 given)
