def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


l = [0, 1, 2, 3, 4, 5]
print(l[0], l[-1], l[True], l[1:3], l[:2], l[4:], l[::2], l[::-1], l[5:1:-2], l[10:], l[-100:2])  # => 0 5 1 [1, 2] [0, 1] [4, 5] [0, 2, 4] [5, 4, 3, 2, 1, 0] [5, 3] [] [0, 1]
print(caught(lambda: l[6]))  # => IndexError: list index out of range
print(caught(lambda: l[-7]))  # => IndexError: list index out of range
print(caught(lambda: l['a']))  # => TypeError: list indices must be integers or slices, not str
print(caught(lambda: l[1.0]))  # => TypeError: list indices must be integers or slices, not float
print(caught(lambda: l[::0]))  # => ValueError: slice step cannot be zero
print(caught(lambda: l['a':]))  # => TypeError: slice indices must be integers or None or have an __index__ method
print(caught(lambda: l[10**30]))  # => IndexError: cannot fit 'int' into an index-sized integer
