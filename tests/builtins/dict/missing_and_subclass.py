def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class D(dict):
    def __missing__(self, key):
        return f"missing {key}"

    def __getitem__(self, key):
        return ("got", super().__getitem__(key))

    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)


d = D(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("d", 4)
print(d, d["a"], d["zzz"], d.get("zzz"), "zzz" in d, d.pop("a"), dict(d), {**d}, type(d.copy()), D.fromkeys("xy", 1), type(D.fromkeys("x", 2)))
print("%(b)s %(q)s" % d, "{b} {q}".format_map(d), d == {"b": 4, "c": 3, "d": 4}, d | {"e": 1}, repr(d))


class Raises(dict):
    def __missing__(self, key):
        raise LookupError(key)


show(lambda: Raises()["k"])
show(lambda: Raises().get("k"))
show(exec, "x", Raises(__builtins__={}))

# output:
# {'b': 4, 'c': 3, 'd': 4} ('got', 1) ('got', 'missing zzz') None False 1 {'b': 4, 'c': 3, 'd': 4} {'b': 4, 'c': 3, 'd': 4} <class 'dict'> {'x': 2, 'y': 2} <class '__main__.D'>
# ('got', 4) ('got', 'missing q') ('got', 4) ('got', 'missing q') True {'b': 4, 'c': 3, 'd': 4, 'e': 1} {'b': 4, 'c': 3, 'd': 4}
# LookupError: k
# None
# LookupError: x
