# Members as keys, in pickles and copies, hashing, comparison, format of mixed types, global_enum, simple_enum, CheckLevels.
import copy
import enum
import pickle
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, global_enum


class Color(Enum):
    RED = 1
    BLUE = 2


class Size(IntEnum):
    S = 1
    L = 2


class Perm(IntFlag):
    R = 4
    W = 2


for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(pickle.loads(pickle.dumps((Color.RED, Size.L, Perm.R | Perm.W, Perm(8)), protocol)), end=' ')
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED, pickle.loads(pickle.dumps(Color)) is Color)
print({Color.RED: 1}[Color(1)], hash(Size.S) == hash(1), Size.S == 1, Size.S == Perm(1), Color.RED != 1, sorted(Size, reverse=True), max(Size), Size.S + Size.L, type(Size.S + 1).__name__, Size.L * 1.5)
for call in (lambda: Color.RED < Color.BLUE, lambda: Color.RED + 1, lambda: Color.RED(), lambda: Color.RED.RED, lambda: Color.RED.nope, lambda: int(Color.RED)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(f'{Color.RED}', f'{Size.S}', f'{Size.S:03}', f'{Perm.R | Perm.W}', '%s %d %r' % (Size.S, Size.S, Size.S), format(Color.RED, '>12'), str(Perm.R), repr(Perm.R | 8), str(Size))


class Based(str, Enum):
    A = 'x'

    def __format__(self, spec):
        return f'<{spec}>'


print(f'{Based.A:5}', str(Based.A), Based.A.upper(), Based.A == 'x', repr(Based.A))


class Other(str, Enum):
    A = 'x'


print(f'{Other.A}', '{:>4}'.format(Other.A), str(Other.A), '%s' % Other.A)


@global_enum
class G(IntFlag):
    GA = 1
    GB = 2


print(repr(GA), str(GA | GB), repr(G(3)), repr(G(8)), GB)


@enum._simple_enum(IntEnum)
class Simple:
    X = 1
    Y = 2


print(list(Simple), Simple.X < Simple.Y)


class Date(__import__('datetime').date, Enum):
    D = 2024, 1, 2


print(repr(Date.D), str(Date.D), Date.D.year, Date.D.value)

# output:
# (<Color.RED: 1>, <Size.L: 2>, <Perm.R|W: 6>, <Perm: 8>) (<Color.RED: 1>, <Size.L: 2>, <Perm.R|W: 6>, <Perm: 8>) (<Color.RED: 1>, <Size.L: 2>, <Perm.R|W: 6>, <Perm: 8>) (<Color.RED: 1>, <Size.L: 2>, <Perm.R|W: 6>, <Perm: 8>) (<Color.RED: 1>, <Size.L: 2>, <Perm.R|W: 6>, <Perm: 8>) (<Color.RED: 1>, <Size.L: 2>, <Perm.R|W: 6>, <Perm: 8>) True True True
# 1 True True True True [<Size.L: 2>, <Size.S: 1>] 2 3 int 3.0
# TypeError '<' not supported between instances of 'Color' and 'Color'
# TypeError unsupported operand type(s) for +: 'Color' and 'int'
# TypeError 'Color' object is not callable
# Color.RED
# AttributeError 'Color' object has no attribute 'nope'
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'Color'
# Color.RED 1 001 6 1 1 <Size.S: 1>    Color.RED 4 <Perm.R|8: 12> <enum 'Size'>
# <5> Based.A X True <Based.A: 'x'>
# Other.A Other.A Other.A Other.A
# __main__.GA 3 __main__.GA|__main__.GB __main__.G(8) 2
# [<Simple.X: 1>, <Simple.Y: 2>] True
# <Date.D: datetime.date(2024, 1, 2)> Date.D 2024 2024-01-02
