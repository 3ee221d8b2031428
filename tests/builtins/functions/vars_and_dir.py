def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    k = 1

    def __init__(self):
        self.a = 1


class D:
    __slots__ = ("s",)


class WithDir:
    def __dir__(self):
        return ["z", "a", "m"]


class BadDir:
    def __dir__(self):
        return 5


class MixedDir:
    def __dir__(self):
        return ["a", 1]


show(vars, C())
show(vars, 5)
show(vars, D())
show(lambda: sorted(vars(C))[:4])
show(vars, 1, 2)
show(lambda: type(vars(C)))
show(dir, WithDir())
show(dir, BadDir())
show(dir, MixedDir())
show(dir, 1, 2)
print([n for n in dir(C()) if not n.startswith("__")], [n for n in dir(D) if not n.startswith("__")], "a" in dir(C), "k" in dir(C()))


def f(b, a):
    c = 1
    return dir(), sorted(vars()), sorted(locals())


print(f(1, 2))
print("dir" in dir(__builtins__) if hasattr(__builtins__, "dir") else "dir" in __builtins__, dir(None) == dir(type(None)()))
import types

m = types.ModuleType("m")
m.b = m.a = 1
print([n for n in dir(m) if not n.startswith("__")], sorted(vars(m))[:3])
m.__dir__ = lambda: ["only"]
print(dir(m))

# output:
# {'a': 1}
# TypeError: vars() argument must have __dict__ attribute
# TypeError: vars() argument must have __dict__ attribute
# ['__dict__', '__doc__', '__firstlineno__', '__init__']
# TypeError: vars expected at most 1 argument, got 2
# <class 'mappingproxy'>
# ['a', 'm', 'z']
# TypeError: 'int' object is not iterable
# TypeError: '<' not supported between instances of 'int' and 'str'
# TypeError: dir expected at most 1 argument, got 2
# ['a', 'k'] ['s'] False True
# (['a', 'b', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c'])
# True True
# ['a', 'b'] ['__doc__', '__loader__', '__name__']
# ['only']
