# Abstract classes: register(), __subclasshook__, caches that learn, update_abstractmethods, abstract properties and class methods.
from abc import ABC, ABCMeta, abstractmethod, get_cache_token, update_abstractmethods


class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized:
            return True if any('size' in base.__dict__ for base in other.__mro__) else NotImplemented
        return NotImplemented


class Has:
    size = 1


class Not:
    pass


before = get_cache_token()
print(issubclass(Has, Sized), issubclass(Not, Sized), isinstance(Not(), Sized))
print(Sized.register(Not) is Not, isinstance(Not(), Sized), get_cache_token() != before)


class Sub(Sized):
    pass


print(issubclass(Has, Sub), issubclass(Not, Sub), issubclass(Sub, Sized))
for call in (lambda: Sized.register(5), lambda: Sub.register(Sized), lambda: issubclass(5, Sized), lambda: Sized.__subclasscheck__(5)):
    try:
        print(call())
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


class Abstract(metaclass=ABCMeta):
    @property
    @abstractmethod
    def one(self): ...

    @classmethod
    @abstractmethod
    def two(cls): ...

    @staticmethod
    @abstractmethod
    def three(): ...

    @one.setter
    def one(self, value): ...

    @abstractmethod
    def four(self):
        return 'from the base'


print(sorted(Abstract.__abstractmethods__), Abstract.one.__isabstractmethod__, Abstract.__dict__['two'].__isabstractmethod__)
try:
    Abstract()
except TypeError as error:
    print(error)


class Late(Abstract):
    one = two = three = None


for _ in range(2):
    try:
        print(Late().four())
    except TypeError as error:
        print(error)
    Late.four = lambda self: super(Late, self).four() + '!'
    print(update_abstractmethods(Late) is Late)
print(Late().four())

# output:
# True False False
# True True True
# False False True
# TypeError Can only register classes
# RuntimeError Refusing to create an inheritance cycle
# TypeError issubclass() arg 1 must be a class
# TypeError issubclass() arg 1 must be a class
# ['four', 'one', 'three', 'two'] True True
# Can't instantiate abstract class Abstract without an implementation for abstract methods 'four', 'one', 'three', 'two'
# Can't instantiate abstract class Late without an implementation for abstract method 'four'
# True
# from the base!
# True
# from the base!
