# Flags outside their bits: STRICT, CONFORM, EJECT, KEEP; inversion, iteration, length, membership, negative values.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntFlag

for boundary in (STRICT, CONFORM, EJECT, KEEP):
    class F(Flag, boundary=boundary):
        A = 1
        B = 2
        D = 8

    class I(IntFlag, boundary=boundary):
        A = 1
        B = 2
        D = 8

    for cls in (F, I):
        for value in (0, 3, 4, 5, 16, -1, -2, 11, 15):
            try:
                got = cls(value)
                print(boundary.name, cls.__name__, value, repr(got), type(got).__name__)
            except ValueError as error:
                print(boundary.name, cls.__name__, value, '|', str(error).replace('\n', '/'))
    print(repr(~F.A), repr(~I.A), repr(~(F.A | F.B | F.D)), list(F.A | F.D), len(F.A | F.D), F.A in (F.A | F.B), F.B in F.A, bool(F(0)), str(F.A | F.B), f'{I.A | I.B}', repr(F.A ^ F.B), repr(I.A & 3), repr(I.A | 4) if boundary is not STRICT else '')
print(list(FlagBoundary), KEEP.value)
for call in (lambda: F.A | 1, lambda: 1 | F.A, lambda: F.A & 'x', lambda: 1 in F.A, lambda: 'A' in I.A):
    try:
        print(call())
    except TypeError as error:
        print(error)

# output:
# STRICT F 0 <F: 0> F
# STRICT F 3 <F.A|B: 3> F
# STRICT F 4 | <flag 'F'> invalid value 4/    given 0b0 0100/  allowed 0b0 1011
# STRICT F 5 | <flag 'F'> invalid value 5/    given 0b0 0101/  allowed 0b0 1011
# STRICT F 16 | <flag 'F'> invalid value 16/    given 0b0 10000/  allowed 0b0 01011
# STRICT F -1 | <flag 'F'> invalid value -1/    given 0b1 1111/  allowed 0b0 1011
# STRICT F -2 | <flag 'F'> invalid value -2/    given 0b1 1110/  allowed 0b0 1011
# STRICT F 11 <F.A|B|D: 11> F
# STRICT F 15 | <flag 'F'> invalid value 15/    given 0b0 1111/  allowed 0b0 1011
# STRICT I 0 <I: 0> I
# STRICT I 3 <I.A|B: 3> I
# STRICT I 4 | <flag 'I'> invalid value 4/    given 0b0 0100/  allowed 0b0 1011
# STRICT I 5 | <flag 'I'> invalid value 5/    given 0b0 0101/  allowed 0b0 1011
# STRICT I 16 | <flag 'I'> invalid value 16/    given 0b0 10000/  allowed 0b0 01011
# STRICT I -1 | <flag 'I'> invalid value -1/    given 0b1 1111/  allowed 0b0 1011
# STRICT I -2 | <flag 'I'> invalid value -2/    given 0b1 1110/  allowed 0b0 1011
# STRICT I 11 <I.A|B|D: 11> I
# STRICT I 15 | <flag 'I'> invalid value 15/    given 0b0 1111/  allowed 0b0 1011
# <F.B|D: 10> <I.B|D: 10> <F: 0> [<F.A: 1>, <F.D: 8>] 2 True False False F.A|B 3 <F.A|B: 3> <I.A: 1>
# CONFORM F 0 <F: 0> F
# CONFORM F 3 <F.A|B: 3> F
# CONFORM F 4 <F: 0> F
# CONFORM F 5 <F.A: 1> F
# CONFORM F 16 <F: 0> F
# CONFORM F -1 <F.A|B|D: 11> F
# CONFORM F -2 <F.B|D: 10> F
# CONFORM F 11 <F.A|B|D: 11> F
# CONFORM F 15 <F.A|B|D: 11> F
# CONFORM I 0 <I: 0> I
# CONFORM I 3 <I.A|B: 3> I
# CONFORM I 4 <I: 0> I
# CONFORM I 5 <I.A: 1> I
# CONFORM I 16 <I: 0> I
# CONFORM I -1 <I.A|B|D: 11> I
# CONFORM I -2 <I.B|D: 10> I
# CONFORM I 11 <I.A|B|D: 11> I
# CONFORM I 15 <I.A|B|D: 11> I
# <F.B|D: 10> <I.B|D: 10> <F: 0> [<F.A: 1>, <F.D: 8>] 2 True False False F.A|B 3 <F.A|B: 3> <I.A: 1> <I.A: 1>
# EJECT F 0 <F: 0> F
# EJECT F 3 <F.A|B: 3> F
# EJECT F 4 4 int
# EJECT F 5 5 int
# EJECT F 16 16 int
# EJECT F -1 -1 int
# EJECT F -2 -2 int
# EJECT F 11 <F.A|B|D: 11> F
# EJECT F 15 15 int
# EJECT I 0 <I: 0> I
# EJECT I 3 <I.A|B: 3> I
# EJECT I 4 4 int
# EJECT I 5 5 int
# EJECT I 16 16 int
# EJECT I -1 -1 int
# EJECT I -2 -2 int
# EJECT I 11 <I.A|B|D: 11> I
# EJECT I 15 15 int
# -2 -2 -12 [<F.A: 1>, <F.D: 8>] 2 True False False F.A|B 3 <F.A|B: 3> <I.A: 1> 5
# KEEP F 0 <F: 0> F
# KEEP F 3 <F.A|B: 3> F
# KEEP F 4 <F: 4> F
# KEEP F 5 <F.A|4: 5> F
# KEEP F 16 <F: 16> F
# KEEP F -1 <F.A|B|D|4: 15> F
# KEEP F -2 <F.B|D|4: 14> F
# KEEP F 11 <F.A|B|D: 11> F
# KEEP F 15 <F.A|B|D|4: 15> F
# KEEP I 0 <I: 0> I
# KEEP I 3 <I.A|B: 3> I
# KEEP I 4 <I: 4> I
# KEEP I 5 <I.A|4: 5> I
# KEEP I 16 <I: 16> I
# KEEP I -1 <I.A|B|D|4: 15> I
# KEEP I -2 <I.B|D|4: 14> I
# KEEP I 11 <I.A|B|D: 11> I
# KEEP I 15 <I.A|B|D|4: 15> I
# <F.B|D|4: 14> <I.B|D|4: 14> <F: 4> [<F.A: 1>, <F.D: 8>] 2 True False False F.A|B 3 <F.A|B: 3> <I.A: 1> <I.A|4: 5>
# [<FlagBoundary.STRICT: 'strict'>, <FlagBoundary.CONFORM: 'conform'>, <FlagBoundary.EJECT: 'eject'>, <FlagBoundary.KEEP: 'keep'>] keep
# unsupported operand type(s) for |: 'F' and 'int'
# unsupported operand type(s) for |: 'int' and 'F'
# unsupported operand type(s) for &: 'F' and 'str'
# unsupported operand type(s) for 'in': 'int' and 'F'
# unsupported operand type(s) for 'in': 'str' and 'I'
