import enum
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def desc(self): return self.name.lower()
    @classmethod
    def default(cls): return cls.RED
print(1)
print(Color, Color.RED, repr(Color.RED), Color(2), Color['BLUE'], list(Color), len(Color), Color.CRIMSON is Color.RED, Color.RED.name, Color.RED.value, Color.RED.desc(), Color.default())
print(Color.__members__, Color.RED in Color, 3 in Color, 9 in Color, list(reversed(Color)), type(Color.RED), isinstance(Color.RED, Color), Color.RED == 1, hash(Color.RED) == hash('RED'))
print(f'{Color.RED} {Color.RED:>10}|{Color.RED!r}', {Color.RED: 1}, Color.RED.BLUE)
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, '|', repr(e.__context__))
t(lambda: Color(9)); t(lambda: Color['X']); t(lambda: Color.X); t(lambda: setattr(Color, 'RED', 3)); t(lambda: setattr(Color.RED, 'value', 3)); t(lambda: delattr(Color, 'RED')); t(lambda: Color.RED < Color.BLUE); t(lambda: Color())
t(lambda: setattr(Color.RED, 'name', 3))
def dup():
    class A(Enum):
        X = 1
        X = 2
t(dup)
def sund():
    class A(Enum):
        _foo_ = 1
t(sund)
class A(Enum):
    ONE = auto(); TWO = auto(); TEN = 10; ELEVEN = auto()
print(list(A))
class S(StrEnum):
    AA = auto(); B = 'bee'
print(list(S), str(S.AA), S.B == 'bee', S('bee'), f'{S.B:>5}', repr(S.B), S.B.upper(), 'bee' in S)
class I(IntEnum):
    LOW = 1; HIGH = 10
print(list(I), I.LOW < I.HIGH, str(I.LOW), f'{I.HIGH}', I.HIGH + 1, I(10), [1,2,3][I.LOW], int(I.LOW), '%d %s' % (I.LOW, I.LOW), sorted([I.HIGH, I.LOW]), isinstance(I.LOW, int), I)
class Perm(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
print(Perm, list(Perm), Perm.R | Perm.X, Perm.RW, repr(Perm(0)), str(Perm(0)), ~Perm.R, Perm.R in Perm.RW, list(Perm.RW), bool(Perm(0)), Perm(7), repr(Perm.RW & Perm.W), Perm.RW ^ Perm.R, len(Perm(7)), str(Perm.R|Perm.X), Perm.__members__.keys())
t(lambda: Perm(8)); t(lambda: Perm.R | 1); t(lambda: Perm('a')); t(lambda: 1 in Perm.R); t(lambda: Perm(-1)); t(lambda: Perm(-2))
class IF(IntFlag):
    A = 1; B = 2; C = 8
print(IF.A | IF.B, repr(IF.A | IF.B), repr(IF(4)), repr(IF(5)), IF.A | 16, repr(IF.A | 16), repr(~IF.A), repr(IF(0)), IF.A + 1, repr(IF.A & 3), repr(1 | IF.B), list(IF(11)), repr(IF(-1)), f'{IF.A|IF.B}')
class Cf(Flag, boundary=CONFORM): A = 1; B = 4
print(repr(Cf(7)), repr(Cf(2)))
class Ej(IntFlag, boundary=EJECT): A = 1; B = 4
print(repr(Ej(2)), repr(Ej(5)), repr(Ej.A|2))
t(lambda: unique(Color))
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def ratio(self): return self.mass / self.radius
print(Planet.EARTH, repr(Planet.MARS), Planet.EARTH.mass, Planet.MARS.ratio, Planet((5.97, 6.37)), Planet(0.64, 3.39))
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value]); obj._value_ = value; obj.label = label
        return obj
    PX = (0, 'P.X'); PY = (1, 'P.Y')
print(Coord.PX, Coord.PY.label, Coord(1))
class Str(str, Enum): A = 'a'; B = 'b'
print(Str.A, repr(Str.A), Str.A == 'a', f'{Str.A}', Str('b'), 'x' + Str.A)
F = Enum('F', 'X Y Z'); print(list(F), F.__module__, F.X); print(list(Enum('G', {'a': 5, 'b': 6})), list(IntEnum('H', ['p', 'q'], start=0)), list(Enum('K', [('m', 1)])))
class Miss(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v):
        if v == 'a': return cls.A
        if v == 'bad': return 5
        if v == 'err': raise KeyError('oops')
print(Miss('a')); t(lambda: Miss('bad')); t(lambda: Miss('err')); t(lambda: Miss(3))
class Gen(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name + str(count)
    A = auto(); B = auto()
print(list(Gen))
class NM(Enum):
    A = 1
    x = nonmember(5)
    @member
    def f(self): pass
    _priv = 3
    class Inner: pass
print(NM.x, len(NM), list(NM.__members__))
class Un(Enum): L = [1]; M = {}
print(Un([1]), repr(Un.L), {} in Un, [5] in Un)
@verify(UNIQUE, CONTINUOUS)
class V(Enum): A = 1; B = 2
def vv(check, base, ns):
    def f():
        d = EnumType.__prepare__('VV', (base,)); [d.__setitem__(k, v) for k, v in ns.items()]
        return verify(check)(EnumType('VV', (base,), d))
    t(f)
vv(CONTINUOUS, Enum, dict(A=1, B=4)); vv(UNIQUE, Enum, dict(A=1, B=1)); vv(NAMED_FLAGS, Flag, dict(A=1, B=6)); vv(CONTINUOUS, Flag, dict(A=1, B=8))
print(enum.bin(10), enum.bin(~10), enum.show_flag_values(10), repr(STRICT), auto())
class Named(Enum):
    name = 'n'; value = 'v'; z = 1
print(repr(Named.name), Named.value, Named.z.name, Named.z.value)
import dataclasses
@dataclasses.dataclass
class DM: a: int; b: str = 'x'
class DE(DM, Enum): ONE = 1; TWO = 2, 'two'
print(repr(DE.ONE), DE.TWO, DE.TWO.b)
class Sub(Enum):
    def __init_subclass__(cls, **k): print('subclass', cls.__name__, list(cls))
class Sub2(Sub): A = 1
import copy; print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED]))
print(repr(Flag), repr(Enum), Color.__doc__, dir(Color.RED))
class Al(Enum): A = 1
Al.A._add_alias_('B'); Al.A._add_value_alias_(5); print(Al.B, Al(5))
class Wd(IntEnum): MON = 1; TUE = 2
print(max(Wd), Wd.MON.real, Wd.TUE * 2, Wd.MON == 1, Wd(2).name, {1: 'x'}[Wd.MON], Wd.MON is Wd(1))
class HS(Enum):
    OK = 200, 'Okay'
    def __new__(cls, v, p):
        o = object.__new__(cls); o._value_ = v; o.phrase = p; return o
print(HS(200), HS.OK.phrase, repr(HS.OK))
for c in Perm: print(c.name, c.value)
match Color.RED:
    case Color.RED: print('red!')
print(Color.RED is Color(Color.RED), Color.RED.__class__, Color.__name__, Color.RED.__objclass__)
# output:
# 1
# <enum 'Color'> Color.RED <Color.RED: 1> Color.GREEN Color.BLUE [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3 True RED 1 red Color.RED
# {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>, 'CRIMSON': <Color.RED: 1>} True True False [<Color.BLUE: 3>, <Color.GREEN: 2>, <Color.RED: 1>] <enum 'Color'> True False True
# Color.RED  Color.RED|<Color.RED: 1> {<Color.RED: 1>: 1} Color.BLUE
# ValueError 9 is not a valid Color | None
# KeyError 'X' | None
# AttributeError type object 'Color' has no attribute 'X' | None
# AttributeError cannot reassign member 'RED' | None
# AttributeError <enum 'Enum'> cannot set attribute 'value' | None
# AttributeError 'Color' cannot delete member 'RED'. | None
# TypeError '<' not supported between instances of 'Color' and 'Color' | None
# TypeError EnumType.__call__() missing 1 required positional argument: 'value' | None
# AttributeError <enum 'Enum'> cannot set attribute 'name' | None
# TypeError 'X' already defined as 1 | None
# ValueError _sunder_ names, such as '_foo_', are reserved for future Enum use | None
# [<A.ONE: 1>, <A.TWO: 2>, <A.TEN: 10>, <A.ELEVEN: 11>]
# [<S.AA: 'aa'>, <S.B: 'bee'>] aa True bee   bee <S.B: 'bee'> BEE True
# [<I.LOW: 1>, <I.HIGH: 10>] True 1 10 11 10 2 1 1 1 [<I.LOW: 1>, <I.HIGH: 10>] True <enum 'I'>
# <flag 'Perm'> [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] Perm.R|X Perm.RW <Perm: 0> Perm(0) Perm.W|X True [<Perm.R: 1>, <Perm.W: 2>] False Perm.R|W|X <Perm.W: 2> Perm.W 3 Perm.R|X dict_keys(['R', 'W', 'X', 'RW'])
# ValueError <flag 'Perm'> invalid value 8
#     given 0b0 1000
#   allowed 0b0 0111 | None
# TypeError unsupported operand type(s) for |: 'Perm' and 'int' | None
# ValueError 'a' is not a valid Perm | None
# TypeError unsupported operand type(s) for 'in': 'int' and 'Perm' | None
# Perm.R|W|X
# Perm.W|X
# 3 <IF.A|B: 3> <IF: 4> <IF.A|4: 5> 17 <IF.A|16: 17> <IF.B|C|4: 14> <IF: 0> 2 <IF.A: 1> <IF.A|B: 3> [<IF.A: 1>, <IF.B: 2>, <IF.C: 8>] <IF.A|B|C|4: 15> 3
# <Cf.A|B: 5> <Cf: 0>
# 2 <Ej.A|B: 5> 3
# ValueError duplicate values found in <enum 'Color'>: CRIMSON -> RED | None
# Planet.EARTH <Planet.MARS: (0.64, 3.39)> 5.97 0.1887905604719764 Planet.EARTH Planet.MARS
# Coord.PX P.Y Coord.PY
# Str.A <Str.A: 'a'> True Str.A Str.B xa
# [<F.X: 1>, <F.Y: 2>, <F.Z: 3>] __main__ F.X
# [<G.a: 5>, <G.b: 6>] [<H.p: 0>, <H.q: 1>] [<K.m: 1>]
# Miss.A
# TypeError error in Miss._missing_: returned 5 instead of None or a valid member | ValueError("'bad' is not a valid Miss")
# KeyError 'oops' | ValueError("'err' is not a valid Miss")
# ValueError 3 is not a valid Miss | None
# [<Gen.A: 'A0'>, <Gen.B: 'B1'>]
# 5 3 ['A', 'f', '_priv']
# Un.L <Un.L: [1]> True False
# ValueError invalid enum 'VV': missing values 2, 3 | None
# ValueError aliases found in <enum 'VV'>: B -> A | None
# ValueError invalid Flag 'VV': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details] | None
# ValueError invalid flag 'VV': missing values 2, 4 | None
# 0b0 1010 0b1 0101 [2, 8] <FlagBoundary.STRICT: 'strict'> auto(_auto_null)
# <Named.name: 'n'> Named.value z 1
# <DE.ONE: a=1, b='x'> DE.TWO two
# subclass Sub2 [<Sub2.A: 1>]
# True [<Color.RED: 1>]
# <flag 'Flag'> <enum 'Enum'> None ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'default', 'desc', 'name', 'value']
# Al.A Al.A
# 2 1 4 True TUE x True
# HS.OK Okay <HS.OK: 200>
# R 1
# W 2
# X 4
# red!
# True <enum 'Color'> Color <enum 'Color'>
