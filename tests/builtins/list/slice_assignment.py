def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


l = list(range(8))
l[1:3] = 'xyz'
print(l)  # => [0, 'x', 'y', 'z', 3, 4, 5, 6, 7]
l[::2] = [0] * 5
print(l)  # => [0, 'x', 0, 'z', 0, 4, 0, 6, 0]
l[2:2] = [7, 7]
l[5:] = []
print(l)  # => [0, 'x', 7, 7, 0]
l[:] = l + l
print(l)  # => [0, 'x', 7, 7, 0, 0, 'x', 7, 7, 0]
def assign(key, value):
    l[key] = value
print(caught(lambda: assign(slice(0, 4, 2), [1])))  # => ValueError: attempt to assign sequence of size 1 to extended slice of size 2
print(caught(lambda: assign(slice(0, 2), 5)))  # => TypeError: must assign iterable to extended slice
print(caught(lambda: assign(slice(0, 4, 2), 5)))  # => TypeError: must assign iterable to extended slice
print(caught(lambda: assign(99, 1)))  # => IndexError: list assignment index out of range
print(caught(lambda: assign('k', 1)))  # => TypeError: list indices must be integers or slices, not str
