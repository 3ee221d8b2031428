def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Plain:
    """doc"""

    a = 1


class Slots:
    __slots__ = ("s", "__dict__")


class Weak:
    __slots__ = ("__weakref__",)


class Child(Plain):
    pass


class Error(Exception):
    pass


for cls in (Plain, Slots, Weak, Child, Error):
    print(cls.__name__, [name for name in vars(cls)])
print(type(vars(Plain)["__dict__"]), type(vars(Plain)["__weakref__"]), repr(vars(Plain)["__dict__"]), repr(vars(Plain)["__weakref__"]))
p = Plain()
print(vars(Plain)["__dict__"].__get__(p), p.__weakref__, Plain.__dict__["__dict__"].__objclass__)
import weakref

r = weakref.ref(p)
print(p.__weakref__ is r)
show(setattr, p, "__weakref__", 1)
show(vars(Plain)["__dict__"].__get__, 5)
show(lambda: object().__dict__)
show(lambda: (5).__module__)
show(lambda: [].__module__)
show(lambda: object().__weakref__)
print(int.__module__, Plain.__module__, p.__module__, ValueError.__module__)
show(lambda: ValueError().__module__)
show(lambda: object.__dict__["__dict__"])

# output:
# Plain ['__module__', '__firstlineno__', '__doc__', 'a', '__static_attributes__', '__dict__', '__weakref__']
# Slots ['__module__', '__firstlineno__', '__slots__', '__static_attributes__', 's', '__dict__', '__doc__']
# Weak ['__module__', '__firstlineno__', '__slots__', '__static_attributes__', '__weakref__', '__doc__']
# Child ['__module__', '__firstlineno__', '__static_attributes__', '__doc__']
# Error ['__module__', '__firstlineno__', '__static_attributes__', '__weakref__', '__doc__']
# <class 'getset_descriptor'> <class 'getset_descriptor'> <attribute '__dict__' of 'Plain' objects> <attribute '__weakref__' of 'Plain' objects>
# {} None <class '__main__.Plain'>
# True
# AttributeError: attribute '__weakref__' of 'Plain' objects is not writable
# TypeError: descriptor '__dict__' for 'Plain' objects doesn't apply to a 'int' object
# AttributeError: 'object' object has no attribute '__dict__'
# AttributeError: 'int' object has no attribute '__module__'
# AttributeError: 'list' object has no attribute '__module__'
# AttributeError: 'object' object has no attribute '__weakref__'
# builtins __main__ __main__ builtins
# AttributeError: 'ValueError' object has no attribute '__module__'
# KeyError: '__dict__'
