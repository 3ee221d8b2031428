def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


text = "hello"
for key in (0, -1, 4, 5, -6, True, 1.0, "a", None, (1, 2), slice(1, 3), slice(None, None, -1), slice(0, 5, 0), slice("a"), slice(1.0), 1 << 80, ...):
    show(text.__getitem__, key)
show(setattr, text, "x", 1)
show(eval, "'a'[0][0][0]")
show(exec, "'abc'[0] = 'x'")
show(exec, "del 'abc'[0]")
show(lambda: "abc" + 1)
show(lambda: 1 + "abc")
show(lambda: "abc" * "2")
show(lambda: "abc" * 1.5)
show(lambda: "abc" - "a")
show(lambda: "a" < 1)
show(lambda: 1 in "abc")
show(lambda: None in "abc")
show(lambda: "abc" * -1)
show(lambda: "ab" * True)
show(lambda: -"a")
show(lambda: "a" @ "b")
show(iter("ab").__next__)
show(lambda: "abc".nope)

# output:
# 'h'
# 'o'
# 'o'
# IndexError: string index out of range
# IndexError: string index out of range
# 'e'
# TypeError: string indices must be integers, not 'float'
# TypeError: string indices must be integers, not 'str'
# TypeError: string indices must be integers, not 'NoneType'
# TypeError: string indices must be integers, not 'tuple'
# 'el'
# 'olleh'
# ValueError: slice step cannot be zero
# TypeError: slice indices must be integers or None or have an __index__ method
# TypeError: slice indices must be integers or None or have an __index__ method
# IndexError: cannot fit 'int' into an index-sized integer
# TypeError: string indices must be integers, not 'ellipsis'
# AttributeError: 'str' object has no attribute 'x' and no __dict__ for setting new attributes
# 'a'
# TypeError: 'str' object does not support item assignment
# TypeError: 'str' object doesn't support item deletion
# TypeError: can only concatenate str (not "int") to str
# TypeError: unsupported operand type(s) for +: 'int' and 'str'
# TypeError: can't multiply sequence by non-int of type 'str'
# TypeError: can't multiply sequence by non-int of type 'float'
# TypeError: unsupported operand type(s) for -: 'str' and 'str'
# TypeError: '<' not supported between instances of 'str' and 'int'
# TypeError: 'in <string>' requires string as left operand, not int
# TypeError: 'in <string>' requires string as left operand, not NoneType
# ''
# 'ab'
# TypeError: bad operand type for unary -: 'str'
# TypeError: unsupported operand type(s) for @: 'str' and 'str'
# 'a'
# AttributeError: 'str' object has no attribute 'nope'
