def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(enumerate)
show(enumerate, 5)
show(lambda: list(enumerate("ab", 5)))
show(lambda: list(enumerate("ab", start=-1)))
show(lambda: list(enumerate(iterable="ab", start=1)))
show(enumerate, "ab", "1")
show(enumerate, "ab", 1.5)
show(enumerate, "ab", 1, 2)
show(lambda: next(enumerate("a", 10 ** 30)))
show(lambda: list(zip()))
show(lambda: list(zip("ab")))
show(zip, 5)
show(zip, "a", 5)
show(lambda: list(zip("ab", [1], strict=True)))
show(lambda: list(zip("a", [1, 2], strict=True)))
show(lambda: list(zip("a", [1], (2, 3), strict=True)))
show(lambda: list(zip("ab", [1, 2], (2,), strict=True)))
show(lambda: list(zip("ab", [1, 2], strict=True)))
show(zip, "a", nope=True)
show(map)
show(map, len)
show(map, len, 5)
show(lambda: list(map(5, [1])))
show(lambda: list(map(None, [1])))
show(lambda: list(map(pow, [2, 3], [3, 2, 9])))
show(lambda: list(map(lambda x, y: (x, y), [1, 2], [3], strict=True)))
show(lambda: list(map(lambda x, y: (x, y), [1], [3, 4], strict=True)))
show(map, len, "a", nope=1)
show(filter)
show(filter, len)
show(filter, None, 5)
show(lambda: list(filter(None, [0, 1, "", "a", None])))
show(lambda: list(filter(5, [1])))
show(filter, None, [], [])
show(reversed)
show(reversed, 5)
show(reversed, {1, 2})
show(reversed, iter([]))
show(lambda: list(reversed({"a": 1, "b": 2})))
show(lambda: list(reversed("abc")))
show(reversed, [1], [2])
show(reversed, sequence=[])

# output:
# TypeError: enumerate() missing required argument 'iterable'
# TypeError: 'int' object is not iterable
# [(5, 'a'), (6, 'b')]
# [(-1, 'a'), (0, 'b')]
# [(1, 'a'), (2, 'b')]
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: enumerate() takes at most 2 arguments (3 given)
# (1000000000000000000000000000000, 'a')
# []
# [('a',), ('b',)]
# TypeError: 'int' object is not iterable
# TypeError: 'int' object is not iterable
# ValueError: zip() argument 2 is shorter than argument 1
# ValueError: zip() argument 2 is longer than argument 1
# ValueError: zip() argument 3 is longer than arguments 1-2
# ValueError: zip() argument 3 is shorter than arguments 1-2
# [('a', 1), ('b', 2)]
# TypeError: zip() got an unexpected keyword argument 'nope'
# TypeError: map() must have at least two arguments.
# TypeError: map() must have at least two arguments.
# TypeError: 'int' object is not iterable
# TypeError: 'int' object is not callable
# TypeError: 'NoneType' object is not callable
# [8, 9]
# ValueError: map() argument 2 is shorter than argument 1
# ValueError: map() argument 2 is longer than argument 1
# TypeError: map() got an unexpected keyword argument 'nope'
# TypeError: filter expected 2 arguments, got 0
# TypeError: filter expected 2 arguments, got 1
# TypeError: 'int' object is not iterable
# [1, 'a']
# TypeError: 'int' object is not callable
# TypeError: filter expected 2 arguments, got 3
# TypeError: reversed expected 1 argument, got 0
# TypeError: 'int' object is not reversible
# TypeError: 'set' object is not reversible
# TypeError: 'list_iterator' object is not reversible
# ['b', 'a']
# ['c', 'b', 'a']
# TypeError: reversed expected 1 argument, got 2
# TypeError: reversed() takes no keyword arguments
