def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


l = [3, 1, 2]
print(l.sort(), l)  # => None [1, 2, 3]
l.sort(reverse=True)
print(l)  # => [3, 2, 1]
print(sorted('banana'), sorted([2.5, 1, -3.0]), sorted([True, False, 2]), sorted({'b': 1, 'a': 2}))  # => ['a', 'a', 'a', 'b', 'n', 'n'] [-3.0, 1, 2.5] [False, True, 2] ['a', 'b']
words = ['Bob', 'alice', 'Carol', 'dave']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))  # => ['Bob', 'Carol', 'alice', 'dave'] ['alice', 'Bob', 'Carol', 'dave'] ['Bob', 'dave', 'alice', 'Carol'] ['alice', 'Carol', 'dave', 'Bob']
print(sorted([(2, 'b'), (1, 'z'), (2, 'a'), (1, 'a')]), sorted([(2, 'b'), (1, 'z'), (2, 'a')], key=lambda p: p[0]))  # => [(1, 'a'), (1, 'z'), (2, 'a'), (2, 'b')] [(1, 'z'), (2, 'b'), (2, 'a')]
print(sorted([[3], [1, 2], [1]]), sorted([10**20, 5, -10**25]), sorted([]))  # => [[1], [1, 2], [3]] [-10000000000000000000000000, 5, 100000000000000000000] []
print(caught(lambda: sorted([1, 'a'])))  # => TypeError: '<' not supported between instances of 'str' and 'int'
print(caught(lambda: sorted([1, 2], key=lambda: 0)))  # => TypeError: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
print(caught(lambda: sorted([1, 2], lambda x: x)))  # => TypeError: sorted expected 1 argument, got 2
print(caught(lambda: sorted(5)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: [2, None, 1].sort()))  # => TypeError: '<' not supported between instances of 'NoneType' and 'int'
