# The functional form, mixed-in types, formatting, pickling, dataclass members, property, global_enum.
import copy
import enum
import pickle
from enum import Enum, IntEnum, StrEnum

Animal = Enum('Animal', 'ANT BEE')
Level = IntEnum('Level', ['LOW', 'HIGH'], start=10)
Pairs = Enum('Pairs', [('A', 'x'), ('B', 'y')], module='here', qualname='Out.Pairs')
Dicts = Enum('Dicts', {'K': 1.5})
print(list(Animal), list(Level), list(Pairs), Pairs.__module__, Pairs.__qualname__, list(Dicts), repr(Enum('Empty', '')), list(Enum('Comma', 'a,b , c')))
print(Level.LOW + 1, Level.LOW < Level.HIGH, Level(11), str(Level.LOW), f'{Level.LOW:03}', f'{Level.LOW}', '%d' % Level.LOW, '%s' % Level.LOW, sorted(Level), max(Level), [1, 2][Level.LOW - 10], isinstance(Level.LOW, int), {Level.LOW: 1}[10], Level.LOW.real)


class FE(float, Enum):
    HALF = 0.5


class Texts(str, Enum):
    A = 'a'


class St(StrEnum):
    A = 'a'


print(FE.HALF * 2, FE.HALF, repr(FE.HALF), f'{FE.HALF}', Texts.A, f'{Texts.A}', Texts.A == 'a', str(Texts.A), St.A, f'{St.A:>3}', repr(St.A), St.A.upper(), St('a'), '-'.join(St), Texts.A.value)


class Loc(IntEnum):
    X = 1


print(pickle.loads(pickle.dumps(Loc.X)) is Loc.X, copy.copy(Loc.X) is Loc.X, copy.deepcopy([Loc.X])[0] is Loc.X, Loc.X.__reduce_ex__(2))


class Based(Enum):
    def describe(self):
        return f'{self.name}={self.value}'

    @enum.property
    def shout(self):
        return self.name + '!'

    @classmethod
    def default(cls):
        return cls.ONE


class Real(Based):
    ONE = 1
    TWO = 2


print(Real.TWO.describe(), Real.ONE.shout, Real.default(), Real.ONE._name_, Real._member_names_, Real._value2member_map_, dir(Real.ONE))
try:

    class Broken(int, str, Enum):
        A = 1
except TypeError as error:
    print(error)
print(enum.show_flag_values(13), enum.bin(5, 8), enum.bin(-3))

# output:
# [<Animal.ANT: 1>, <Animal.BEE: 2>] [<Level.LOW: 10>, <Level.HIGH: 11>] [<Pairs.A: 'x'>, <Pairs.B: 'y'>] here Out.Pairs [<Dicts.K: 1.5>] <enum 'Empty'> [<Comma.a: 1>, <Comma.b: 2>, <Comma.c: 3>]
# 11 True 11 10 010 10 10 10 [<Level.LOW: 10>, <Level.HIGH: 11>] 11 1 True 1 10
# 1.0 FE.HALF <FE.HALF: 0.5> FE.HALF Texts.A Texts.A True Texts.A a   a <St.A: 'a'> A a a a
# True True True (<enum 'Loc'>, (1,))
# TWO=2 ONE! Real.ONE ONE ['ONE', 'TWO'] {1: <Real.ONE: 1>, 2: <Real.TWO: 2>} ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'default', 'describe', 'name', 'shout', 'value']
# too many data types for 'Broken': {<class 'int'>, <class 'str'>}
# [1, 4, 8] 0b0 00000101 0b1 01
