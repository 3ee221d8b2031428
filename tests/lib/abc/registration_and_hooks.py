# ABCMeta: abstract kinds, registration, __subclasshook__, caches, updates, errors.
import abc


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        return 'base area'

    @property
    @abc.abstractmethod
    def name(self): ...

    @classmethod
    @abc.abstractmethod
    def make(cls): ...

    @staticmethod
    @abc.abstractmethod
    def helper(): ...


class Half(Shape):
    def area(self):
        return super().area()


class Full(Half):
    name = 'full'
    make = helper = None


print(Full().area(), sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Full.__abstractmethods__, abc.get_cache_token() >= 0)
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)


@Shape.register
class Virtual:
    pass


print(issubclass(Virtual, Shape), isinstance(Virtual(), Shape), Virtual.__mro__, Shape in Virtual.__mro__)


class Quacks(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Quacks:
            return any('quack' in vars(base) for base in other.__mro__) or NotImplemented
        return NotImplemented


class Duck:
    quack = 1


print(issubclass(Duck, Quacks), issubclass(int, Quacks), isinstance(Duck(), Quacks))
for call in (lambda: Shape.register(5), lambda: Shape.register(object) and issubclass(object, Shape), lambda: Full.register(Shape), lambda: isinstance(5, Shape), lambda: issubclass(5, Shape)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
Half.name = Half.make = Half.helper = 'set later'
try:
    Half()
except TypeError as error:
    print(error)
abc.update_abstractmethods(Half)
print(Half().area())


class Meta(abc.ABCMeta):
    pass


class WithMeta(metaclass=Meta):
    @abc.abstractmethod
    def one(self): ...


try:
    WithMeta()
except TypeError as error:
    print(error)

# output:
# base area ['area', 'helper', 'make', 'name'] ['helper', 'make', 'name'] frozenset() True
# Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'helper', 'make', 'name'
# Can't instantiate abstract class Half without an implementation for abstract methods 'helper', 'make', 'name'
# True True (<class '__main__.Virtual'>, <class 'object'>) False
# True False True
# TypeError Can only register classes
# RuntimeError Refusing to create an inheritance cycle
# RuntimeError Refusing to create an inheritance cycle
# False
# TypeError issubclass() arg 1 must be a class
# Can't instantiate abstract class Half without an implementation for abstract methods 'helper', 'make', 'name'
# base area
# Can't instantiate abstract class WithMeta without an implementation for abstract method 'one'
