def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print('hello'.startswith('he'), 'hello'.startswith(('x', 'h')), 'hello'.startswith('l', 2))  # => True True True
print('hello'.endswith('lo'), 'hello'.endswith('l', 0, 4), 'hello'.endswith(('a', 'lo')))  # => True True True
print(''.startswith(''), 'a'.startswith('', 2))  # => True False
print(caught(lambda: 'a'.startswith(1)))  # => TypeError: startswith first arg must be str or a tuple of str, not int
print(caught(lambda: 'a'.endswith(('b', 1))))  # => TypeError: tuple for endswith must only contain str, not int
print('prefix_x'.removeprefix('prefix_'), 'x.py'.removesuffix('.py'), 'x'.removesuffix(''))  # => x x x
