def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(tuple)
show(tuple, [1, 2])
show(tuple, "ab")
show(tuple, 5)
show(tuple, [1], [2])
show(tuple, iterable=[])
show(tuple, {"k": 1})
t = (1, 2, 1)
show(t.count, 1)
show(t.index, 2)
show(t.index, 9)
show(t.index, 1, 1)
show(t.index, 1, 1, 2)
show(t.index)
show(t.count)
for key in (3, -4, "x", 1.0, None, slice(0, 1, 0), 1 << 80):
    show(t.__getitem__, key)
for text in ("t + [1]", "t + 5", "t * 'x'", "t * 2", "-1 * t", "t < [1]", "t == [1, 2, 1]", "t < (1, 'a')", "t - t", "hash((1, []))", "t.x", "t()", "() < (0,)", "(1, 2) < (1, 2, 0)"):
    show(eval, text, {"t": t})
show(exec, "t[0] = 1", {"t": t})
show(exec, "del t[0]", {"t": t})
show(setattr, t, "x", 1)
print(tuple(t) is t, t[:] is t, t + () == t)

# output:
# ()
# (1, 2)
# ('a', 'b')
# TypeError: 'int' object is not iterable
# TypeError: tuple expected at most 1 argument, got 2
# TypeError: tuple() takes no keyword arguments
# ('k',)
# 2
# 1
# ValueError: tuple.index(x): x not in tuple
# 2
# ValueError: tuple.index(x): x not in tuple
# TypeError: index expected at least 1 argument, got 0
# TypeError: tuple.count() takes exactly one argument (0 given)
# IndexError: tuple index out of range
# IndexError: tuple index out of range
# TypeError: tuple indices must be integers or slices, not str
# TypeError: tuple indices must be integers or slices, not float
# TypeError: tuple indices must be integers or slices, not NoneType
# ValueError: slice step cannot be zero
# IndexError: cannot fit 'int' into an index-sized integer
# TypeError: can only concatenate tuple (not "list") to tuple
# TypeError: can only concatenate tuple (not "int") to tuple
# TypeError: can't multiply sequence by non-int of type 'str'
# (1, 2, 1, 1, 2, 1)
# ()
# TypeError: '<' not supported between instances of 'tuple' and 'list'
# False
# TypeError: '<' not supported between instances of 'int' and 'str'
# TypeError: unsupported operand type(s) for -: 'tuple' and 'tuple'
# TypeError: unhashable type: 'list'
# AttributeError: 'tuple' object has no attribute 'x'
# TypeError: 'tuple' object is not callable
# True
# True
# TypeError: 'tuple' object does not support item assignment
# TypeError: 'tuple' object doesn't support item deletion
# AttributeError: 'tuple' object has no attribute 'x' and no __dict__ for setting new attributes
# True True True
