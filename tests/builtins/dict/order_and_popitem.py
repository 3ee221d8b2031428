d = {"c": 1, "a": 2, "b": 3}
d["c"] = 9
print(list(d), d.popitem(), list(d))
del d["c"]
d["c"] = 1
print(list(d), list(reversed(d)), list(reversed(d.items())), d == {"c": 1, "a": 2}, list(d.keys()) == ["a", "c"])
d.update(a=5, z=1)
d.setdefault("a", 0)
d.setdefault("m")
print(d, dict(sorted(d.items())), {**d, "a": 1}, {"first": 0, **d})
d = dict.fromkeys("hello", 0)
print(d, len(d), next(iter(d)), next(reversed(d)))
e = {1: "a", True: "b", 1.0: "c"}
print(e, list(e), e[1], 1.0 in e, e.get(True))

# output:
# ['c', 'a', 'b'] ('b', 3) ['c', 'a']
# ['a', 'c'] ['c', 'a'] [('c', 1), ('a', 2)] True True
# {'a': 5, 'c': 1, 'z': 1, 'm': None} {'a': 5, 'c': 1, 'm': None, 'z': 1} {'a': 1, 'c': 1, 'z': 1, 'm': None} {'first': 0, 'a': 5, 'c': 1, 'z': 1, 'm': None}
# {'h': 0, 'e': 0, 'l': 0, 'o': 0} 4 h o
# {1: 'c'} [1] c True c
