def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


s = slice(1, 10, 2)
print(s, slice(5), slice(None), s.start, s.stop, s.step, s.indices(6), slice(None, None, -1).indices(5), slice(-3, None).indices(10))  # => slice(1, 10, 2) slice(None, 5, None) slice(None, None, None) 1 10 2 (1, 6, 2) (4, -1, -1) (7, 10, 1)
print(s == slice(1, 10, 2), s != slice(1), slice(1, 2) < slice(1, 3), hash(slice(1)) == hash(slice(1)), 'abcdefghijkl'[s], {slice(1): 'key'}[slice(1)])  # => True True True True bdfhj key
class Matrix:
    def __getitem__(self, key):
        return key
m = Matrix()
print(m[1:2], m[1:2, ::3], m[...], m[:], m[1, 2], m[-1:])  # => slice(1, 2, None) (slice(1, 2, None), slice(None, None, 3)) Ellipsis slice(None, None, None) (1, 2) slice(-1, None, None)
print(caught(lambda: slice()))  # => TypeError: slice expected at least 1 argument, got 0
print(caught(lambda: slice(1, 2, 3, 4)))  # => TypeError: slice expected at most 3 arguments, got 4
print(caught(lambda: s.indices(-1)))  # => ValueError: length should not be negative
print(caught(lambda: [1, 2][slice(1, 2, 0)]))  # => ValueError: slice step cannot be zero
