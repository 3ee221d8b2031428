import copy
import pickle

values = [None, True, 5, 10 ** 30, 1.5, float("inf"), 1j, "text", b"bytes", bytearray(b"x"), (1, [2]), [1, [2]], {"a": [1]}, {1, 2}, frozenset({1}), range(1, 10, 2), slice(1, None, 3), ..., NotImplemented, int, len, ValueError("x", 1), type(None), list[int], int | str]
for value in values:
    shallow, deep = copy.copy(value), copy.deepcopy(value)
    for protocol in (0, 2, 5):
        loaded = pickle.loads(pickle.dumps(value, protocol))
        assert repr(loaded) == repr(value), (value, protocol, loaded)
    print(repr(value), repr(shallow) == repr(value), repr(deep) == repr(value), shallow is value, deep is value)
inner = [1]
outer = [inner, inner, {"k": inner}]
deep = copy.deepcopy(outer)
print(deep[0] is deep[1] is deep[2]["k"], deep[0] is inner)
loaded = pickle.loads(pickle.dumps(outer))
print(loaded[0] is loaded[1])
loop = []
loop.append(loop)
print(copy.deepcopy(loop), pickle.loads(pickle.dumps(loop)))
for thing in (lambda: 0, (x for x in ()), memoryview(b"x"), open, type.__dict__, iter([1, 2]), zip("ab"), enumerate("ab"), map(str, [1]), reversed([1, 2]), {}.keys(), {}.items()):
    try:
        print(type(thing).__name__, type(pickle.loads(pickle.dumps(thing))).__name__)
    except Exception as error:
        print(type(thing).__name__, "not pickled", type(error).__name__)

# output:
# None True True True True
# True True True True True
# 5 True True True True
# 1000000000000000000000000000000 True True True True
# 1.5 True True True True
# inf True True True True
# 1j True True True True
# 'text' True True True True
# b'bytes' True True True True
# bytearray(b'x') True True False False
# (1, [2]) True True True False
# [1, [2]] True True False False
# {'a': [1]} True True False False
# {1, 2} True True False False
# frozenset({1}) True True True False
# range(1, 10, 2) True True True True
# slice(1, None, 3) True True True False
# Ellipsis True True True True
# NotImplemented True True True True
# <class 'int'> True True True True
# <built-in function len> True True True True
# ValueError('x', 1) True True False False
# <class 'NoneType'> True True True True
# list[int] True True False False
# int | str True True False False
# True False
# True
# [[...]] [[...]]
# function not pickled PicklingError
# generator not pickled TypeError
# memoryview not pickled TypeError
# builtin_function_or_method builtin_function_or_method
# mappingproxy not pickled TypeError
# list_iterator list_iterator
# zip zip
# enumerate enumerate
# map map
# list_reverseiterator list_reverseiterator
# dict_keys not pickled TypeError
# dict_items not pickled TypeError
