def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(any([]), all([]), any([0, '', 3]), all([1, 'a', []]), any(x > 2 for x in range(5)), all(x < 5 for x in range(5)))  # => False True True False True True
seen = []
def look(x):
    seen.append(x)
    return x
print(any(look(x) for x in (0, 1, 2)), seen)  # => True [0, 1]
print(caught(lambda: any(5)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: all([1], [2])))  # => TypeError: all() takes exactly one argument (2 given)
def failing():
    yield 1
    raise ValueError('inside')
print(caught(lambda: all(failing())))  # => ValueError: inside
print(any(failing()))  # => True
