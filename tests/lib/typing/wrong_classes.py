# What typing says about classes that are made in a wrong way, and what it marks.
import typing
from typing import Annotated, Any, Callable, Generic, NamedTuple, TypeVar

T = TypeVar('T')

def told(make):
    try:
        make()
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', []))

def super_in_a_named_tuple():
    class Point(NamedTuple):
        x: int

        def __repr__(self):
            return super().__repr__()

class Annoying:
    def __set_name__(self, owner, name):
        raise ValueError(name)

def set_name_fails():
    class Point(NamedTuple):
        attribute = Annoying()

def without_super():
    class Base:
        def __init_subclass__(cls):
            pass

    class Derived(Base, Generic[T]):
        pass

    Derived[int]

for make in super_in_a_named_tuple, set_name_fails, without_super:
    told(make)

for alias in Callable[..., T], Annotated[T, ''], Callable, Any:
    told(lambda: iter(alias))

@typing.no_type_check
class Unchecked:
    def method(self, x: 'no type'): pass
    nameless = lambda self: 1

print(Unchecked.__no_type_check__, Unchecked.method.__no_type_check__, Unchecked.nameless.__no_type_check__)
print(typing.get_type_hints(Unchecked.method))

# output:
# TypeError uses of super() and __class__ are unsupported in methods of NamedTuple subclasses
# ValueError attribute Error calling __set_name__ on 'Annoying' instance 'attribute' in 'Point'
# AttributeError type object 'Derived' has no attribute '__parameters__' Note: this exception may have been caused by 'without_super.<locals>.Base.__init_subclass__' (or the '__init_subclass__' method on a superclass) not calling 'super().__init_subclass__()'
# TypeError '_CallableGenericAlias' object is not iterable
# TypeError '_AnnotatedAlias' object is not iterable
# TypeError '_CallableType' object is not iterable
# TypeError '_AnyMeta' object is not iterable
# True True True
# {}
