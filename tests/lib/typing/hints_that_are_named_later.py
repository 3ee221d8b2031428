"""Annotations of named tuples and typed dicts wait until somebody asks; hints of strings may have qualifiers."""
from annotationlib import Format
from typing import (Annotated, ClassVar, Final, NamedTuple, NotRequired, Optional, TypedDict, TypeVarTuple, Unpack,
                    get_type_hints)

Ts = TypeVarTuple('Ts')


class Point(NamedTuple):
    x: int
    owner: Person


class Card(TypedDict):
    owner: Person
    note: NotRequired[str]


class Extended(Card, total=False):
    more: 'list[Person]'


for kind in Point, Card, Extended:
    print(kind.__name__, kind.__annotate__(Format.STRING))
    try:
        print(kind.__annotations__)
    except NameError as error:
        print(error)


class Person:
    pass


print(Point.__annotations__, Point(1, Person())._fields)
print(Extended.__annotations__, sorted(Extended.__required_keys__))
print(get_type_hints(Extended))


class Settings:
    count: 'ClassVar[int]' = 0
    limit: 'Final[int]' = 5
    name: 'Annotated[Optional[str], "shown"]' = None


print(get_type_hints(Settings))
print(get_type_hints(Settings, include_extras=True)['name'])


class Meta(type):
    owner: type = Person


print(get_type_hints(type), get_type_hints(Meta))


def call(function, *args: '*Ts') -> 'Optional[Person]': pass


print(get_type_hints(call))

print(get_type_hints(lambda: None), NamedTuple('Pair', [('a', int), ('b', 'Person')]).__annotations__['a'])

# output:
# Point {'x': 'int', 'owner': 'Person'}
# name 'Person' is not defined
# Card {'owner': 'Person', 'note': 'NotRequired[str]'}
# name 'Person' is not defined
# Extended {'owner': 'Person', 'note': 'NotRequired[str]', 'more': 'list[Person]'}
# name 'Person' is not defined
# {'x': <class 'int'>, 'owner': <class '__main__.Person'>} ('x', 'owner')
# {'owner': <class '__main__.Person'>, 'note': typing.NotRequired[str], 'more': ForwardRef('list[Person]', module='__main__')} ['owner']
# {'owner': <class '__main__.Person'>, 'note': <class 'str'>, 'more': list[__main__.Person]}
# {'count': typing.ClassVar[int], 'limit': typing.Final[int], 'name': str | None}
# typing.Annotated[str | None, 'shown']
# {} {'owner': <class 'type'>}
# {'args': typing.Unpack[Ts], 'return': __main__.Person | None}
# {} <class 'int'>
