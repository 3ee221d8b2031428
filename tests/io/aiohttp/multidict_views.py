# cpython: skip multidict is not in the oracle
# The views of a multidict show it as it is, and have the operators of sets; changing it ends an iteration.
from multidict import CIMultiDict, MultiDict, MultiDictProxy

headers = CIMultiDict([("A", 1), ("b", 2), ("a", 3)])
keys = headers.keys()
print(keys, headers.items(), headers.values())
print({"a", "z"} & keys, sorted(keys | {"q"}), "a" in keys, ("a", 3) in headers.items(), 3 in headers.values(), len(keys))
headers.add("z", 0)
print(len(keys), list(keys), keys.isdisjoint({"x"}), headers.items() & {("A", 1)})
for view in headers, keys, headers.items():
    try:
        for _ in view:
            headers.add("more", 1)
    except RuntimeError as error:
        print(error)
print(MultiDictProxy(MultiDict(a=1)).items())

# output:
# <_KeysView('A', 'b', 'a')> <_ItemsView('A': 1, 'b': 2, 'a': 3)> <_ValuesView(1, 2, 3)>
# {'a'} ['A', 'a', 'b', 'q'] True True True 3
# 4 ['A', 'b', 'a', 'z'] True {('A', 1)}
# MultiDict changed during iteration
# MultiDict changed during iteration
# MultiDict changed during iteration
# <_ItemsView('a': 1)>
