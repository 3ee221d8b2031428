def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = [1, 2, 3]
for key in (3, -4, "x", 1.0, None, (0,), slice(0, 1, 0), slice("a"), 1 << 80, ...):
    show(a.__getitem__, key)
    show(a.__setitem__, key, [1])
    show(a.__delitem__, key)
show(a.__setitem__, slice(0, 2), 5)
show(a.__setitem__, slice(0, 3, 2), [1])
show(a.__setitem__, slice(0, 3, 2), 5)
show(a.__setitem__, slice(None, None, -1), [1, 2])
print(a)

# output:
# IndexError: list index out of range
# IndexError: list assignment index out of range
# IndexError: list assignment index out of range
# IndexError: list index out of range
# IndexError: list assignment index out of range
# IndexError: list assignment index out of range
# TypeError: list indices must be integers or slices, not str
# TypeError: list indices must be integers or slices, not str
# TypeError: list indices must be integers or slices, not str
# TypeError: list indices must be integers or slices, not float
# TypeError: list indices must be integers or slices, not float
# TypeError: list indices must be integers or slices, not float
# TypeError: list indices must be integers or slices, not NoneType
# TypeError: list indices must be integers or slices, not NoneType
# TypeError: list indices must be integers or slices, not NoneType
# TypeError: list indices must be integers or slices, not tuple
# TypeError: list indices must be integers or slices, not tuple
# TypeError: list indices must be integers or slices, not tuple
# ValueError: slice step cannot be zero
# ValueError: slice step cannot be zero
# ValueError: slice step cannot be zero
# TypeError: slice indices must be integers or None or have an __index__ method
# TypeError: slice indices must be integers or None or have an __index__ method
# TypeError: slice indices must be integers or None or have an __index__ method
# IndexError: cannot fit 'int' into an index-sized integer
# IndexError: cannot fit 'int' into an index-sized integer
# IndexError: cannot fit 'int' into an index-sized integer
# TypeError: list indices must be integers or slices, not ellipsis
# TypeError: list indices must be integers or slices, not ellipsis
# TypeError: list indices must be integers or slices, not ellipsis
# TypeError: must assign iterable to extended slice
# ValueError: attempt to assign sequence of size 1 to extended slice of size 2
# TypeError: must assign iterable to extended slice
# ValueError: attempt to assign sequence of size 2 to extended slice of size 3
# [1, 2, 3]
