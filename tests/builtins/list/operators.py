def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = [1, 2]
for text in ("a + (1,)", "a + 5", "(1,) + a", "a * 2", "2 * a", "a * 'x'", "a * 1.5", "a * -1", "a * True", "a - a", "a < [1, 3]", "a < (1, 3)", "a == (1, 2)", "a == [1.0, 2.0]", "a <= [1]", "[1, 'a'] < [1, 2]", "[1, 'a'] < [2, 2]", "a @ a", "-a", "a()", "a.b", "hash(a)", "[] < []", "[[]] > [[]]", "1 in a", "[1] in a", "a * (1 << 80)", "a is a[:]"):
    show(eval, text, {"a": a})
a += "xy"
print(a)
a *= 2
print(a)
show(exec, "a += 5", {"a": a})
show(exec, "a *= 'x'", {"a": a})
show(exec, "t += [1]", {"t": (1,)})
show(a.__iadd__, None)
a *= 0
print(a)

# output:
# TypeError: can only concatenate list (not "tuple") to list
# TypeError: can only concatenate list (not "int") to list
# TypeError: can only concatenate tuple (not "list") to tuple
# [1, 2, 1, 2]
# [1, 2, 1, 2]
# TypeError: can't multiply sequence by non-int of type 'str'
# TypeError: can't multiply sequence by non-int of type 'float'
# []
# [1, 2]
# TypeError: unsupported operand type(s) for -: 'list' and 'list'
# True
# TypeError: '<' not supported between instances of 'list' and 'tuple'
# False
# True
# False
# TypeError: '<' not supported between instances of 'str' and 'int'
# True
# TypeError: unsupported operand type(s) for @: 'list' and 'list'
# TypeError: bad operand type for unary -: 'list'
# TypeError: 'list' object is not callable
# AttributeError: 'list' object has no attribute 'b'
# TypeError: unhashable type: 'list'
# False
# False
# True
# False
# OverflowError: cannot fit 'int' into an index-sized integer
# False
# [1, 2, 'x', 'y']
# [1, 2, 'x', 'y', 1, 2, 'x', 'y']
# TypeError: 'int' object is not iterable
# TypeError: can't multiply sequence by non-int of type 'str'
# TypeError: can only concatenate tuple (not "list") to tuple
# TypeError: 'NoneType' object is not iterable
# []
