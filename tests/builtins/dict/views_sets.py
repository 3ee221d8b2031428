def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 1 in v, ("a", 1) in i, ("a", 2) in i, "a" in i, ("a",) in i, list(reversed(k)), list(reversed(v)), list(reversed(i)))
print(sorted(k & {"a", "z"}), sorted(k | ["z"]), sorted(k - "a"), sorted(k ^ {"a", "z"}), sorted({"a"} & k), sorted({"a", "q"} - k), sorted(i & {("a", 1)}), sorted(["a"] - k) if False else "")
print(k == {"a", "b", "c"}, k == ["a", "b", "c"], k <= {"a", "b", "c", "d"}, k < {"a", "b", "c"}, k > {"a"}, k >= {"a": 0}.keys(), i == {("a", 1), ("b", 2), ("c", 3)}, v == v, v == d.values(), k.isdisjoint("xyz"), k.isdisjoint("abc"), i.isdisjoint([("a", 2)]))
print(type(k & k), type(k | k), type(i - i), k.mapping == d, type(k.mapping), {} .keys() == set())
show(hash, k)
show(lambda: k & 5)
show(lambda: k | None)
show(lambda: 5 & k)
show(lambda: v & v)
show(lambda: k < [1])
show(lambda: k[0])
show(lambda: {"a": []}.items() | set())
show(k.isdisjoint, 5)
show(setattr, k, "mapping", 1)
show(lambda: type(k)())
print(repr({}.keys()), repr({}.values()), repr({1: 2}.items()))
d["e"] = k
print(repr(d)[:60])

# output:
# dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 True True True False False False ['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)]
# ['a'] ['a', 'b', 'c', 'z'] ['b', 'c'] ['b', 'c', 'z'] ['a'] ['q'] [('a', 1)]
# True False True False True True True True False True False True
# <class 'set'> <class 'set'> <class 'set'> True <class 'mappingproxy'> True
# TypeError: unhashable type: 'dict_keys'
# TypeError: 'int' object is not iterable
# TypeError: 'NoneType' object is not iterable
# TypeError: 'int' object is not iterable
# TypeError: unsupported operand type(s) for &: 'dict_values' and 'dict_values'
# TypeError: '<' not supported between instances of 'dict_keys' and 'list'
# TypeError: 'dict_keys' object is not subscriptable
# TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
# TypeError: 'int' object is not iterable
# AttributeError: attribute 'mapping' of 'dict_keys' objects is not writable
# TypeError: cannot create 'dict_keys' instances
# dict_keys([]) dict_values([]) dict_items([(1, 2)])
# {'a': 1, 'b': 2, 'c': 3, 'e': dict_keys(['a', 'b', 'c', 'e']
