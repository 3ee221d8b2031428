# Flag and IntFlag: operators, boundaries, names of combinations, iteration, unknown bits.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto


class P(Flag):
    R = 4
    W = 2
    X = 1
    RW = 6


class I(IntFlag):
    A = 1
    B = 2


print(P.R | P.W, P.R | P.X, ~P.R, P.R & P.W, P.R ^ P.RW, P(0), bool(P(0)), list(P.RW), list(P), len(P.RW), P.R in P.RW, P(5), repr(P(0)), (P.R | P.X).name, P(0).name, P.RW.value, P(7))
print(I.A | I.B, I.A | 8, I(12), repr(I(12)), ~I.A, I.A + 1, I.A == 1, list(I(3)), I.A | I.B == 3, str(I(3)), f'{I(3)}', I(-1), I.A in I(3), 1 | I.B)
for boundary in (STRICT, CONFORM, EJECT, KEEP):

    class B(Flag, boundary=boundary):
        ONE = 1
        FOUR = 4

    try:
        print(boundary, repr(B(3)), repr(B(8)), repr(~B.ONE), type(B(8)).__name__)
    except ValueError as error:
        print(boundary, error)
for call in (lambda: P.R | 2, lambda: P(8), lambda: P('x'), lambda: P.R in 5, lambda: 5 in P.RW, lambda: P.R < P.W, lambda: P(-9), lambda: I('a')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Neg(Flag):
    A = auto()
    B = auto()
    ALL = A | B
    NOT_A = ~A


print(list(Neg), Neg.NOT_A, Neg.ALL, ~Neg.ALL, Neg['NOT_A'] is Neg.B, Neg.__members__.keys())

# output:
# P.RW P.R|X P.W|X P(0) P.W P(0) False [<P.R: 4>, <P.W: 2>] [<P.R: 4>, <P.W: 2>, <P.X: 1>] 2 True P.R|X <P: 0> R|X None 6 P.R|W|X
# 3 9 12 <I: 12> 2 2 True [<I.A: 1>, <I.B: 2>] True 3 3 3 True 3
# strict <flag 'B'> invalid value 3
#     given 0b0 011
#   allowed 0b0 101
# conform <B.ONE: 1> <B: 0> <B.FOUR: 4> B
# eject 3 8 -2 int
# keep <B.ONE|2: 3> <B: 8> <B.FOUR|2: 6> B
# TypeError unsupported operand type(s) for |: 'P' and 'int'
# ValueError <flag 'P'> invalid value 8
#     given 0b0 1000
#   allowed 0b0 0111
# ValueError 'x' is not a valid P
# TypeError argument of type 'int' is not a container or iterable
# TypeError unsupported operand type(s) for 'in': 'int' and 'P'
# TypeError '<' not supported between instances of 'P' and 'P'
# ValueError <flag 'P'> invalid value -9
#     given 0b1 0111
#   allowed 0b0 0111
# ValueError 'a' is not a valid I
# [<Neg.A: 1>, <Neg.B: 2>] Neg.NOT_A Neg.ALL Neg(0) False dict_keys(['A', 'B', 'ALL', 'NOT_A'])
