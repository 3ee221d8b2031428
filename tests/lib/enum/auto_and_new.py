# auto() for every kind, _generate_next_value_, __new__, __init__, _missing_, _ignore_, member/nonmember.
import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, member, nonmember


class S(StrEnum):
    RED = auto()
    Big_Name = auto()


class Gen(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f'{name}:{start}:{count}:{last_values}'

    A = auto()
    B = auto()


class Mixed(Enum):
    A = 5
    B = auto()
    C = 2
    D = auto()


class F(Flag):
    A = auto()
    B = auto()
    C = 8
    D = auto()


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def density(self):
        return round(self.mass / self.radius, 3)


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        self = bytes.__new__(cls, [value])
        self._value_ = value
        self.label = label
        return self

    X = (1, 'x axis')
    Y = (2, 'y axis')


class M(Enum):
    _ignore_ = 'temp'
    temp = [1, 2]
    KNOWN = 1

    @classmethod
    def _missing_(cls, value):
        return cls.KNOWN if value == 'known' else None

    @member
    def func():
        return 'called'

    note = nonmember(7)

    class Inner:
        pass


print(list(S), S.RED + '!', [m.value for m in Gen], list(Mixed), list(F), F.D.value)
print(Planet.EARTH.mass, Planet.MARS.density, Planet((0.64, 3.39)), Coord.Y, Coord(2), Coord.Y.label, Coord.X == b'\x01')
print(M('known'), list(M), M.note, M.func.value(), hasattr(M, 'temp'), M.Inner)
for call in (lambda: M('other'), lambda: StrEnum('Bad', {'a': 1}), lambda: IntEnum('Bad', {'a': 'x'}), lambda: Enum('Auto', {'a': 'text', 'b': auto()})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# [<S.RED: 'red'>, <S.Big_Name: 'big_name'>] red! ['A:1:0:[]', "B:1:1:['A:1:0:[]']"] [<Mixed.A: 5>, <Mixed.B: 6>, <Mixed.C: 2>, <Mixed.D: 7>] [<F.A: 1>, <F.B: 2>, <F.C: 8>, <F.D: 16>] 16
# 5.97 0.189 Planet.MARS Coord.Y Coord.Y y axis True
# M.KNOWN [<M.KNOWN: 1>, <M.func: <function M.func at 0x1600660>>] 7 called False <class '__main__.M.Inner'>
# ValueError 'other' is not a valid M
# TypeError 1 is not a string
# ValueError invalid literal for int() with base 10: 'x'
# TypeError unable to increment 'text'
