def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(type)
show(type, 5)
show(type, 5, 6)
show(lambda: type("X", (), {}).__name__)
show(type, 5, (), {})
show(type, "X", [], {})
show(type, "X", (), [])
show(type, "X", (5,), {})
show(type, "X", (int, str), {})
show(type, "X", (bool,), {})
show(type, "X", (int, int), {})
show(type, "X", (object, int), {})
show(type, "X\0", (), {})
show(type, "X", (), {1: 2}) if False else None
X = type("X", (int,), {"a": 1, "__doc__": "doc", "m": lambda self: self + 1})
print(X, X.a, X(5).m(), X.__doc__, X.__mro__, X.__bases__, X.__base__, X.__module__, X.__qualname__, type(X))
show(lambda: type("X", (), {"__slots__": 5}))
show(lambda: type("X", (), {"__slots__": ["a", "a b"]}))
show(lambda: type("X", (), {"__slots__": ["a"], "a": 1}))
show(lambda: type("X", (int,), {"__slots__": ["a"]}))
show(lambda: type("X", (), {"__qualname__": 5}))
show(lambda: type("X", (), dict(__classcell__=5)))
show(lambda: type("X", (), {}, nope=1))
show(type.__new__, int, "X", (), {})
show(type.__new__)
show(type.__new__, 5, "X", (), {})

# output:
# TypeError: type() takes 1 or 3 arguments
# <class 'int'>
# TypeError: type() takes 1 or 3 arguments
# 'X'
# TypeError: type.__new__() argument 1 must be str, not int
# TypeError: type.__new__() argument 2 must be tuple, not list
# TypeError: type.__new__() argument 3 must be dict, not list
# TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# TypeError: multiple bases have instance lay-out conflict
# TypeError: type 'bool' is not an acceptable base type
# TypeError: duplicate base class int
# TypeError: Cannot create a consistent method resolution order (MRO) for bases object, int
# ValueError: type name must not contain null characters
# <class '__main__.X'> 1 6 doc (<class '__main__.X'>, <class 'int'>, <class 'object'>) (<class 'int'>,) <class 'int'> __main__ X <class 'type'>
# TypeError: 'int' object is not iterable
# TypeError: __slots__ must be identifiers
# ValueError: 'a' in __slots__ conflicts with class variable
# TypeError: nonempty __slots__ not supported for subtype of 'int'
# TypeError: type __qualname__ must be a str, not int
# TypeError: __classcell__ must be a nonlocal cell, not <class 'int'>
# TypeError: X.__init_subclass__() takes no keyword arguments
# TypeError: type.__new__(int): int is not a subtype of type
# TypeError: type.__new__(): not enough arguments
# TypeError: type.__new__(X): X is not a type object (int)
