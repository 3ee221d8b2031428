def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(min(3, 1, 2), max([1, 5, 2]), min('hello'), max((1, 2), (1, 3)), min([], default='none'), max({}, default=0))  # => 1 5 e (1, 3) none 0
print(max(['aa', 'b', 'cccc'], key=len), min(5, -7, key=abs), max(1, 1.0), min(1, True), max('a', 'b', key=ord))  # => cccc 5 1 1 b
print(max(x * x for x in (-3, 2)), min((x for x in [4, 2]), key=lambda x: -x))  # => 9 4
print(caught(lambda: min()))  # => TypeError: min expected at least 1 argument, got 0
print(caught(lambda: max([])))  # => ValueError: max() iterable argument is empty
print(caught(lambda: min(())))  # => ValueError: min() iterable argument is empty
print(caught(lambda: max(1)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: max(1, 'a')))  # => TypeError: '>' not supported between instances of 'str' and 'int'
print(caught(lambda: min(1, 2, default=3)))  # => TypeError: Cannot specify a default for min() with multiple positional arguments
print(caught(lambda: max([1], key=5)))  # => TypeError: 'int' object is not callable
