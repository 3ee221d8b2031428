# __class__ may lie; isinstance believes both, type() only the truth.
class Real: pass


class Proxy:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls


p = Proxy(Real)
print(isinstance(p, Real), isinstance(p, Proxy), type(p) is Proxy, p.__class__ is Real)
print(isinstance(Proxy(int), int), isinstance(Proxy(5), Real))


class Meta(type):
    def __instancecheck__(cls, instance):
        print('instance?', instance)
        return instance == 5

    def __subclasscheck__(cls, sub):
        print('subclass?', sub)
        return sub is bool


class Five(metaclass=Meta): pass


print(isinstance(5, Five), isinstance(6, Five), issubclass(bool, Five), isinstance(Five(), Five), issubclass(int, (str, Five)))
try:
    raise ValueError
except (Five.__base__ if False else ValueError):
    print('except does not ask')
for bad in (lambda: isinstance(1, 5), lambda: isinstance(1, [int]), lambda: isinstance(1, (int, 5)), lambda: isinstance('x', (int, 5)), lambda: issubclass(1, int), lambda: issubclass(int, 1),
            lambda: isinstance(1, list[int]), lambda: isinstance(1, int | list[int]), lambda: issubclass(int, list[int] | int), lambda: isinstance(1, int | None), lambda: isinstance(None, int | None), lambda: isinstance()):
    try:
        print(bad())
    except TypeError as error:
        print(error)

# output:
# True True True True
# True False
# instance? 5
# instance? 6
# subclass? <class 'bool'>
# subclass? <class 'int'>
# True False True True False
# except does not ask
# isinstance() arg 2 must be a type, a tuple of types, or a union
# isinstance() arg 2 must be a type, a tuple of types, or a union
# True
# isinstance() arg 2 must be a type, a tuple of types, or a union
# issubclass() arg 1 must be a class
# issubclass() arg 2 must be a class, a tuple of classes, or a union
# isinstance() argument 2 cannot be a parameterized generic
# True
# issubclass() argument 2 cannot be a parameterized generic
# True
# True
# isinstance expected 2 arguments, got 0
