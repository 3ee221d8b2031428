def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


d = {"a": 1}
show(d.get)
show(d.get, "a")
show(d.get, "x")
show(d.get, "x", 5)
show(d.get, "x", default=5)
show(d.get, "x", 1, 2)
show(d.get, [])
show(d.pop)
show(d.pop, "x")
show(d.pop, "x", None)
show(d.pop, "x", 1, 2)
show(d.pop, [], 1)
show({}.pop, "x")
show({}.pop, [])
show(d.setdefault)
show(d.setdefault, "b")
show(d.setdefault, "b", 5)
show(d.setdefault, "c", 1, 2)
show(d.setdefault, [], 1)
show(d.popitem)
show({}.popitem)
show(d.popitem, 1)
show(d.clear, 1)
show(d.copy, 1)
show(d.keys, 1)
show(d.items, 1)
show(d.update)
show(d.update, 5)
show(d.update, [1])
show(d.update, {"z": 1}, w=2)
show(d.update, {}, {})
show(d.update, [("p", 1), ("q",)])
show(d.update, None)
show(dict.fromkeys)
show(dict.fromkeys, "ab")
show(dict.fromkeys, "ab", 5)
show(dict.fromkeys, 5)
show(dict.fromkeys, [[]])
show(dict.fromkeys, "a", 1, 2)
show(d.__getitem__, "nope")
show(d.__getitem__, [])
show(d.__setitem__, [], 1)
show(d.__setitem__, "k")
show(d.__delitem__, "nope")
show(d.__contains__, [])
show(d.has_key, "a") if hasattr(d, "has_key") else print("no has_key")
print(d)

# output:
# TypeError: get expected at least 1 argument, got 0
# 1
# None
# 5
# TypeError: dict.get() takes no keyword arguments
# TypeError: get expected at most 2 arguments, got 3
# TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# TypeError: pop expected at least 1 argument, got 0
# KeyError: 'x'
# None
# TypeError: pop expected at most 2 arguments, got 3
# TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# KeyError: 'x'
# KeyError: []
# TypeError: setdefault expected at least 1 argument, got 0
# None
# None
# TypeError: setdefault expected at most 2 arguments, got 3
# TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# ('b', None)
# KeyError: 'popitem(): dictionary is empty'
# TypeError: dict.popitem() takes no arguments (1 given)
# TypeError: dict.clear() takes no arguments (1 given)
# TypeError: dict.copy() takes no arguments (1 given)
# TypeError: dict.keys() takes no arguments (1 given)
# TypeError: dict.items() takes no arguments (1 given)
# None
# TypeError: 'int' object is not iterable
# TypeError: object is not iterable
# None
# TypeError: update expected at most 1 argument, got 2
# ValueError: dictionary update sequence element #1 has length 1; 2 is required
# TypeError: 'NoneType' object is not iterable
# TypeError: fromkeys expected at least 1 argument, got 0
# {'a': None, 'b': None}
# {'a': 5, 'b': 5}
# TypeError: 'int' object is not iterable
# TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# TypeError: fromkeys expected at most 2 arguments, got 3
# KeyError: 'nope'
# TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# TypeError: __setitem__ expected 2 arguments, got 1
# KeyError: 'nope'
# TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# no has_key
# {'a': 1, 'z': 1, 'w': 2, 'p': 1}
