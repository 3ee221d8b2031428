def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


f = frozenset([1, 2, 3])
print(f, frozenset(), frozenset(f) is f, f.copy() is f, hash(f) == hash(frozenset([3, 2, 1])), {f: 1}[frozenset((1, 2, 3))])  # => frozenset({1, 2, 3}) frozenset() True True True 1
print(f | {4}, f == {1, 2, 3}, {1, 2, 3} == f, {frozenset([1])} == {frozenset([1])}, {1, 2} in {frozenset([1, 2])})  # => frozenset({1, 2, 3, 4}) True True True True
print(caught(lambda: f.add(1)))  # => AttributeError: 'frozenset' object has no attribute 'add'
print(caught(lambda: frozenset(5)))  # => TypeError: 'int' object is not iterable
