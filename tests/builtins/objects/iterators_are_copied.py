import copy
import pickle

for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("abc"), lambda: iter(b"abc"), lambda: iter(bytearray(b"abc")), lambda: iter(range(3)), lambda: reversed([1, 2, 3]), lambda: enumerate("abc", 5), lambda: zip("abc", [1, 2, 3]), lambda: map(ord, "abc"), lambda: filter(None, "abc"), lambda: iter({1: 2, 3: 4}), lambda: iter({1: 2, 3: 4}.items()), lambda: reversed({1: 2, 3: 4}.values()), lambda: reversed("abc"), lambda: iter(range(10 ** 20, 10 ** 20 + 3))):
    it = make()
    next(it)
    copied = copy.copy(it)
    print(type(it).__name__.replace("_ascii", ""), type(copied).__name__.replace("_ascii", ""), list(pickle.loads(pickle.dumps(it))), list(copied)) if type(it).__name__ not in ("zip", "map", "filter", "enumerate") else print(type(it).__name__, list(pickle.loads(pickle.dumps(it))))
it = iter([1])
list(it)
print(it.__reduce__()[1:], iter((1,)).__reduce__()[1:], zip("a", strict=True).__reduce__()[2:], map(str, "a", strict=True).__reduce__()[2:])

# output:
# list_iterator list_iterator [2, 3] [2, 3]
# tuple_iterator tuple_iterator [2, 3] [2, 3]
# str_iterator str_iterator ['b', 'c'] ['b', 'c']
# bytes_iterator bytes_iterator [98, 99] [98, 99]
# bytearray_iterator bytearray_iterator [98, 99] [98, 99]
# range_iterator range_iterator [1, 2] [1, 2]
# list_reverseiterator list_reverseiterator [2, 1] [2, 1]
# enumerate [(6, 'b'), (7, 'c')]
# zip [('b', 2), ('c', 3)]
# map [98, 99]
# filter ['b', 'c']
# dict_keyiterator list_iterator [3] [3]
# dict_itemiterator list_iterator [(3, 4)] [(3, 4)]
# dict_reversevalueiterator list_iterator [2] [2]
# reversed reversed ['b', 'a'] ['b', 'a']
# longrange_iterator longrange_iterator [100000000000000000001, 100000000000000000002] [100000000000000000001, 100000000000000000002]
# (([],),) (((1,),), 0) (True,) (True,)
