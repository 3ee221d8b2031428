def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, 2), slice("a", [], None))
for length in (0, 5, 20):
    print(s.indices(length), slice(None).indices(length), slice(None, None, -1).indices(length), slice(-3, None).indices(length), slice(100, -100, -3).indices(length))
show(s.indices, -1)
show(s.indices, "x")
show(s.indices)
show(slice(None, None, 0).indices, 5)
show(slice("a").indices, 5)
show(slice(1.5).indices, 5)
show(slice)
show(slice, 1, 2, 3, 4)
show(slice, stop=1)
show(setattr, s, "start", 5)
show(setattr, s, "x", 5)
print(s == slice(1, 10, 2), s != slice(1), slice(1) < slice(2), slice(None, 1, 0) == slice(None, 1, 0), slice(1, 2) == (1, 2, None))
print(hash(slice(1)) == hash(slice(1)), {slice(1, 2): "v"}[slice(1, 2)])
show(hash, slice([]))
show(lambda: slice(1) < slice("a"))
show(lambda: slice(1) < 5)
print(slice(1 << 100).indices(10), slice(-(1 << 100), None).indices(10))
show(lambda: type("S", (slice,), {}))


class I:
    def __index__(self):
        return 2


print([1, 2, 3, 4][I():], slice(I(), 10, I()).indices(5))

# output:
# slice(1, 10, 2) 1 10 2 slice(None, 5, None) slice(None, None, None) slice(1, 2, None) slice('a', [], None)
# (0, 0, 2) (0, 0, 1) (-1, -1, -1) (0, 0, 1) (-1, -1, -3)
# (1, 5, 2) (0, 5, 1) (4, -1, -1) (2, 5, 1) (4, -1, -3)
# (1, 10, 2) (0, 20, 1) (19, -1, -1) (17, 20, 1) (19, -1, -3)
# ValueError: length should not be negative
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: slice.indices() takes exactly one argument (0 given)
# ValueError: slice step cannot be zero
# TypeError: slice indices must be integers or None or have an __index__ method
# TypeError: slice indices must be integers or None or have an __index__ method
# TypeError: slice expected at least 1 argument, got 0
# TypeError: slice expected at most 3 arguments, got 4
# TypeError: slice() takes no keyword arguments
# AttributeError: readonly attribute
# AttributeError: 'slice' object has no attribute 'x' and no __dict__ for setting new attributes
# True True True True False
# True v
# TypeError: unhashable type: 'list'
# TypeError: '<' not supported between instances of 'int' and 'str'
# TypeError: '<' not supported between instances of 'slice' and 'int'
# (0, 10, 1) (0, 10, 1)
# TypeError: type 'slice' is not an acceptable base type
# [3, 4] (2, 5, 2)
