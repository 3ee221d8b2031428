# singledispatch looks for the nearest class, among those that only say that they belong, too.
import collections.abc as abcs
from functools import singledispatch, singledispatchmethod


class Bag(abcs.Sized):
    def __len__(self):
        return 0


@singledispatch
def kind(thing):
    return 'base'


for abc in (abcs.Iterable, abcs.Container, abcs.Sized, abcs.Set):
    kind.register(abc, lambda thing, name=abc.__name__: name)
print(kind(Bag()))
abcs.Set.register(Bag)
print(kind(Bag()))


class Stream:
    pass


abcs.Iterable.register(Stream)
print(kind(Stream()))
abcs.Container.register(Stream)
try:
    kind(Stream())
except RuntimeError as error:
    print(error)


class Cook:
    @singledispatchmethod
    def make(self, what: int) -> str:
        """Makes something."""
        return 'number'

    @make.register
    def _(self, what: str):
        return 'text'

    @make.register
    @classmethod
    def _(cls, what: list):
        return cls.__name__

    def __repr__(self):
        return 'Cook()'


cook = Cook()
print(cook.make(1), cook.make('a'), Cook.make([]), cook.make)
print(Cook.make, Cook.__dict__['make'], cook.make.__name__, cook.make.__doc__, cook.make.__module__, type(cook.make).__module__)
try:
    cook.make()
except TypeError as error:
    print(error)

# output:
# Sized
# Set
# Iterable
# Ambiguous dispatch: <class 'collections.abc.Iterable'> or <class 'collections.abc.Container'>
# number text Cook <bound single dispatch method Cook.make of Cook()>
# <single dispatch method Cook.make> <single dispatch method descriptor Cook.make> make Makes something. __main__ functools
# make requires at least 1 positional argument
