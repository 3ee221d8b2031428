# _missing_, _generate_next_value_, _ignore_, member(), nonmember(), __new__ and __init__, functional forms, reprs of types.
import enum
from enum import Enum, IntEnum, StrEnum, auto, member, nonmember


class Planet(Enum):
    MERCURY = (1, 'm')
    VENUS = (2, 'v')

    def __init__(self, number, letter):
        self.number, self.letter = number, letter


print(Planet.VENUS.letter, Planet((1, 'm')), Planet(1, 'm'), repr(Planet.VENUS))


class Coerced(Enum):
    A = 'a'

    @classmethod
    def _missing_(cls, value):
        if value == 'x':
            return cls.A
        if value == 'bad':
            return 5
        if value == 'boom':
            raise KeyError('boom')


print(Coerced('x'))
for value in ('bad', 'boom', 'none'):
    try:
        Coerced(value)
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))


class Named(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return (name.lower(), start, count, list(last_values))

    A = auto()
    B = auto()


print([m.value for m in Named])


class Mixed(Enum):
    _ignore_ = ['i', 'Mixed']
    Mixed = vars()
    for i in range(3):
        Mixed[f'N{i}'] = i

    @member
    def f(self):
        return 1

    @nonmember
    class inner:
        pass

    plain = nonmember(5)

    def method(self):
        return 2


print(list(Mixed), Mixed.plain, Mixed.inner.__name__, hasattr(Mixed, 'i'), Mixed.f.value is not None, Mixed.N1.method())


class Auto(IntEnum):
    A = auto()
    B = 10
    C = auto()
    D = 3
    E = auto()


print([(m.name, m.value) for m in Auto])


class Str(StrEnum):
    Red = auto()
    BLUE = 'b'


print(list(Str), Str.Red + '!', f'{Str.BLUE:>3}', Str('b'))
for make in (lambda: StrEnum('S', {'A': 1}), lambda: Enum('E', 'a a'), lambda: type('X', (Planet,), {}), lambda: Enum('E', {'mro': 1}), lambda: IntEnum('I', {'A': 'x'}), lambda: Enum('E', 'a b', start=5)(6), lambda: Enum('E', [('b', 2), ('c', 3)], module='mod', qualname='Out.E'), lambda: Planet('X', 'a'), lambda: Planet(), lambda: Planet(99)):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)
for change in (lambda: setattr(Planet, 'VENUS', 1), lambda: delattr(Planet, 'VENUS'), lambda: Planet['X'], lambda: setattr(Planet.VENUS, 'value', 5), lambda: setattr(Planet.VENUS, 'name', 5)):
    try:
        change()
    except Exception as error:
        print(type(error).__name__, error)
print(Planet.VENUS in Planet, (2, 'v') in Planet, 'x' in Planet, len(Planet), list(reversed(Planet)), bool(Planet), Planet.__members__, Planet, Enum)

# output:
# v Planet.MERCURY Planet.MERCURY <Planet.VENUS: (2, 'v')>
# Coerced.A
# TypeError error in Coerced._missing_: returned 5 instead of None or a valid member ValueError("'bad' is not a valid Coerced")
# KeyError 'boom' ValueError("'boom' is not a valid Coerced")
# ValueError 'none' is not a valid Coerced None
# [('a', 1, 0, []), ('b', 1, 1, [('a', 1, 0, [])])]
# [<Mixed.N0: 0>, <Mixed.N1: 1>, <Mixed.N2: 2>, <Mixed.f: <function Mixed.f at 0x1a79860>>] 5 inner False True 2
# [('A', 1), ('B', 10), ('C', 11), ('D', 3), ('E', 12)]
# [<Str.Red: 'red'>, <Str.BLUE: 'b'>] red!   b b
# TypeError 1 is not a string
# TypeError 'a' already defined as 1
# AttributeError 'dict' object has no attribute '_member_names'
# ValueError invalid enum member name(s) 'mro'
# ValueError invalid literal for int() with base 10: 'x'
# <E.b: 6>
# <enum 'E'>
# ValueError ('X', 'a') is not a valid Planet
# TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# ValueError 99 is not a valid Planet
# AttributeError cannot reassign member 'VENUS'
# AttributeError 'Planet' cannot delete member 'VENUS'.
# KeyError 'X'
# AttributeError <enum 'Enum'> cannot set attribute 'value'
# AttributeError <enum 'Enum'> cannot set attribute 'name'
# True True False 2 [<Planet.VENUS: (2, 'v')>, <Planet.MERCURY: (1, 'm')>] True {'MERCURY': <Planet.MERCURY: (1, 'm')>, 'VENUS': <Planet.VENUS: (2, 'v')>} <enum 'Planet'> <enum 'Enum'>
