def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(",".join, ["a", "b"])
show(",".join, "abc")
show(",".join, [])
show(",".join, ["a"])
show(",".join, {"x": 1, "y": 2})
show(",".join, (c for c in "ab"))
show(",".join, ["a", 1])
show(",".join, [1])
show(",".join, ["a", None, "b"])
show(",".join, ["a", b"b"])
show(",".join, 5)
show(",".join, None)
show(",".join)
show(",".join, "a", "b")


class S(str):
    def __str__(self):
        return "other"


show(",".join, [S("x"), S("y")])
s = S("z")
print(type("".join([s])), "".join([s]))


def failing():
    yield "a"
    raise KeyError("inside")


show(",".join, failing())

# output:
# 'a,b'
# 'a,b,c'
# ''
# 'a'
# 'x,y'
# 'a,b'
# TypeError: sequence item 1: expected str instance, int found
# TypeError: sequence item 0: expected str instance, int found
# TypeError: sequence item 1: expected str instance, NoneType found
# TypeError: sequence item 1: expected str instance, bytes found
# TypeError: can only join an iterable
# TypeError: can only join an iterable
# TypeError: str.join() takes exactly one argument (0 given)
# TypeError: str.join() takes exactly one argument (2 given)
# 'x,y'
# <class 'str'> z
# KeyError: 'inside'
