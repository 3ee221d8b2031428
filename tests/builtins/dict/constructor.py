def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(dict)
show(dict, a=1, b=2)
show(dict, {"x": 1}, y=2)
show(dict, [("a", 1), ["b", 2], "cd"])
show(dict, {"a": 1}, a=2)
show(dict, {1: 2}.items())
show(dict, zip("ab", [1, 2]))
show(dict, 5)
show(dict, None)
show(dict, [1])
show(dict, ["abc"])
show(dict, [(1,)])
show(dict, [(1, 2, 3)])
show(dict, [([], 1)])
show(dict, {}, {})
show(dict, "ab")
show(lambda: dict(**{1: 2}))
show(lambda: dict({}, **{"a b": 2}))


class Keys:
    def keys(self):
        return ["k"]

    def __getitem__(self, key):
        return key * 2


show(dict, Keys())


class BadKeys:
    def keys(self):
        return 5


show(dict, BadKeys())


class KeysOnly:
    def keys(self):
        return ["a"]


show(dict, KeysOnly())

# output:
# {}
# {'a': 1, 'b': 2}
# {'x': 1, 'y': 2}
# {'a': 1, 'b': 2, 'c': 'd'}
# {'a': 2}
# {1: 2}
# {'a': 1, 'b': 2}
# TypeError: 'int' object is not iterable
# TypeError: 'NoneType' object is not iterable
# TypeError: object is not iterable
# ValueError: dictionary update sequence element #0 has length 3; 2 is required
# ValueError: dictionary update sequence element #0 has length 1; 2 is required
# ValueError: dictionary update sequence element #0 has length 3; 2 is required
# TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# TypeError: dict expected at most 1 argument, got 2
# ValueError: dictionary update sequence element #0 has length 1; 2 is required
# TypeError: keywords must be strings
# {'a b': 2}
# {'k': 'kk'}
# TypeError: BadKeys.keys() returned a non-iterable (type int)
# TypeError: 'KeysOnly' object is not subscriptable
