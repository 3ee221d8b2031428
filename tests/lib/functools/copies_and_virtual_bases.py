# partial objects are copied with their keywords themselves, and take the state that they are given; a base that a class
# names goes before one that it is registered with; wraps() of a class.
from collections.abc import Iterable, Sized
import copy
import functools

p = functools.partial(print, a=1)
print(copy.copy(p).keywords is p.keywords)
p.x = 1
p.__setstate__((max, (1,), {'a': 1}, None))
print(p.__dict__, p)


@functools.singledispatch
def kind(value):
    return 'base'


kind.register(Iterable, lambda value: 'iterable')
kind.register(Sized, lambda value: 'sized')


class Counted(Sized):
    def __len__(self):
        return 0


print(kind(Counted()))
Iterable.register(Counted)
print(kind(Counted()))


@functools.wraps(type)
def wrapper(*args):
    pass


print(wrapper.__name__, wrapper.__annotations__, wrapper.__type_params__)
for cls in (type, int):
    print(hasattr(cls, '__annotate__'), cls.__type_params__)

# output:
# True
# {} functools.partial(<built-in function max>, 1, a=1)
# sized
# sized
# type {} ()
# False ()
# False ()
