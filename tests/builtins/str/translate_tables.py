def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show("abc".translate, {97: "X", 98: None, 99: 0x1F600})
show("abc".translate, {"a": "X"})
show("abc".translate, str.maketrans("ab", "xy", "c"))
show("abc".translate, str.maketrans({"a": "long", "b": None, 99: "z"}))
show("abc".translate, ["x"] * 100)
show("abc".translate, "x" * 98)
show("abc".translate, {97: 1.5})
show("abc".translate, {97: -1})
show("abc".translate, {97: 0x110000})
show("abc".translate, {97: b"x"})
show("abc".translate, 5)
show("abc".translate, None)
show("abc".translate)
show(str.maketrans, "ab", "x")
show(str.maketrans, {"ab": 1})
show(str.maketrans, {1.5: 1})
show(str.maketrans, 5)
show(str.maketrans, "a", 5)
show(str.maketrans, "a", "b", 5)
show(str.maketrans, 5, "b")
show(str.maketrans)
show(str.maketrans, "ab", "xy", "bz")
show(str.maketrans, "aa", "xy")


class Table:
    def __getitem__(self, key):
        if key == 97:
            raise LookupError
        if key == 98:
            raise ValueError("no b")
        return "."


show("axc".translate, Table())
show("abc".translate, Table())

# output:
# 'X😀'
# 'abc'
# 'xy'
# 'longz'
# 'xxx'
# 'xbc'
# TypeError: character mapping must return integer, None or str
# ValueError: character mapping must be in range(0x110000)
# ValueError: character mapping must be in range(0x110000)
# TypeError: character mapping must return integer, None or str
# TypeError: 'int' object is not subscriptable
# TypeError: 'NoneType' object is not subscriptable
# TypeError: str.translate() takes exactly one argument (0 given)
# ValueError: the first two maketrans arguments must have equal length
# ValueError: string keys in translate table must be of length 1
# TypeError: keys in translate table must be strings or integers
# TypeError: if you give only one argument to maketrans it must be a dict
# TypeError: maketrans() argument 2 must be str, not int
# TypeError: maketrans() argument 3 must be str, not int
# TypeError: first maketrans argument must be a string if there is a second argument
# TypeError: maketrans expected at least 1 argument, got 0
# {97: 120, 98: None, 122: None}
# {97: 121}
# 'a..'
# ValueError: no b
