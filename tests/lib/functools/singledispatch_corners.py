# singledispatch: mro choice, annotations, unions, ABCs, registry, errors, methods.
import collections.abc
import functools


@functools.singledispatch
def show(x):
    return 'object'


@show.register(int)
def _(x):
    return 'int'


@show.register
def _(x: collections.abc.Sized):
    return 'sized'


@show.register
def _(x: list | tuple):
    return 'list or tuple'


@show.register(float)
@show.register(complex)
def number(x):
    return 'number'


print([show(x) for x in (1, True, 'ab', [1], (2,), {}, 1.5, 2j, None, object())])
print(show.dispatch(bool) is show.dispatch(int), show.registry[float] is number, sorted(t.__name__ for t in show.registry))
try:

    @show.register
    def bad(x):
        pass
except TypeError as error:
    print('Invalid first argument' in str(error))
for call in (lambda: show(), lambda: show.register('x', 1), lambda: show.register(5)):
    try:
        call()
    except TypeError as error:
        print(str(error)[:80])


class A:
    @functools.singledispatchmethod
    def go(self, arg):
        return 'any', arg

    @go.register
    def _(self, arg: int):
        return 'int', arg

    @functools.singledispatchmethod
    @classmethod
    def make(cls, arg):
        return cls.__name__, arg

    @make.register
    @classmethod
    def _(cls, arg: str):
        return cls.__name__, 'str', arg


print(A().go('x'), A().go(3), A.make(1), A.make('y'), A().make('z'))


class X(collections.abc.Sized, collections.abc.Iterable):
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


@functools.singledispatch
def amb(x):
    return 'base'


amb.register(collections.abc.Sized, lambda x: 'sized')
amb.register(collections.abc.Iterable, lambda x: 'iterable')
print(amb(X()))


class Y:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


try:
    amb(Y())
except RuntimeError as error:
    print(str(error)[:21])

# output:
# ['int', 'int', 'sized', 'list or tuple', 'list or tuple', 'sized', 'number', 'number', 'object', 'object']
# True True ['Sized', 'complex', 'float', 'int', 'list', 'object', 'tuple']
# True
# show requires at least 1 positional argument
# Invalid first argument to `register()`. 'x' is not a class or union type.
# Invalid first argument to `register()`: 5. Use either `@register(some_class)` or
# ('any', 'x') ('int', 3) ('A', 1) ('A', 'str', 'y') ('A', 'str', 'z')
# sized
# Ambiguous dispatch: <
