import sys
import types

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


m = types.ModuleType("name", "doc")
print(m, m.__name__, m.__doc__, m.__dict__, m.__loader__, m.__package__, m.__spec__)
m.x = 1
print(m.x, dir(m), vars(m)["x"])
del m.x
show(lambda: m.x)
show(types.ModuleType)
show(types.ModuleType, 5)
show(types.ModuleType, "a", "b", "c")
show(types.ModuleType, name="n", doc="d")
show(setattr, m, "__dict__", {})
m.__getattr__ = lambda name: f"dynamic {name}"
print(m.anything, hasattr(m, "zz"))
del m.__getattr__
m.__dir__ = lambda: ["b", "a"]
print(dir(m))
del m.__name__
print(m)
m.__file__ = "f.py"
print(repr(m))
show(lambda: types.ModuleType("x").nope)
m2 = types.ModuleType("x")
del m2.__dict__["__name__"]
show(lambda: m2.nope)


class M(types.ModuleType):
    @property
    def p(self):
        return 5


n = M("sub")
print(n, n.p, type(n))
k = types.ModuleType("k")
k.__class__ = M
print(k.p)
show(setattr, k, "__class__", int)
print(sys, repr(types)[:16], m.__annotations__)

# output:
# <module 'name'> name doc {'__name__': 'name', '__doc__': 'doc', '__package__': None, '__loader__': None, '__spec__': None} None None None
# 1 ['__doc__', '__loader__', '__name__', '__package__', '__spec__', 'x'] 1
# AttributeError: module 'name' has no attribute 'x'
# TypeError: module() missing required argument 'name' (pos 1)
# TypeError: module() argument 'name' must be str, not int
# TypeError: module() takes at most 2 arguments (3 given)
# <module 'n'>
# AttributeError: readonly attribute
# dynamic anything True
# ['a', 'b']
# <module '?'>
# <module '?' from 'f.py'>
# AttributeError: module 'x' has no attribute 'nope'
# AttributeError: module has no attribute 'nope'
# <module 'sub'> 5 <class '__main__.M'>
# 5
# TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# <module 'sys' (built-in)> <module 'types'  {}
