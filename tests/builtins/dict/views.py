def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


d = {'a': 1, 'b': 2, 'c': 3}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), 'a' in keys, 2 in values, ('a', 1) in items, ('a', 2) in items)  # => dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 True True True False
d['d'] = 4
print(keys, len(items))  # => dict_keys(['a', 'b', 'c', 'd']) 4
print(sorted(keys & {'a', 'z'}), sorted(keys | ['y']), sorted(keys - {'a'}), sorted(keys ^ {'a', 'q'}))  # => ['a'] ['a', 'b', 'c', 'd', 'y'] ['b', 'c', 'd'] ['b', 'c', 'd', 'q']
print(keys == {'a', 'b', 'c', 'd'}, keys >= {'a'}, keys < {'a'}, keys.isdisjoint('xyz'), {'a'} <= keys)  # => True True False True True
print(sorted(items & {('a', 1)}), items == d.items(), values == d.values(), keys == d.keys())  # => [('a', 1)] True False True
print(keys.mapping, type(keys), type(iter(keys)), repr({}.items()))  # => {'a': 1, 'b': 2, 'c': 3, 'd': 4} <class 'dict_keys'> <class 'dict_keyiterator'> dict_items([])
print(caught(lambda: keys[0]))  # => TypeError: 'dict_keys' object is not subscriptable
print(caught(lambda: hash(keys)))  # => TypeError: unhashable type: 'dict_keys'
