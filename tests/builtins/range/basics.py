def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], 5 in r, 6 in r, 5.0 in r, 'a' in r)  # => range(2, 20, 3) [2, 5, 8, 11, 14, 17] 6 2 17 range(5, 11, 3) range(17, -1, -3) True False True False
print(range(5), range(5, 0), list(range(5, 0, -2)), range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3, 1)))  # => range(0, 5) range(5, 0) [5, 3, 1] True True True
print(r.start, r.stop, r.step, r.index(8), r.count(8), r.count(9), list(reversed(r)), bool(range(0)))  # => 2 20 3 2 1 0 [17, 14, 11, 8, 5, 2] False
print(len(range(10**9)), range(10**30)[10**29], 10**29 in range(10**30), list(range(10**20, 10**20 + 3)), range(-10**20, 10**20, 10**19)[3])  # => 1000000000 100000000000000000000000000000 True [100000000000000000000, 100000000000000000001, 100000000000000000002] -70000000000000000000
print(sum(range(101)), max(range(5)), min(range(3, 9)), sorted(range(3), reverse=True), [*range(3)], next(iter(range(3))))  # => 5050 4 3 [2, 1, 0] [0, 1, 2] 0
print(caught(lambda: range(1.0)))  # => TypeError: 'float' object cannot be interpreted as an integer
print(caught(lambda: range()))  # => TypeError: range expected at least 1 argument, got 0
print(caught(lambda: range(1, 2, 3, 4)))  # => TypeError: range expected at most 3 arguments, got 4
print(caught(lambda: range(1, 2, 0)))  # => ValueError: range() arg 3 must not be zero
print(caught(lambda: range('a')))  # => TypeError: 'str' object cannot be interpreted as an integer
print(caught(lambda: r[10]))  # => IndexError: range object index out of range
print(caught(lambda: r['a']))  # => TypeError: range indices must be integers or slices, not str
print(caught(lambda: r.index(3)))  # => ValueError: range.index(x): x not in range
print(caught(lambda: r.index('a')))  # => ValueError: sequence.index(x): x not in sequence
print(caught(lambda: len(range(10**30))))  # => OverflowError: Python int too large to convert to C ssize_t
