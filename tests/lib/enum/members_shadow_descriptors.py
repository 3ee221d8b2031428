# A member that has the name of an inherited method, property or data descriptor: the class gives the member, members go
# on seeing what the descriptor gives.
from enum import Enum, IntEnum, StrEnum, property as enum_property


class Number(IntEnum):
    divisor = 1
    numerator = 2


class Book(StrEnum):
    author = 'author'
    title = 'title'


class Shouts(Enum):
    @enum_property
    def first(self):
        return self.name + '!'


class Words(Shouts):
    first = 1
    second = 2


class Named:
    @property
    def label(self):
        return 'label of ' + self.name


class Color(Named, Enum):
    RED = 1
    BLUE = 3


Color.BLUE._add_alias_('label')
print(Number.divisor.numerator, repr(Number.numerator), repr(Number.numerator.divisor), Number.numerator.numerator)
print(Book.author.title(), repr(Book.title.author), repr(Book.title))
print(Words.first, Words.first.first, Words.second.first, 'first' in dir(Words.second))
print(Color.label, Color.RED.label, Color['label'])

# output:
# 1 <Number.numerator: 2> <Number.divisor: 1> 2
# Author <Book.author: 'author'> <Book.title: 'title'>
# Words.first first! second! True
# Color.BLUE label of RED Color.BLUE
