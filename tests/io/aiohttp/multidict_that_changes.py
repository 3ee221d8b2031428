# cpython: skip multidict is not in the oracle
# update() gives keys their new values one by one, where they stand; copies are of their own; a multidict that holds
# itself can be shown; and what is not a sequence of pairs is refused.
import copy
import pickle

from multidict import CIMultiDict, MultiDict, MultiDictProxy, MultiMapping, MutableMultiMapping, getversion, istr

values = MultiDict([("a", 1), ("b", 2), ("a", 3), ("c", 10)])
values.update([("a", 4), ("d", 5), ("a", 6), ("a", 7)])
print(values)
values.update(a=0, z=1)
print(values)
values["b"] = "two"
print(values)

other = copy.copy(values)
other.add("new", 1)
print(len(values), len(other), type(copy.deepcopy(other)).__name__, pickle.loads(pickle.dumps(values)) == values)
try:
    copy.copy(MultiDictProxy(values))
except TypeError as error:
    print(str(error).replace("multidict._multidict.", ""))

values["self"] = values
print(values)
print(values.items())
del values["self"]

version = getversion(values)
iterator = iter(values.items())
values["a"] = "changed"
print(getversion(values) > version, ("a", "changed") in values.items(), "a" in values.items(), 5 in values.keys())
try:
    next(iterator)
except RuntimeError as error:
    print(error)

headers = CIMultiDict({"Content-Type": "text/plain"})
print([type(key) is istr for key in headers], istr("X-aBc"), headers.keys() & {"content-type"} != set())
print(isinstance(headers, MutableMultiMapping), isinstance(MultiDictProxy(values), MultiMapping))

print(MultiDict((letter, 1) for letter in "xy"))
for wrong in 5, [5], [("a",)], [("a", 1, 2)], [(1, 2)]:
    try:
        MultiDict(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# <MultiDict('a': 4, 'b': 2, 'a': 6, 'c': 10, 'd': 5, 'a': 7)>
# <MultiDict('a': 0, 'b': 2, 'c': 10, 'd': 5, 'z': 1)>
# <MultiDict('a': 0, 'b': 'two', 'c': 10, 'd': 5, 'z': 1)>
# 5 6 MultiDict True
# can't pickle MultiDictProxy objects
# <MultiDict('a': 0, 'b': 'two', 'c': 10, 'd': 5, 'z': 1, 'self': ...)>
# <_ItemsView('a': 0, 'b': 'two', 'c': 10, 'd': 5, 'z': 1, 'self': <MultiDict('a': 0, 'b': 'two', 'c': 10, 'd': 5, 'z': 1, 'self': ...)>)>
# True True False False
# MultiDict changed during iteration
# [True] X-aBc True
# True True
# <MultiDict('x': 1, 'y': 1)>
# TypeError 'int' object is not iterable
# TypeError multidict cannot convert sequence element #0 to a sequence
# ValueError multidict update sequence element #0 has length 1; 2 is required
# ValueError multidict update sequence element #0 has length 3; 2 is required
# TypeError MultiDict keys should be either str or subclasses of str
