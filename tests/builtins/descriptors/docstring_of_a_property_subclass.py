# Where the docstring of a property comes from and goes to, in classes of one's own as well.
class Sub(property):
    """Of the class."""


class Bare(property):
    __slots__ = ()


class Told(property):
    def __init__(self, *args, **kwargs):
        print("made with", len(args) + len(kwargs))
        super().__init__(*args, **kwargs)


def documented(self):
    "Of the getter."


def silent(self):
    pass


for cls in property, Sub:
    print(cls.__name__, cls(documented).__doc__, cls(silent).__doc__, cls().__doc__, cls(documented, doc="own").__doc__)
    made = cls(documented)
    print([p.__doc__ for p in (made.getter(silent), made.setter(silent), made.deleter(None), made.getter(documented))])
    made = cls(documented, doc="own")
    print([p.__doc__ for p in (made.getter(silent), made.setter(silent))])

print(Bare(doc="dropped").__doc__)
try:
    Bare(documented)
except AttributeError as error:
    print(error)


class Example:
    @Told
    def value(self):
        "Told."

    @value.setter
    def value(self, new):
        "Not told."


print(type(Example.value).__name__, Example.value.__doc__, Example.value.__name__)
for change in (lambda: setattr(property(silent), "fget", 1), lambda: property(silent).__set__(Example(), 1)):
    try:
        change()
    except AttributeError as error:
        print(error)

# output:
# property Of the getter. None None own
# [None, 'Of the getter.', 'Of the getter.', 'Of the getter.']
# ['own', 'own']
# Sub Of the getter. None None own
# [None, 'Of the getter.', 'Of the getter.', 'Of the getter.']
# [None, 'Of the getter.']
# None
# 'Bare' object attribute '__doc__' is read-only
# made with 1
# made with 4
# Told Told. value
# readonly attribute
# property 'silent' of 'Example' object has no setter
