# exec() and eval() take their mappings by name; what is no mapping is refused.
def t(function):
    try: print(function())
    except TypeError as error: print(error)

space = {}
exec("x = 1", globals={}, locals=space)
print(space)
exec("y = x + 1", space, locals=space)
print(space["y"], eval("y * 2", globals=space), eval("a", {"a": 1}, locals={"a": 2}))
t(lambda: eval("1", 5))
t(lambda: exec("1", 5))
t(lambda: eval("1", {}, 5))
t(lambda: exec("1", {}, 5))
t(lambda: exec("1", locals=5))
t(lambda: eval("1", None, 5))
t(lambda: eval())

# output:
# {'x': 1}
# 2 4 2
# globals must be a dict
# exec() globals must be a dict, not int
# locals must be a mapping
# locals must be a mapping or None, not int
# locals must be a mapping or None, not int
# locals must be a mapping
# eval() takes at least 1 positional argument (0 given)
