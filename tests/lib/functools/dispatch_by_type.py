# singledispatch: classes, abstract classes, unions, annotations, methods, what registers badly, caches that learn, ambiguity.
from collections.abc import Iterable, Mapping, Sized
from functools import singledispatch, singledispatchmethod


@singledispatch
def show(value, extra=None):
    """Shows."""
    return f'any {value!r}'


@show.register
def _(value: int | None, extra=None):
    return f'int {value} {extra}'


@show.register(list)
@show.register(tuple)
def both(value):
    return f'sequence of {len(value)}'


@show.register
def _(value: Mapping):
    return 'mapping'


show.register(float, lambda value: 'float')
print(show('x'), show(True, extra=1), show(None), show([1]), show((1, 2)), show({}), show(1.5), both([1]), show.__name__, show.__doc__)
print(show.dispatch(bool).__name__, show.dispatch(dict).__name__, show.registry[list] is both, len(show.registry), show.dispatch(object).__name__)


class My(dict):
    pass


print(show(My()))
show.register(My, lambda value: 'mine')
print(show(My()))


@singledispatch
def which(value):
    return 'object'


which.register(Iterable, lambda v: 'iterable')
which.register(Sized, lambda v: 'sized')


class Both:
    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


for call in (lambda: which(Both()), lambda: show(), lambda: show.register(5), lambda: show.register('x', len), lambda: show.register(lambda value: 0), lambda: show.register(list[int], len)):
    try:
        print(call())
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, str(error).split(' at 0x')[0].split(', or')[0])


class Shower:
    @singledispatchmethod
    def show(self, value):
        return 'any', self.__class__.__name__

    @show.register
    def _(self, value: int):
        return 'int', value

    @singledispatchmethod
    @classmethod
    def make(cls, value):
        return cls.__name__, value

    @make.register
    @classmethod
    def _(cls, value: str):
        return cls.__name__, 'text'

    @singledispatchmethod
    @staticmethod
    def plain(value):
        return 'plain'


s = Shower()
print(s.show(1), s.show('a'), Shower.make(1), s.make('x'), Shower.plain(3), Shower.show(s, 5), Shower.__dict__['show'].dispatcher.dispatch(int).__name__)

# output:
# any 'x' int True 1 int None None sequence of 1 sequence of 2 mapping float sequence of 1 show Shows.
# _ _ True 7 show
# mapping
# mine
# RuntimeError Ambiguous dispatch: <class 'collections.abc.Iterable'> or <class 'collections.abc.Sized'>
# TypeError show requires at least 1 positional argument
# TypeError Invalid first argument to `register()`: 5. Use either `@register(some_class)` or plain `@register` on an annotated function.
# TypeError Invalid first argument to `register()`. 'x' is not a class or union type.
# TypeError Invalid first argument to `register()`: <function <lambda>.<locals>.<lambda>
# TypeError Invalid first argument to `register()`. list[int] is not a class or union type.
# ('int', 1) ('any', 'Shower') ('Shower', 1) ('Shower', 'text') plain ('any', 'Shower') _
