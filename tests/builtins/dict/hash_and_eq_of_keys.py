def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Key:
    def __init__(self, value, hash_value):
        self.value, self.hash_value = value, hash_value

    def __hash__(self):
        return self.hash_value

    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value

    def __repr__(self):
        return f"K{self.value}"


d = {Key(i, 1): i for i in range(5)}
print(d, d[Key(3, 1)], Key(9, 1) in d, Key(3, 2) in d)
del d[Key(0, 1)]
d[Key(1, 1)] = "new"
print(d)


class Wrong:
    def __hash__(self):
        return "x"


class Huge:
    def __hash__(self):
        return 1 << 200


class Negative:
    def __hash__(self):
        return -1


class NoHash:
    def __eq__(self, other):
        return True


class Explicit:
    __hash__ = None


show(hash, Wrong())
show(lambda: {Wrong(): 1})
show(lambda: isinstance(hash(Huge()), int))
show(hash, Negative())
show(hash, NoHash())
show(lambda: {NoHash()})
show(lambda: {Explicit(): 1})
show(lambda: {}[[]])
show(lambda: {[1]: 2})
show(lambda: {{}})
show(lambda: {1: 1}[{}])
show(lambda: [] in {})
show(lambda: {}.get({}))
show(lambda: set([[]]))
show(lambda: {(1, []): 1})


class EqFails:
    def __hash__(self):
        return 5

    def __eq__(self, other):
        raise ValueError("eq fails")


show(lambda: {EqFails(): 1, 5: 2})

# output:
# {K0: 0, K1: 1, K2: 2, K3: 3, K4: 4} 3 False False
# {K1: 'new', K2: 2, K3: 3, K4: 4}
# TypeError: __hash__ method should return an integer
# TypeError: cannot use 'Wrong' as a dict key (__hash__ method should return an integer)
# True
# -2
# TypeError: unhashable type: 'NoHash'
# TypeError: cannot use 'NoHash' as a set element (unhashable type: 'NoHash')
# TypeError: cannot use 'Explicit' as a dict key (unhashable type: 'Explicit')
# TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
# TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
# TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
# TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')
# ValueError: eq fails
