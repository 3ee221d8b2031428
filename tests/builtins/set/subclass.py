def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class S(set):
    pass


class F(frozenset):
    def __new__(cls, items=(), tag=None):
        self = super().__new__(cls, items)
        self.tag = tag
        return self


s, f = S([1, 2]), F([1, 2], "t")
print(s, f, repr(S()), repr(F()), f.tag)
print(type(s | {3}), type({3} | s), type(s & s), type(s.copy()), type(s.union([3])), type(s - s), type(f | f), type(f.copy()), type(f & {1}), type(frozenset(f)))
s |= {5}
print(type(s), s, s == {1, 2, 5}, f == {1, 2}, hash(f) == hash(frozenset([1, 2])))
s.x = 1
print(s.__dict__, f.__dict__)
show(hash, s)

# output:
# S({1, 2}) F({1, 2}) S() F() t
# <class 'set'> <class 'set'> <class 'set'> <class 'set'> <class 'set'> <class 'set'> <class 'frozenset'> <class 'frozenset'> <class 'frozenset'> <class 'frozenset'>
# <class '__main__.S'> S({1, 2, 5}) True True True
# {'x': 1} {'tag': 't'}
# TypeError: unhashable type: 'S'
