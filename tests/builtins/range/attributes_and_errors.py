def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(range)
show(range, 1, 2, 3, 4)
show(range, 1.0)
show(range, "1")
show(range, 1, 2, 0)
show(range, 1, None)
show(range, stop=5)
r = range(2, 20, 3)
print(r.start, r.stop, r.step, len(r), r[0], r[-1], r[1:3], r[::-1], r[10:], r[::2], 5 in r, 6 in r, 5.0 in r, "x" in r, r.index(8), r.count(8), r.count(9), r.count("x"))
for name in ("start", "stop", "step"):
    show(setattr, r, name, 1)
show(setattr, r, "x", 1)
show(delattr, r, "start")
show(r.__getitem__, 100)
show(r.__getitem__, -100)
show(r.__getitem__, "x")
show(r.__getitem__, 1.0)
show(r.__getitem__, slice(0, 1, 0))
show(r.index, 3)
show(r.index, "x")
show(r.index)
show(r.index, 1, 2)
show(r.count)
show(lambda: r + r)
show(lambda: r * 2)
show(lambda: r < r)
show(exec, "r[0] = 1", {"r": r})
show(exec, "del r[0]", {"r": r})
show(lambda: type("R", (range,), {}))
show(hash, r) if False else print(hash(range(0)) == hash(range(5, 5)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)))

# output:
# TypeError: range expected at least 1 argument, got 0
# TypeError: range expected at most 3 arguments, got 4
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: 'str' object cannot be interpreted as an integer
# ValueError: range() arg 3 must not be zero
# TypeError: 'NoneType' object cannot be interpreted as an integer
# TypeError: range() takes no keyword arguments
# 2 20 3 6 2 17 range(5, 11, 3) range(17, -1, -3) range(20, 20, 3) range(2, 20, 6) True False True False 2 1 0 0
# AttributeError: readonly attribute
# AttributeError: readonly attribute
# AttributeError: readonly attribute
# AttributeError: 'range' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: readonly attribute
# IndexError: range object index out of range
# IndexError: range object index out of range
# TypeError: range indices must be integers or slices, not str
# TypeError: range indices must be integers or slices, not float
# ValueError: slice step cannot be zero
# ValueError: range.index(x): x not in range
# ValueError: sequence.index(x): x not in sequence
# TypeError: range.index() takes exactly one argument (0 given)
# TypeError: range.index() takes exactly one argument (2 given)
# TypeError: range.count() takes exactly one argument (0 given)
# TypeError: unsupported operand type(s) for +: 'range' and 'range'
# TypeError: unsupported operand type(s) for *: 'range' and 'int'
# TypeError: '<' not supported between instances of 'range' and 'range'
# TypeError: 'range' object does not support item assignment
# TypeError: 'range' object doesn't support item deletion
# TypeError: type 'range' is not an acceptable base type
# True True
