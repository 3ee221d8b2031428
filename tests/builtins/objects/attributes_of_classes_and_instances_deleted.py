# What goes with `del`, and what does not.
class Example[T]:
    kind = 1

    def __init__(self):
        self.own = 2


example = Example()
kept = example.__dict__
del example.__dict__
print(example.__dict__, kept, hasattr(example, "own"))
example.other = 3
print(example.__dict__)
for owner, name in ((Example, "__type_params__"), (Example, "__module__"), (Example, "__name__"), (Example, "kind"),
                    (example, "__class__"), (example.__init__, "__func__"), ((lambda: 1), "__dict__")):
    try:
        delattr(owner, name)
        print(name, "deleted")
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(Example.__firstlineno__)
Example.__module__ = "elsewhere"
print("__firstlineno__" in Example.__dict__, Example.__type_params__)


class Attribute:
    def __get__(self, instance, owner):
        return lambda name: (type(instance).__name__, name)


class Bound:
    __getattr__ = Attribute()


print(Bound().anything)

# output:
# {} {'own': 2} False
# {'other': 3}
# TypeError cannot delete '__type_params__' attribute of immutable type 'Example'
# TypeError cannot delete '__module__' attribute of immutable type 'Example'
# TypeError cannot delete '__name__' attribute of immutable type 'Example'
# kind deleted
# TypeError can't delete __class__ attribute
# AttributeError readonly attribute
# TypeError cannot delete __dict__
# 2
# False (T,)
# ('Bound', 'anything')
