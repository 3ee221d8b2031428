def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


show("{a} {b}".format_map, Default(a=1))
show("{a} {b}".format_map, {"a": 1})
show("{}".format_map, {"": 1})
show("{0}".format_map, {"0": 1})
show("{a[0]} {b.real}".format_map, {"a": [7], "b": 2})
show("{a}".format_map, 5)
show("x".format_map, 5)
show("{a}".format_map)
show("{a}".format_map, {"a": 1}, 2)
show("{a}".format_map, a=1)
show("{a:{w}}".format_map, {"a": 1, "w": 4})
show("{a}".format_map, "abc")

# output:
# '1 <b>'
# KeyError: 'b'
# ValueError: Format string contains positional fields
# ValueError: Format string contains positional fields
# '7 2'
# TypeError: 'int' object is not subscriptable
# 'x'
# TypeError: str.format_map() takes exactly one argument (0 given)
# TypeError: str.format_map() takes exactly one argument (2 given)
# TypeError: str.format_map() takes no keyword arguments
# '   1'
# TypeError: string indices must be integers, not 'str'
