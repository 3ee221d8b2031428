def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


from itertools import compress, dropwhile, takewhile, filterfalse, islice
print(list(compress('abcd', [1, 0, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))  # => ['a', 'c'] [3, 1] [1, 2]
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, ''])))  # => [0, 2, 4] [0, '']
print(list(islice('abcdefg', 3)), list(islice('abcdefg', 2, 5)), list(islice('abcdefg', 1, None, 2)), list(islice('abc', 0)), list(islice(range(100), 90, None, 5)))  # => ['a', 'b', 'c'] ['c', 'd', 'e'] ['b', 'd', 'f'] [] [90, 95]
it = iter(range(10))
print(list(islice(it, 2, 4)), next(it))  # => [2, 3] 4
print(caught(lambda: islice('a', -1)))  # => ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
print(caught(lambda: islice('a', 1, -1)))  # => ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
print(caught(lambda: islice('a', 1, 2, 0)))  # => ValueError: Step for islice() must be a positive integer or None.
print(caught(lambda: islice('a', 'b')))  # => ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
print(caught(lambda: islice('a')))  # => TypeError: islice expected at least 2 arguments, got 1
