# User generics, substitution, NamedTuple classes, overload registry, final, override, assert_never, TYPE_CHECKING.
import typing
from typing import *

K, V = TypeVar('K'), TypeVar('V')


class Map(Generic[K, V]):
    def __class_getitem__(cls, item):
        return super().__class_getitem__(item)


class Half(Map[str, V]):
    pass


print(Map[int, str], Map[int, V][str], Half[int], Half.__parameters__, Map[K, V].__parameters__, Map[int, str].__origin__, Map[int, str]() is not None, Half.__orig_bases__, Map[int, str].__args__)


class Point(NamedTuple):
    "A point."
    x: int
    y: int = 0

    def norm(self):
        return self.x + self.y


print(Point(1), Point(1, 2).norm(), Point._fields, Point._field_defaults, Point.__annotations__, Point.__doc__, NamedTuple('NT', [('a', int), ('b', str)])(1, 'x'), Point.__mro__[1:], Point.__orig_bases__)


class Pair(NamedTuple, Generic[K]):
    a: K


print(Pair(1), Pair[int](2))


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


print(len(get_overloads(f)), f(3))
clear_overloads()
print(get_overloads(f))


@final
class Last:
    @override
    def m(self): ...


print(Last.__final__, Last.m.__override__, TYPE_CHECKING, no_type_check(f) is f, f.__no_type_check__)
for call in (lambda: assert_never(3), lambda: assert_type(3, str), lambda: reveal_type(3), lambda: Map[int], lambda: Map[int, str, int], lambda: Half[1, 2], lambda: Point(), lambda: typing.NoSuch, lambda: Generic()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for source in ('class A(Generic[K], Generic[V]): pass', 'class A(NamedTuple):\n a: int = 1\n b: int', 'class A(NamedTuple):\n _a: int', 'class A(NamedTuple, int): pass', 'class A(List[K], Generic[V]): pass', 'class A(Generic[K, K]): pass', 'class A(Generic): pass', 'class A(TypedDict, int): pass', 'class A(TypedDict):\n a = 1', 'class A(NamedTuple):\n a: int\n def __new__(cls): pass', 'class A(Final[int]): pass', 'class A(Optional[int]): pass', 'class A(int | str): pass'):
    try:
        exec(source)
        print('fine', source)
    except Exception as error:
        print(type(error).__name__, error)

# output:
# __main__.Map[int, str] __main__.Map[int, str] __main__.Half[int] (~V,) (~K, ~V) <class '__main__.Map'> True (__main__.Map[str, ~V],) (<class 'int'>, <class 'str'>)
# Point(x=1, y=0) 3 ('x', 'y') {'y': 0} {'x': <class 'int'>, 'y': <class 'int'>} A point. NT(a=1, b='x') (<class 'tuple'>, <class 'object'>) (<function NamedTuple at 0x1072140>,)
# Pair(a=1) Pair(a=2)
# 2 3
# []
# True True False True True
# AssertionError Expected code to be unreachable, but got: 3
# 3
# Runtime type is 'int'
# 3
# TypeError Too few arguments for <class '__main__.Map'>; actual 1, expected at least 2
# TypeError Too many arguments for <class '__main__.Map'>; actual 3, expected 2
# TypeError Too many arguments for <class '__main__.Half'>; actual 2, expected 1
# TypeError Point.__new__() missing 1 required positional argument: 'x'
# AttributeError module 'typing' has no attribute 'NoSuch'
# <typing.Generic object at 0x1e6f438>
# TypeError Cannot inherit from Generic[...] multiple times.
# TypeError Non-default namedtuple field b cannot follow default field a
# ValueError Field names cannot start with an underscore: '_a'
# TypeError can only inherit from a NamedTuple type and Generic
# TypeError Some type variables (~K) are not listed in Generic[~V]
# TypeError Parameters to Generic[...] must all be unique
# TypeError Cannot inherit from plain Generic
# TypeError cannot inherit from both a TypedDict type and a non-TypedDict base class
# fine class A(TypedDict):
#  a = 1
# AttributeError Cannot overwrite NamedTuple attribute __new__
# TypeError Cannot subclass typing.Final[int]
# TypeError Cannot subclass int | None
# TypeError Cannot subclass int | str
