# singledispatch: annotations, unions, abstract classes, registering classes by hand, ambiguity, methods; errors' texts.
import collections.abc as abc
import functools
from functools import singledispatch, singledispatchmethod


@singledispatch
def show(x, *rest):
    """Base."""
    return 'base'


@show.register
def _(x: int):
    return 'int'


@show.register
def _(x: list | tuple):
    return 'list or tuple'


@show.register(abc.Mapping)
def _map(x):
    return 'mapping'


show.register(type(None), lambda x: 'none')
show.register(float | complex, lambda x: 'number')
print([show(x) for x in (1, True, [], (), {}, None, 1.5, 1j, 'x', {1})], show.dispatch(bool)(0), show.dispatch(str) is show.dispatch(object), sorted(t.__name__ for t in show.registry), show.__doc__, show.__name__)


class A:
    pass


class B(A):
    pass


show.register(A, lambda x: 'A')
print(show(B()), show.dispatch(B) is show.registry[A])
show.register(B, lambda x: 'B')
print(show(B()))
for call in (lambda: show(), lambda: show.register(5), lambda: show.register(int, 5, 6), lambda: show.register(lambda x: 1), lambda: show.register('x', lambda x: 1), lambda: show.register(list[int], lambda x: 1), lambda: show.register(int | list[str], lambda x: 1), lambda: singledispatchmethod(5), lambda: show(x=1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(' at 0x')[0])
try:
    @show.register
    def _(x: 'list[int]'):
        pass
except TypeError as error:
    print(error)
try:
    @show.register
    def _(x: 5):
        pass
except TypeError as error:
    print(error)


@singledispatch
def amb(x):
    return 'base'


amb.register(abc.Iterable, lambda x: 'iterable')
amb.register(abc.Sized, lambda x: 'sized')


class Both(abc.Iterable, abc.Sized):
    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


class Virtual:
    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


print(amb(Both()))
try:
    print(amb(Virtual()))
except RuntimeError as error:
    print(str(error)[:20])


class Methods:
    @singledispatchmethod
    def m(self, x):
        return 'base'

    @m.register
    def _(self, x: int):
        return f'int {x}'

    @m.register(str)
    @classmethod
    def _(cls, x):
        return f'{cls.__name__} {x}'

    @singledispatchmethod
    @classmethod
    def c(cls, x):
        return cls.__name__, 'base'

    @c.register
    @classmethod
    def _(cls, x: int):
        return cls.__name__, x

    @singledispatchmethod
    @staticmethod
    def s(x):
        return 's base'

    @s.register
    @staticmethod
    def _(x: int):
        return 's int'


m = Methods()
print(m.m(1), m.m('x'), m.m(1.5), Methods.c(1), m.c('x'), Methods.s(1), m.s('q'), m.m.__name__, Methods.m.__name__)
try:
    m.m()
except TypeError as error:
    print(error)

# output:
# ['int', 'int', 'list or tuple', 'list or tuple', 'mapping', 'none', 'number', 'number', 'base', 'base'] int True ['Mapping', 'NoneType', 'complex', 'float', 'int', 'list', 'object', 'tuple'] Base. show
# A True
# B
# TypeError show requires at least 1 positional argument
# TypeError Invalid first argument to `register()`: 5. Use either `@register(some_class)` or plain `@register` on an annotated function.
# TypeError singledispatch.<locals>.register() takes from 1 to 2 positional arguments but 3 were given
# TypeError Invalid first argument to `register()`: <function <lambda>.<locals>.<lambda>
# TypeError Invalid first argument to `register()`. 'x' is not a class or union type.
# TypeError Invalid first argument to `register()`. list[int] is not a class or union type.
# TypeError Invalid first argument to `register()`. int | list[str] is not a class or union type.
# TypeError 5 is not callable or a descriptor
# TypeError show requires at least 1 positional argument
# Invalid annotation for 'x'. list[int] is not a class.
# Invalid annotation for 'x'. 5 is not a class.
# iterable
# Ambiguous dispatch:
# int 1 Methods x base ('Methods', 1) ('Methods', 'base') s int s base m m
# m requires at least 1 positional argument
