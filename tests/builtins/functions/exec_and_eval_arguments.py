def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(eval, "1 + 1")
show(eval, b"2 + 2")
show(eval, bytearray(b"3"))
show(eval, "x", {"x": 5})
show(eval, "x", {"x": 5}, {"x": 6})
show(eval, "x", globals={"x": 7})
show(eval, "x", {}, locals={"x": 8})
show(eval, "x", {})
show(eval, "x = 1")
show(eval, "  1")
show(eval, "\t1\n\n")
show(eval, 5)
show(eval, "1", 5)
show(eval, "1", {}, 5)
show(eval, "1", [])
show(eval)
show(eval, "1", {}, {}, {})
show(eval, source="1")
show(eval, "1\0")
show(eval, compile("5", "f", "eval"))
show(eval, compile("x = 5", "f", "exec"))
show(exec, "x = 1")
g = {}
show(exec, "y = 2", g)
print(sorted(g), type(g["__builtins__"]).__name__)
n = {}
show(exec, "z = 3; w = z", {}, n)
print(n)
show(exec, 5)
show(exec, "1", 5)
show(exec, "x = ")
show(exec, "raise ValueError('inside')")
show(exec, "pass", {}, None)
show(exec, "pass", closure=())
show(exec, "pass", nope=1)


class Mapping:
    def __getitem__(self, key):
        if key == "q":
            return 99
        raise KeyError(key)


show(eval, "q + 1", {}, Mapping())
show(eval, "r", {}, Mapping())
show(eval, "[a for a in range(b)]", {}, {"b": 3})
show(eval, "(lambda: b)()", {}, {"b": 3})
show(eval, "len('abc')", {"__builtins__": {}})
show(eval, "len('abc')", {"__builtins__": {"len": lambda x: "mine"}})


def f():
    a = 1
    exec("a = 2; b = 3")
    return a, "b" in locals(), eval("a")


print(f())

# output:
# 2
# 4
# 3
# 5
# 6
# 7
# 8
# NameError: name 'x' is not defined
# SyntaxError: invalid syntax (<string>, line 1)
# 1
# 1
# TypeError: eval() arg 1 must be a string, bytes or code object
# TypeError: globals must be a dict
# TypeError: locals must be a mapping
# TypeError: globals must be a real dict; try eval(expr, {}, mapping)
# TypeError: eval() takes at least 1 positional argument (0 given)
# TypeError: eval() takes at most 3 arguments (4 given)
# TypeError: eval() takes at least 1 positional argument (0 given)
# SyntaxError: source code string cannot contain null bytes
# 5
# None
# None
# None
# ['__builtins__', 'y'] dict
# None
# {'z': 3, 'w': 3}
# TypeError: exec() arg 1 must be a string, bytes or code object
# TypeError: exec() globals must be a dict, not int
# SyntaxError: invalid syntax (<string>, line 1)
# ValueError: inside
# None
# TypeError: closure can only be used when source is a code object
# TypeError: exec() got an unexpected keyword argument 'nope'
# 100
# NameError: name 'r' is not defined
# [0, 1, 2]
# NameError: name 'b' is not defined
# NameError: name 'len' is not defined
# 'mine'
# (1, False, 1)
