# Flags with aliases of several bits, auto(), unnamed bits; verify() of CONTINUOUS, NAMED_FLAGS and UNIQUE with their texts.
from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, Flag, IntEnum, IntFlag, auto, show_flag_values, unique, verify


class P(Flag):
    NONE = 0
    X = auto()
    Y = auto()
    XY = X | Y
    Z = auto()


print(list(P), P.XY, repr(P.NONE), P._member_names_, list(P.__members__), P(7), repr(P(0)), P['XY'], show_flag_values(22))


class Gap(IntFlag):
    A = 1
    BIG = 12


print(repr(Gap.BIG), list(Gap), repr(Gap(4)), repr(Gap(13)), Gap(2), len(Gap.BIG))


def attempt(check, **members):
    kind = members.pop('kind', Enum)
    try:
        made = check(kind('E', members))
        print('fine', list(made))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


attempt(unique, A=1, B=1, C=2, D=2)
attempt(verify(UNIQUE), A=1, B=1)
attempt(verify(CONTINUOUS), kind=IntEnum, A=1, B=4, C=6)
attempt(verify(CONTINUOUS), kind=IntEnum, A=1, B=2)
attempt(verify(CONTINUOUS), kind=Flag, A=1, B=8)
attempt(verify(NAMED_FLAGS), kind=Flag, A=1, B=6)
attempt(verify(NAMED_FLAGS), kind=Flag, A=1, B=12, C=4)
attempt(verify(UNIQUE, CONTINUOUS), kind=IntEnum, A=1, B=3)
attempt(verify('nope'), A=1)
for bad in ({'A': 'x'}, {'A': 1.5}, {'A': -1}):
    try:
        print(list(Flag('Bad', bad)))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# [<P.X: 1>, <P.Y: 2>, <P.Z: 4>] P.XY <P.NONE: 0> ['X', 'Y', 'Z'] ['NONE', 'X', 'Y', 'XY', 'Z'] P.X|Y|Z <P.NONE: 0> P.XY [2, 4, 16]
# <Gap.BIG: 12> [<Gap.A: 1>] <Gap: 4> <Gap.A|BIG: 13> 2 2
# ValueError duplicate values found in <enum 'E'>: B -> A, D -> C
# ValueError aliases found in <enum 'E'>: B -> A
# ValueError invalid enum 'E': missing values 2, 3, 5
# fine [<E.A: 1>, <E.B: 2>]
# ValueError invalid flag 'E': missing values 2, 4
# ValueError invalid Flag 'E': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
# ValueError invalid Flag 'E': alias B is missing value 0x8 [use enum.show_flag_values(value) for details]
# ValueError invalid enum 'E': missing values 2
# fine [<E.A: 1>]
# []
# []
# []
