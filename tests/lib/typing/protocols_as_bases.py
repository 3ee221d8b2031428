# Classes derived from protocols may call super().__init__(); protocols that derive from an ABC do not stand in the way
# of isinstance() with that ABC; a protocol's members may be only annotated.
import collections.abc
import types
from typing import Callable, Protocol, Sized, runtime_checkable


class Named(Protocol):
    name: str


class Person(Named):
    def __init__(self, name):
        super().__init__()
        self.name = name


print(Person("Ann").name)


class HasSize(collections.abc.Sized, Protocol):
    unit: str


class Box:
    def __len__(self):
        return 3


print(isinstance(1, collections.abc.Sized), isinstance(Box(), Sized), issubclass(Box, collections.abc.Sized))
try:
    isinstance(Box(), HasSize)
except TypeError as error:
    print(error)


@runtime_checkable
class Runs(Protocol):
    def run(self): ...


class AlsoRuns(Protocol):
    run: Callable[[], None]


class Other(Protocol):
    walk: Callable[[], None]


print(issubclass(AlsoRuns, Runs), issubclass(Other, Runs), issubclass(types.FunctionType, Runs))


@runtime_checkable
class Sizes(Protocol):
    width = 1


class Square: ...
Sizes.register(Square)
print(isinstance(Square(), Sizes))

# output:
# Ann
# False True True
# Instance and class checks can only be used with @runtime_checkable protocols
# True False False
# True
