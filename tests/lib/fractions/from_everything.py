# Fraction: what it is made of, its arithmetic with other numbers, powers, rounding, limits of denominators, errors.
import math
import operator
from decimal import Decimal
from fractions import Fraction as F

for args in (('3/4',), (' -1.25e-2 ',), ('+7',), ('1_000/3',), (0.1,), (Decimal('1.10'),), (F(6, 4), 3), (True,), (-6, -4), (6, -4), ('.5',), ('5.',), (1e300,)):
    print(args, F(*args))
for args in (('1/0',), (1, 0), ('a',), ('1/-2',), ('1 / 2',), ('',), (float('nan'),), (float('inf'),), (1.5, 2), ('1', 2), (1j,), (None,), (1, 2, 3), ('1//2',), ('1__0',), ([],)):
    try:
        print(args, F(*args))
    except (ValueError, TypeError, ZeroDivisionError, OverflowError) as error:
        print(args, type(error).__name__, error)
a, b = F(7, 3), F(-2, 5)
print([str(op(a, b)) for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod)], divmod(a, b), a + 1, 1 - a, 2 / b, a * 0.5, a + 1j, a // 1, -a % 2, 5 % a)
print(a ** 2, a ** -2, b ** F(1, 2), F(4) ** F(1, 2), 2 ** F(3), 2 ** F(1, 2), F(0) ** 0, (-8) ** F(1, 3), F(-1, 2) ** 3, 2.0 ** F(1, 2))
print(round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 2), round(F(12345), -2), math.floor(b), math.ceil(b), math.trunc(b), int(b), float(F(1, 3)), complex(a), bool(F(0)), hash(F(1, 2)) == hash(0.5), hash(F(5)) == 5)
print(F(math.pi).limit_denominator(100), F('0.333').limit_denominator(10), F(1, 3).as_integer_ratio(), F(4, 2).is_integer(), a.numerator, a.real, a.imag, a.conjugate(), +b, abs(b), F.from_float(0.25), F.from_decimal(Decimal('0.2')), F.from_number(1.5), repr(F()), F(1, 2) == 0.5, F(1, 3) == 1 / 3, F(1, 2) < Decimal(1) if False else F(1, 2) < 0.6)
for call in (lambda: F(1).limit_denominator(0), lambda: a / 0, lambda: a // 0, lambda: a % F(0), lambda: F(0) ** -1, lambda: a < 'x', lambda: a + 'x', lambda: a < 1j, lambda: F(1) + Decimal(1), lambda: F.from_float('1'), lambda: setattr(a, 'numerator', 1), lambda: F.from_number('1')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# ('3/4',) 3/4
# (' -1.25e-2 ',) -1/80
# ('+7',) 7
# ('1_000/3',) 1000/3
# (0.1,) 3602879701896397/36028797018963968
# (Decimal('1.10'),) 11/10
# (Fraction(3, 2), 3) 1/2
# (True,) 1
# (-6, -4) 3/2
# (6, -4) -3/2
# ('.5',) 1/2
# ('5.',) 5
# (1e+300,) 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
# ('1/0',) ZeroDivisionError Fraction(1, 0)
# (1, 0) ZeroDivisionError Fraction(1, 0)
# ('a',) ValueError Invalid literal for Fraction: 'a'
# ('1/-2',) ValueError Invalid literal for Fraction: '1/-2'
# ('1 / 2',) 1/2
# ('',) ValueError Invalid literal for Fraction: ''
# (nan,) ValueError cannot convert NaN to integer ratio
# (inf,) OverflowError cannot convert Infinity to integer ratio
# (1.5, 2) TypeError both arguments should be Rational instances
# ('1', 2) TypeError both arguments should be Rational instances
# (1j,) TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# (None,) TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# (1, 2, 3) TypeError Fraction.__new__() takes from 1 to 3 positional arguments but 4 were given
# ('1//2',) ValueError Invalid literal for Fraction: '1//2'
# ('1__0',) ValueError Invalid literal for Fraction: '1__0'
# ([],) TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# ['29/15', '41/15', '-14/15', '-35/6', '-6', '-1/15'] (-6, Fraction(-1, 15)) 10/3 -4/3 -5 1.1666666666666667 (2.3333333333333335+1j) 2 5/3 1/3
# 49/9 9/49 (3.8726732145403873e-17+0.6324555320336759j) 2.0 8 1.4142135623730951 1 (1.0000000000000002+1.7320508075688772j) -1/8 1.4142135623730951
# 2 4 157/50 12300 -1 0 0 0 0.3333333333333333 (2.3333333333333335+0j) False True True
# 311/99 1/3 (1, 3) True 7 7/3 0 7/3 -2/5 2/5 1/4 1/5 3/2 Fraction(0, 1) True False True
# ValueError max_denominator should be at least 1
# ZeroDivisionError Fraction(1, 0)
# ZeroDivisionError division by zero
# ZeroDivisionError division by zero
# ZeroDivisionError Fraction(1, 0)
# TypeError '<' not supported between instances of 'Fraction' and 'str'
# TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
# TypeError '<' not supported between instances of 'Fraction' and 'complex'
# TypeError unsupported operand type(s) for +: 'Fraction' and 'decimal.Decimal'
# TypeError Fraction.from_float() only takes floats, not '1' (str)
# AttributeError property 'numerator' of 'Fraction' object has no setter
# TypeError argument should be a Rational instance or have the as_integer_ratio() method
