def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


l = list(range(20))
del l[0]
del l[-1]
del l[::3]
print(l)  # => [2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18]
del l[8:2:-2]
print(l)  # => [2, 3, 5, 6, 9, 12, 15, 17, 18]
del l[1:4]
print(l)  # => [2, 9, 12, 15, 17, 18]
del l[:]
print(l)  # => []
def delete(key):
    del l[key]
print(caught(lambda: delete(0)))  # => IndexError: list assignment index out of range
print(caught(lambda: delete('a')))  # => TypeError: list indices must be integers or slices, not str
