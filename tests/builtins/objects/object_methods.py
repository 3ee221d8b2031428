def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


o = object()
show(object, 1)
show(object, x=1)
show(o.__init__, 1)
show(object.__new__)
show(object.__new__, 5)
show(object.__new__, int)
show(object.__new__, list)
show(object.__init__)
show(o.__repr__, 1)
show(o.__format__, "")
show(o.__format__, "x")
show(o.__format__, 5)
show(o.__eq__, 5)
show(o.__eq__, o)
show(o.__ne__, o)
show(o.__lt__, o)
show(o.__getattribute__, "__class__")
show(o.__getattribute__, "nope")
show(o.__getattribute__, 5)
show(o.__setattr__, "x", 1)
show(o.__delattr__, "x")
show(o.__reduce_ex__, 2)
show(o.__reduce_ex__, "x")
show(o.__reduce__) if False else None
show(o.__getstate__)
show(o.__init_subclass__)
show(object.__init_subclass__, x=1)
show(o.__subclasshook__, 5)
show(lambda: isinstance(o.__sizeof__(), int))
show(lambda: "__class__" in o.__dir__())
show(setattr, o, "__class__", int)
show(setattr, o, "__doc__", "x")


class A:
    def __init__(self, x):
        self.x = x


class B:
    def __new__(cls, x):
        return super().__new__(cls)


class C:
    def __new__(cls, x):
        return super().__new__(cls, x)


class D:
    def __init__(self):
        super().__init__(1)


show(A)
show(A, 1, 2)
show(B)
show(lambda: type(B(1)).__name__)
show(C, 1)
show(D)
show(lambda: object.__new__(A).x)
show(lambda: object.__new__(A, 1))


class E:
    __slots__ = ()


show(setattr, E(), "x", 1)
show(E, 1)
a = A(1)
a.__class__ = type("Other", (A,), {})
print(type(a).__name__, a.x)
show(setattr, a, "__class__", int)
show(setattr, a, "__class__", 5)
show(delattr, a, "__class__")
show(setattr, a, "__dict__", 5)
a.__dict__ = {"y": 2}
print(a.y)
show(lambda: a.x)

# output:
# TypeError: object() takes no arguments
# TypeError: object() takes no arguments
# TypeError: object.__init__() takes exactly one argument (the instance to initialize)
# TypeError: object.__new__(): not enough arguments
# TypeError: object.__new__(X): X is not a type object (int)
# TypeError: object.__new__(int) is not safe, use int.__new__()
# TypeError: object.__new__(list) is not safe, use list.__new__()
# TypeError: descriptor '__init__' of 'object' object needs an argument
# TypeError: expected 0 arguments, got 1
# '<object object at 0x238d410>'
# TypeError: unsupported format string passed to object.__format__
# TypeError: __format__() argument must be str, not int
# NotImplemented
# True
# False
# NotImplemented
# <class 'object'>
# AttributeError: 'object' object has no attribute 'nope'
# TypeError: attribute name must be string, not 'int'
# AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# (<function __newobj__ at 0x11fe068>, (<class 'object'>,), None, None, None)
# TypeError: 'str' object cannot be interpreted as an integer
# None
# None
# TypeError: object.__init_subclass__() takes no keyword arguments
# NotImplemented
# True
# True
# TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# AttributeError: 'object' object attribute '__doc__' is read-only
# TypeError: A.__init__() missing 1 required positional argument: 'x'
# TypeError: A.__init__() takes 2 positional arguments but 3 were given
# TypeError: B.__new__() missing 1 required positional argument: 'x'
# 'B'
# TypeError: object.__new__() takes exactly one argument (the type to instantiate)
# TypeError: object.__init__() takes exactly one argument (the instance to initialize)
# AttributeError: 'A' object has no attribute 'x'
# <__main__.A object at 0x243c780>
# AttributeError: 'E' object has no attribute 'x' and no __dict__ for setting new attributes
# TypeError: E() takes no arguments
# Other 1
# TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# TypeError: __class__ must be set to a class, not 'int' object
# TypeError: can't delete __class__ attribute
# TypeError: __dict__ must be set to a dictionary, not a 'int'
# 2
# AttributeError: 'Other' object has no attribute 'x'
