# Fraction from text of every form, from numbers, from pairs; formats with types e, f, g, %, and without; refusals.
from decimal import Decimal
from fractions import Fraction as F

for text in ('1/2', ' -3/7 ', '+5', '1_000/3', '.5', '5.', '-1.25e-2', '1e3', '3.', '1/ 2', '1 /2', '1/0', '', '/2', '1/', '3a2', '1.2/3', '--1', '1__0', '_1', '\uff11/\uff12', '+-1', '1/-2', 'nan', 'inf', '0x1', '7e', '1e1_0', '1/2/3'):
    try:
        print(repr(text), repr(F(text)))
    except (ValueError, ZeroDivisionError) as error:
        print(repr(text), type(error).__name__, error)
for args in ((0.1,), (Decimal('1.1'),), (F(1, 2), 3), (1, F(2, 3)), (7, -3), (True, 2), (float('nan'),), (float('inf'),), (Decimal('NaN'),), (1.5, 2), ('1', 2), (None,), (1j,), (1, 0), ([],), (F(1, 2), None), ('1/2', None)):
    try:
        print(args, repr(F(*args)))
    except Exception as error:
        print(args, type(error).__name__, error)
f = F(-22, 7)
for spec in ('', '.3f', '+.2e', '10', '<10', '^+12', '#', '012.2f', ',.1f', '_.3f', '.0f', '#.0f', '.4g', 'g', '%', '.1%', 'z.1f', 'e', 'E', 'G', ' .2f', '*>12.3f', '020', '.10g', 'd', 's', 'x', '.', '5.', '#g', '-z.0f'):
    try:
        print(spec, format(f, spec), format(F(1, 3), spec), format(F(12345678), spec), format(F(0), spec))
    except ValueError as error:
        print(spec, '|', error)
print(F.from_float(0.25), F.from_decimal(Decimal('1e-3')), F.from_number(1.5), F.from_number(Decimal(2)), F('0.3').limit_denominator(2), F(355, 113).limit_denominator(10), F(3.14159265).limit_denominator(1000), f.as_integer_ratio(), f.is_integer(), F(4, 2).is_integer())
for call in (lambda: F(1).limit_denominator(0), lambda: F.from_float('x'), lambda: F.from_decimal(1.5), lambda: F.from_number('1'), lambda: setattr(f, 'numerator', 1), lambda: F.from_float(float('nan'))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# '1/2' Fraction(1, 2)
# ' -3/7 ' Fraction(-3, 7)
# '+5' Fraction(5, 1)
# '1_000/3' Fraction(1000, 3)
# '.5' Fraction(1, 2)
# '5.' Fraction(5, 1)
# '-1.25e-2' Fraction(-1, 80)
# '1e3' Fraction(1000, 1)
# '3.' Fraction(3, 1)
# '1/ 2' Fraction(1, 2)
# '1 /2' Fraction(1, 2)
# '1/0' ZeroDivisionError Fraction(1, 0)
# '' ValueError Invalid literal for Fraction: ''
# '/2' ValueError Invalid literal for Fraction: '/2'
# '1/' ValueError Invalid literal for Fraction: '1/'
# '3a2' ValueError Invalid literal for Fraction: '3a2'
# '1.2/3' ValueError Invalid literal for Fraction: '1.2/3'
# '--1' ValueError Invalid literal for Fraction: '--1'
# '1__0' ValueError Invalid literal for Fraction: '1__0'
# '_1' ValueError Invalid literal for Fraction: '_1'
# '１/２' Fraction(1, 2)
# '+-1' ValueError Invalid literal for Fraction: '+-1'
# '1/-2' ValueError Invalid literal for Fraction: '1/-2'
# 'nan' ValueError Invalid literal for Fraction: 'nan'
# 'inf' ValueError Invalid literal for Fraction: 'inf'
# '0x1' ValueError Invalid literal for Fraction: '0x1'
# '7e' ValueError Invalid literal for Fraction: '7e'
# '1e1_0' Fraction(10000000000, 1)
# '1/2/3' ValueError Invalid literal for Fraction: '1/2/3'
# (0.1,) Fraction(3602879701896397, 36028797018963968)
# (Decimal('1.1'),) Fraction(11, 10)
# (Fraction(1, 2), 3) Fraction(1, 6)
# (1, Fraction(2, 3)) Fraction(3, 2)
# (7, -3) Fraction(-7, 3)
# (True, 2) Fraction(1, 2)
# (nan,) ValueError cannot convert NaN to integer ratio
# (inf,) OverflowError cannot convert Infinity to integer ratio
# (Decimal('NaN'),) ValueError cannot convert NaN to integer ratio
# (1.5, 2) TypeError both arguments should be Rational instances
# ('1', 2) TypeError both arguments should be Rational instances
# (None,) TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# (1j,) TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# (1, 0) ZeroDivisionError Fraction(1, 0)
# ([],) TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# (Fraction(1, 2), None) Fraction(1, 2)
# ('1/2', None) Fraction(1, 2)
#  -22/7 1/3 12345678 0
# .3f -3.143 0.333 12345678.000 0.000
# +.2e -3.14e+00 +3.33e-01 +1.23e+07 +0.00e+00
# 10      -22/7        1/3   12345678          0
# <10 -22/7      1/3        12345678   0
# ^+12    -22/7         +1/3      +12345678        +0
# # -22/7 1/3 12345678/1 0/1
# 012.2f -00000003.14 000000000.33 012345678.00 000000000.00
# ,.1f -3.1 0.3 12,345,678.0 0.0
# _.3f -3.143 0.333 12_345_678.000 0.000
# .0f -3 0 12345678 0
# #.0f -3. 0. 12345678. 0.
# .4g -3.143 0.3333 1.235e+07 0
# g -3.14286 0.333333 1.23457e+07 0
# % -314.285714% 33.333333% 1234567800.000000% 0.000000%
# .1% -314.3% 33.3% 1234567800.0% 0.0%
# z.1f -3.1 0.3 12345678.0 0.0
# e -3.142857e+00 3.333333e-01 1.234568e+07 0.000000e+00
# E -3.142857E+00 3.333333E-01 1.234568E+07 0.000000E+00
# G -3.14286 0.333333 1.23457E+07 0
#  .2f -3.14  0.33  12345678.00  0.00
# *>12.3f ******-3.143 *******0.333 12345678.000 *******0.000
# 020 | Invalid format specifier '020' for object of type 'Fraction'
# .10g -3.142857143 0.3333333333 12345678 0
# d | Invalid format specifier 'd' for object of type 'Fraction'
# s | Invalid format specifier 's' for object of type 'Fraction'
# x | Invalid format specifier 'x' for object of type 'Fraction'
# . | Invalid format specifier '.' for object of type 'Fraction'
# 5. | Invalid format specifier '5.' for object of type 'Fraction'
# #g -3.14286 0.333333 1.23457e+07 0.00000
# -z.0f -3 0 12345678 0
# 1/4 1/1000 3/2 2 1/2 22/7 355/113 (-22, 7) False True
# ValueError max_denominator should be at least 1
# TypeError Fraction.from_float() only takes floats, not 'x' (str)
# TypeError Fraction.from_decimal() only takes Decimals, not 1.5 (float)
# TypeError argument should be a Rational instance or have the as_integer_ratio() method
# AttributeError property 'numerator' of 'Fraction' object has no setter
# ValueError cannot convert NaN to integer ratio
