# Flags with values outside: STRICT, CONFORM, EJECT, KEEP, negative values, iteration, lengths, masks, zero, reprs.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto


class S(Flag, boundary=STRICT):
    A = auto()
    B = auto()
    D = 8


class C(Flag, boundary=CONFORM):
    A, B, D = 1, 2, 8


class E(IntFlag, boundary=EJECT):
    A, B, D = 1, 2, 8


class K(IntFlag, boundary=KEEP):
    A, B, D = 1, 2, 8
    AB = 3
    NONE = 0


for kind in (S, C, E, K):
    for value in (0, 3, 4, 7, 16, -1, ~2, 11, 'x', 1.0):
        try:
            made = kind(value)
            print(kind.__name__, value, repr(made), type(made).__name__, end='; ')
        except (ValueError, TypeError) as error:
            print(kind.__name__, value, type(error).__name__, str(error).split('\n'), end='; ')
    print()
    print(~kind.A if kind is not E else '', kind.A | kind.B, kind.A ^ kind.A, kind.D & kind.B, list(kind), len(kind), kind._flag_mask_, kind._all_bits_, kind._singles_mask_, kind.__members__.keys())
both = K.A | K.D
print(list(both), len(both), K.A in both, K.B in both, 4 in K, K(4), K(5).name, K.AB.name, K.NONE.name, bool(K.NONE), K.AB is K(3), both.value, both | 4, list(K(4 | 1)), K.A | 16, 16 | K.A, 1 | K.A, K.A & 3, type(S.A | S.B))
for call in (lambda: S.A | 1, lambda: S.A in 5, lambda: 1 in S.A, lambda: S['A|B'], lambda: S['nope'], lambda: S.A < S.B, lambda: S.A | C.A, lambda: int(S.A), lambda: K.A + 1, lambda: S.A.A, lambda: setattr(S, 'A', 5), lambda: delattr(S, 'A'), lambda: S(), lambda: len(S.A)):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error).split('\n')[0])

# output:
# S 0 <S: 0> S; S 3 <S.A|B: 3> S; S 4 ValueError ["<flag 'S'> invalid value 4", '    given 0b0 0100', '  allowed 0b0 1011']; S 7 ValueError ["<flag 'S'> invalid value 7", '    given 0b0 0111', '  allowed 0b0 1011']; S 16 ValueError ["<flag 'S'> invalid value 16", '    given 0b0 10000', '  allowed 0b0 01011']; S -1 ValueError ["<flag 'S'> invalid value -1", '    given 0b1 1111', '  allowed 0b0 1011']; S -3 ValueError ["<flag 'S'> invalid value -3", '    given 0b1 1101', '  allowed 0b0 1011']; S 11 <S.A|B|D: 11> S; S x ValueError ["'x' is not a valid S"]; S 1.0 <S.A: 1> S;
# S.B|D S.A|B S(0) S(0) [<S.A: 1>, <S.B: 2>, <S.D: 8>] 3 11 15 11 dict_keys(['A', 'B', 'D'])
# C 0 <C: 0> C; C 3 <C.A|B: 3> C; C 4 <C: 0> C; C 7 <C.A|B: 3> C; C 16 <C: 0> C; C -1 <C.A|B|D: 11> C; C -3 <C.A|D: 9> C; C 11 <C.A|B|D: 11> C; C x ValueError ["'x' is not a valid C"]; C 1.0 <C.A: 1> C;
# C.B|D C.A|B C(0) C(0) [<C.A: 1>, <C.B: 2>, <C.D: 8>] 3 11 15 11 dict_keys(['A', 'B', 'D'])
# E 0 <E: 0> E; E 3 <E.A|B: 3> E; E 4 4 int; E 7 7 int; E 16 16 int; E -1 -1 int; E -3 -3 int; E 11 <E.A|B|D: 11> E; E x ValueError ["'x' is not a valid E"]; E 1.0 <E.A: 1> E;
#  3 0 0 [<E.A: 1>, <E.B: 2>, <E.D: 8>] 3 11 15 11 dict_keys(['A', 'B', 'D'])
# K 0 <K.NONE: 0> K; K 3 <K.AB: 3> K; K 4 <K: 4> K; K 7 <K.A|B|AB|4: 7> K; K 16 <K: 16> K; K -1 <K.A|B|D|AB|4: 15> K; K -3 <K.A|D|4: 13> K; K 11 <K.A|B|D: 11> K; K x ValueError ["'x' is not a valid K"]; K 1.0 <K.A: 1> K;
# 14 3 0 0 [<K.A: 1>, <K.B: 2>, <K.D: 8>] 3 11 15 11 dict_keys(['A', 'B', 'D', 'AB', 'NONE'])
# [<K.A: 1>, <K.D: 8>] 2 True False True 4 A|4 AB NONE False True 9 13 [<K.A: 1>] 17 17 1 1 <flag 'S'>
# TypeError unsupported operand type(s) for |: 'S' and 'int'
# TypeError argument of type 'int' is not a container or iterable
# TypeError unsupported operand type(s) for 'in': 'int' and 'S'
# KeyError 'A|B'
# KeyError 'nope'
# TypeError '<' not supported between instances of 'S' and 'S'
# TypeError unsupported operand type(s) for |: 'S' and 'C'
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'S'
# 2
# <S.A: 1>
# AttributeError cannot reassign member 'A'
# AttributeError 'S' cannot delete member 'A'.
# TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# 1
