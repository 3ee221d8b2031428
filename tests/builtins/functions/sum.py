def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(sum([1, 2, 3]), sum([]), sum([1.5, 2]), sum([0.1] * 10), sum([[1], [2]], []), sum((x for x in range(5)), 10), sum([True, True]))  # => 6 0 3.5 1.0 [1, 2] 20 2
print(sum([10**20, 1]), sum(range(10**5)), sum([1, 2], start=5), sum([2**46] * 10), sum([1, 2.5, 10**20]), sum([(1,), (2,)], ()))  # => 100000000000000000001 4999950000 8 703687441776640 1e+20 (1, 2)
print(caught(lambda: sum(['a'])))  # => TypeError: unsupported operand type(s) for +: 'int' and 'str'
print(caught(lambda: sum('ab', '')))  # => TypeError: sum() can't sum strings [use ''.join(seq) instead]
print(caught(lambda: sum([b'a'], b'')))  # => TypeError: sum() can't sum bytes [use b''.join(seq) instead]
print(caught(lambda: sum(5)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: sum()))  # => TypeError: sum() takes at least 1 positional argument (0 given)
