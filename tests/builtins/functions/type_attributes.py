def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    """doc"""


for name, value in [("__name__", "D"), ("__name__", 5), ("__name__", "a\0b"), ("__qualname__", 5), ("__qualname__", "x.y"), ("__bases__", ()), ("__bases__", 5), ("__bases__", (5,)), ("__mro__", ()), ("__module__", "m"), ("__doc__", "new"), ("__dict__", {}), ("__base__", int), ("__class__", int), ("__flags__", 1), ("__basicsize__", 1)]:
    show(setattr, C, name, value)
print(C.__name__, C.__qualname__, C.__module__, C.__doc__, C)
for name in ("__name__", "__qualname__", "__module__", "__doc__", "__bases__", "__dict__"):
    show(delattr, C, name)
for name in ("__name__", "__doc__", "x"):
    show(setattr, int, name, "x")
    show(delattr, int, name)
print(int.__name__, int.__qualname__, int.__module__, int.__base__, int.__bases__, type.__base__, object.__base__, object.__bases__, bool.__mro__)
print(type.mro(int), int.mro(), C.__subclasses__(), type(C).__name__, tuple.__itemsize__ > 0)


class E(C):
    pass


print(C.__subclasses__(), E.__base__.__qualname__, isinstance(C.__dict__, type(type.__dict__)))
show(C.__dict__.__setitem__, "a", 1) if hasattr(C.__dict__, "__setitem__") else print("read only")
show(exec, "C.__dict__['x'] = 1", {"C": C})

# output:
# None
# TypeError: can only assign string to D.__name__, not 'int'
# ValueError: type name must not contain null characters
# TypeError: can only assign string to D.__qualname__, not 'int'
# None
# TypeError: can only assign non-empty tuple to D.__bases__, not ()
# TypeError: can only assign tuple to D.__bases__, not int
# TypeError: D.__bases__ must be tuple of classes, not 'int'
# AttributeError: attribute '__mro__' of 'type' objects is not writable
# None
# None
# AttributeError: attribute '__dict__' of 'type' objects is not writable
# AttributeError: readonly attribute
# TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# AttributeError: readonly attribute
# AttributeError: readonly attribute
# D x.y m new <class 'm.x.y'>
# TypeError: cannot delete '__name__' attribute of immutable type 'D'
# TypeError: cannot delete '__qualname__' attribute of immutable type 'D'
# TypeError: cannot delete '__module__' attribute of immutable type 'D'
# TypeError: cannot delete '__doc__' attribute of immutable type 'D'
# TypeError: cannot delete '__bases__' attribute of immutable type 'D'
# AttributeError: attribute '__dict__' of 'type' objects is not writable
# TypeError: cannot set '__name__' attribute of immutable type 'int'
# TypeError: cannot set '__name__' attribute of immutable type 'int'
# TypeError: cannot set '__doc__' attribute of immutable type 'int'
# TypeError: cannot set '__doc__' attribute of immutable type 'int'
# TypeError: cannot set 'x' attribute of immutable type 'int'
# TypeError: cannot set 'x' attribute of immutable type 'int'
# int int builtins <class 'object'> (<class 'object'>,) <class 'object'> None () (<class 'bool'>, <class 'int'>, <class 'object'>)
# [<class 'int'>, <class 'object'>] [<class 'int'>, <class 'object'>] [] type True
# [<class '__main__.E'>] x.y True
# read only
# TypeError: 'mappingproxy' object does not support item assignment
