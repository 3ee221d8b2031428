# What dir() lists of enum classes and members, plain, mixed-in, flags, with own methods and hidden names.
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, property as enum_property


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def mix(self):
        return self

    @property
    def hexa(self):
        return '#'

    def _hidden(self):
        pass


class Number(IntEnum):
    ONE = 1
    UNO = 1


class Word(StrEnum):
    A = 'a'


class Bits(Flag):
    R = 1
    W = 2
    RW = 3


class Empty(Enum):
    def wow(self):
        return 'wow'


def brief(names):
    return [name for name in names if not name.startswith('__')]


for cls in (Color, Number, Word, Bits, Empty):
    print(cls.__name__, brief(dir(cls))[:6], len(brief(dir(cls))) > 10, [name for name in ('__new__', '__init_subclass__', '__members__', 'mro', 'UNO', 'CRIMSON', 'RW') if name in dir(cls)])
print(brief(dir(Color.RED)), brief(dir(Bits.R)))
print('real' in dir(Number.ONE), 'upper' in dir(Word.A), 'UNO' in dir(Number.ONE), 'name' in dir(Number.ONE), 'ONE' in dir(Number.ONE))

# output:
# Color ['GREEN', 'RED'] False ['__init_subclass__', '__members__']
# Number ['ONE', 'as_integer_ratio', 'bit_count', 'bit_length', 'conjugate', 'denominator'] True ['__new__', '__init_subclass__', '__members__']
# Word ['A', 'capitalize', 'casefold', 'center', 'count', 'encode'] True ['__new__', '__init_subclass__', '__members__']
# Bits ['R', 'W'] False ['__init_subclass__', '__members__']
# Empty [] False ['__init_subclass__', '__members__']
# ['hexa', 'mix', 'name', 'value'] ['name', 'value']
# True True True True True
