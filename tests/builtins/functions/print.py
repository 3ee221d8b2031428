def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print('a', 1, None, 2.5, [1, 'b'])  # => a 1 None 2.5 [1, 'b']
print('a', 'b', sep='-')  # => a-b
print('a', end='!\n')  # => a!
print()  # => 
print(*range(3), sep=', ')  # => 0, 1, 2
print('é', '€', '😀')  # => é € 😀
print(caught(lambda: print('a', sep=1)))  # => TypeError: sep must be None or a string, not int
print(caught(lambda: print('a', end=1)))  # => TypeError: end must be None or a string, not int
print('x', sep=None, end=None)  # => x
print(1, 2, file=None)  # => 1 2
