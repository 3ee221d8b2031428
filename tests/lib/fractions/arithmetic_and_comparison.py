# Fractions with ints, floats, complex numbers, each operator both ways; rounding, hashing, comparison; pickles and copies.
import copy
import math
import operator
import pickle
from decimal import Decimal
from fractions import Fraction as F

a = F(7, 3)
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, pow, divmod):
    for b in (2, 0.5, F(-1, 2), 1j if op is not pow else 2.5, True, Decimal(1), 'x'):
        for x, y in ((a, b), (b, a)):
            try:
                print(op.__name__, b, op(x, y), end='; ')
            except Exception as error:
                print(op.__name__, b, type(error).__name__, error, end='; ')
        print()
print([round(F(n, 2)) for n in range(-5, 6)], round(F(22, 7), 3), round(F(12345), -2), round(a, 0), type(round(a, 0)).__name__, math.floor(a), math.ceil(a), math.trunc(-a), int(-a), float(a), complex(a), abs(-a), +a, -a, bool(F(0)))
print(hash(F(1, 2)) == hash(0.5), hash(F(5)) == hash(5), F(1, 2) == 0.5, F(1, 3) == 1 / 3, F(1, 2) == Decimal('0.5'), F(1, 2) < 0.6, F(1, 2) < float('nan'), F(1, 2) < float('inf'), F(2) == 2 + 0j, F(1, 2) != 'x', sorted([F(1, 2), 0.3, 1]), max(F(1, 3), F(1, 2)))
for call in (lambda: F(1) < 'x', lambda: F(1) < 1j, lambda: F(0) ** -1, lambda: F(-1) ** 0.5, lambda: F(1, 2) ** F(1, 2), lambda: pow(F(3), 2, 5), lambda: F(2) ** F(3), lambda: F(2, 3) ** -3, lambda: divmod(F(1), 0), lambda: F(1) % 0):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Sub(F):
    pass


s = Sub(1, 2)
print(type(s + 1).__name__, repr(s), str(s), copy.copy(a) is a, copy.deepcopy(a) is a, copy.deepcopy(s) == s, pickle.loads(pickle.dumps(a)) == a, type(copy.copy(s)).__name__, sum([F(1, 3)] * 3), math.prod([F(1, 2), 4]), F(10**30, 3) * F(3, 10**30), F(2, 4).numerator, hasattr(a, '__dict__'))

# output:
# add 2 13/3; add 2 13/3;
# add 0.5 2.8333333333333335; add 0.5 2.8333333333333335;
# add -1/2 11/6; add -1/2 11/6;
# add 1j (2.3333333333333335+1j); add 1j (2.3333333333333335+1j);
# add True 10/3; add True 10/3;
# add 1 TypeError unsupported operand type(s) for +: 'Fraction' and 'decimal.Decimal'; add 1 TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'Fraction';
# add x TypeError unsupported operand type(s) for +: 'Fraction' and 'str'; add x TypeError can only concatenate str (not "Fraction") to str;
# sub 2 1/3; sub 2 -1/3;
# sub 0.5 1.8333333333333335; sub 0.5 -1.8333333333333335;
# sub -1/2 17/6; sub -1/2 -17/6;
# sub 1j (2.3333333333333335-1j); sub 1j (-2.3333333333333335+1j);
# sub True 4/3; sub True -4/3;
# sub 1 TypeError unsupported operand type(s) for -: 'Fraction' and 'decimal.Decimal'; sub 1 TypeError unsupported operand type(s) for -: 'decimal.Decimal' and 'Fraction';
# sub x TypeError unsupported operand type(s) for -: 'Fraction' and 'str'; sub x TypeError unsupported operand type(s) for -: 'str' and 'Fraction';
# mul 2 14/3; mul 2 14/3;
# mul 0.5 1.1666666666666667; mul 0.5 1.1666666666666667;
# mul -1/2 -7/6; mul -1/2 -7/6;
# mul 1j 2.3333333333333335j; mul 1j 2.3333333333333335j;
# mul True 7/3; mul True 7/3;
# mul 1 TypeError unsupported operand type(s) for *: 'Fraction' and 'decimal.Decimal'; mul 1 TypeError unsupported operand type(s) for *: 'decimal.Decimal' and 'Fraction';
# mul x TypeError can't multiply sequence by non-int of type 'Fraction'; mul x TypeError can't multiply sequence by non-int of type 'Fraction';
# truediv 2 7/6; truediv 2 6/7;
# truediv 0.5 4.666666666666667; truediv 0.5 0.21428571428571427;
# truediv -1/2 -14/3; truediv -1/2 -3/14;
# truediv 1j -2.3333333333333335j; truediv 1j 0.42857142857142855j;
# truediv True 7/3; truediv True 3/7;
# truediv 1 TypeError unsupported operand type(s) for /: 'Fraction' and 'decimal.Decimal'; truediv 1 TypeError unsupported operand type(s) for /: 'decimal.Decimal' and 'Fraction';
# truediv x TypeError unsupported operand type(s) for /: 'Fraction' and 'str'; truediv x TypeError unsupported operand type(s) for /: 'str' and 'Fraction';
# floordiv 2 1; floordiv 2 0;
# floordiv 0.5 4.0; floordiv 0.5 0.0;
# floordiv -1/2 -5; floordiv -1/2 -1;
# floordiv 1j TypeError unsupported operand type(s) for //: 'Fraction' and 'complex'; floordiv 1j TypeError unsupported operand type(s) for //: 'complex' and 'Fraction';
# floordiv True 2; floordiv True 0;
# floordiv 1 TypeError unsupported operand type(s) for //: 'Fraction' and 'decimal.Decimal'; floordiv 1 TypeError unsupported operand type(s) for //: 'decimal.Decimal' and 'Fraction';
# floordiv x TypeError unsupported operand type(s) for //: 'Fraction' and 'str'; floordiv x TypeError unsupported operand type(s) for //: 'str' and 'Fraction';
# mod 2 1/3; mod 2 2;
# mod 0.5 0.3333333333333335; mod 0.5 0.5;
# mod -1/2 -1/6; mod -1/2 11/6;
# mod 1j TypeError unsupported operand type(s) for %: 'Fraction' and 'complex'; mod 1j TypeError unsupported operand type(s) for %: 'complex' and 'Fraction';
# mod True 1/3; mod True 1;
# mod 1 TypeError unsupported operand type(s) for %: 'Fraction' and 'decimal.Decimal'; mod 1 TypeError unsupported operand type(s) for %: 'decimal.Decimal' and 'Fraction';
# mod x TypeError unsupported operand type(s) for %: 'Fraction' and 'str'; mod x TypeError not all arguments converted during string formatting;
# pow 2 49/9; pow 2 5.039684199579493;
# pow 0.5 1.5275252316519468; pow 0.5 0.19842513149602492;
# pow -1/2 0.6546536707079771; pow -1/2 (0.0992125657480124+0.17184120462482536j);
# pow 2.5 8.316526261216156; pow 2.5 8.482555051859084;
# pow True 7/3; pow True 1.0;
# pow 1 TypeError unsupported operand type(s) for ** or pow(): 'Fraction' and 'decimal.Decimal'; pow 1 TypeError unsupported operand type(s) for ** or pow(): 'decimal.Decimal' and 'float';
# pow x TypeError unsupported operand type(s) for ** or pow(): 'Fraction' and 'str'; pow x TypeError unsupported operand type(s) for ** or pow(): 'str' and 'float';
# divmod 2 (1, Fraction(1, 3)); divmod 2 (0, Fraction(2, 1));
# divmod 0.5 (4.0, 0.3333333333333335); divmod 0.5 (0.0, 0.5);
# divmod -1/2 (-5, Fraction(-1, 6)); divmod -1/2 (-1, Fraction(11, 6));
# divmod 1j TypeError unsupported operand type(s) for divmod(): 'Fraction' and 'complex'; divmod 1j TypeError unsupported operand type(s) for divmod(): 'complex' and 'Fraction';
# divmod True (2, Fraction(1, 3)); divmod True (0, Fraction(1, 1));
# divmod 1 TypeError unsupported operand type(s) for divmod(): 'Fraction' and 'decimal.Decimal'; divmod 1 TypeError unsupported operand type(s) for divmod(): 'decimal.Decimal' and 'Fraction';
# divmod x TypeError unsupported operand type(s) for divmod(): 'Fraction' and 'str'; divmod x TypeError unsupported operand type(s) for divmod(): 'str' and 'Fraction';
# [-2, -2, -2, -1, 0, 0, 0, 1, 2, 2, 2] 3143/1000 12300 2 Fraction 2 3 -2 -2 2.3333333333333335 (2.3333333333333335+0j) 7/3 7/3 -7/3 False
# True True True False True True False True True True [0.3, Fraction(1, 2), 1] 1/2
# TypeError '<' not supported between instances of 'Fraction' and 'str'
# TypeError '<' not supported between instances of 'Fraction' and 'complex'
# ZeroDivisionError Fraction(1, 0)
# (6.123233995736766e-17+1j)
# 0.7071067811865476
# TypeError unsupported operand type(s) for ** or pow(): 'Fraction', 'int', 'int'
# 8
# 27/8
# ZeroDivisionError division by zero
# ZeroDivisionError division by zero
# Fraction Sub(1, 2) 1/2 True True True True Sub 1 2 1 1 False
