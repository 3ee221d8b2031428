# Enums with __new__, _missing_, _generate_next_value_, aliases, nonmember, member, properties named like members, mixins.
from enum import Enum, IntEnum, StrEnum, auto, global_enum, member, nonmember, property, unique, verify, CONTINUOUS, NAMED_FLAGS, UNIQUE


class Planet(Enum):
    MERCURY = 3.3, 2.4
    EARTH = 5.9, 6.3

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def density(self):
        return round(self.mass / self.radius, 2)


print(Planet.EARTH.mass, Planet.EARTH.density, Planet((3.3, 2.4)), [p.name for p in Planet], Planet.EARTH.value)


class Coded(bytes, Enum):
    def __new__(cls, value, label):
        self = bytes.__new__(cls, [value])
        self._value_ = value
        self.label = label
        return self

    A = 65, 'first'
    B = 66, 'second'


print(Coded.A, Coded.B.name, Coded(66).label, Coded.A == b'A', Coded.A + b'x', isinstance(Coded.A, bytes))


class Loose(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f'{name.lower()}-{start}-{count}-{last_values}'

    ONE = auto()
    TWO = auto()
    helper = nonmember(5)
    inner = member(lambda: 0)

    @classmethod
    def _missing_(cls, value):
        return cls.ONE if value == 1 else 'wrong' if value == 2 else None


print(Loose.ONE.value, Loose.TWO.value, Loose.helper, type(Loose.inner).__name__, Loose(1), [m.name for m in Loose])
for value in (2, 3):
    try:
        Loose(value)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


class Alias(IntEnum):
    A = 1
    B = A
    C = True
    D = 2


print(Alias.B is Alias.A, Alias.C, list(Alias), Alias.__members__, Alias('1') if False else Alias['B'], Alias.A < Alias.D, Alias.D + 1, f'{Alias.A}', f'{Alias.A:>3}', Alias.A.name, [1, 2][Alias.A])


class Words(StrEnum):
    RED = auto()
    BLUE = 'B'


print(Words.RED, Words.BLUE == 'B', Words('red').name, Words.RED.upper(), f'{Words.RED!r:>20}', 'red' in Words)
for make in (lambda: unique(Alias), lambda: Enum('X', 'a b a'), lambda: type('Y', (Planet,), {}), lambda: verify(CONTINUOUS)(IntEnum('Z', {'a': 1, 'b': 4})), lambda: verify(UNIQUE)(Alias), lambda: StrEnum('S', {'a': 5}), lambda: IntEnum('I', {'a': 'x'}), lambda: Enum('M', {'mro': 1}), lambda: Enum('N', {'_bad_': 1}), lambda: Words(5), lambda: Words['red'], lambda: Planet(), lambda: Enum()):
    try:
        print(make())
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
F = Enum('F', [('x', 1), ('y', 2)], module='m', qualname='q.F')
print(F, F.x, F.__module__, F.__qualname__, list(Enum('G', 'a b', start=5)), Enum('H', {'k': 'v'}).k.value, Enum('J', ['p', 'q']).q.value)

# output:
# 5.9 0.94 Planet.MERCURY ['MERCURY', 'EARTH'] (5.9, 6.3)
# Coded.A B second True b'Ax' True
# one-1-0-[] two-1-1-['one-1-0-[]'] 5 Loose Loose.ONE ['ONE', 'TWO', 'inner']
# TypeError error in Loose._missing_: returned 'wrong' instead of None or a valid member
# ValueError 3 is not a valid Loose
# True 1 [<Alias.A: 1>, <Alias.D: 2>] {'A': <Alias.A: 1>, 'B': <Alias.A: 1>, 'C': <Alias.A: 1>, 'D': <Alias.D: 2>} 1 True 3 1   1 A 2
# red True RED RED   <Words.RED: 'red'> True
# ValueError duplicate values found in <enum 'Alias'>: B -> A, C -> A
# TypeError 'a' already defined as 1
# AttributeError 'dict' object has no attribute '_member_names'
# ValueError invalid enum 'Z': missing values 2, 3
# ValueError aliases found in <enum 'Alias'>: B -> A, C -> A
# TypeError 5 is not a string
# ValueError invalid literal for int() with base 10: 'x'
# ValueError invalid enum member name(s) 'mro'
# ValueError _sunder_ names, such as '_bad_', are reserved for future Enum use
# ValueError 5 is not a valid Words
# KeyError 'red'
# TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# <enum 'F'> F.x m q.F [<G.a: 5>, <G.b: 6>] v 2
