# Fraction: construction from every kind, parsing, formatting, limit_denominator, errors.
from decimal import Decimal
from fractions import Fraction as F

for text in ('3/4', ' -3/4 ', '+7', '1.25', '1e3', '.5', '-1.5e-2', '1_000/3', '3 / 4', '1/0', 'x', '1/2/3', '', '1.5/2', '1/-2', '٣/٤', '1e', '1__0', '5.'):
    try:
        print(repr(text), repr(F(text)))
    except Exception as error:
        print(repr(text), type(error).__name__, error)
print(F(0.1), F(Decimal('1.1')), F(6, -4), F(F(1, 2), 3), F(True), F(), F.from_float(0.25), F.from_decimal(Decimal('0.75')), F.from_number(3), F(3.5).limit_denominator(), F('3.1415926535').limit_denominator(1000), F(1, 3).as_integer_ratio(), F(4, 2).is_integer())
print(str(F(3)), repr(F(1, 2)), f'{F(1, 3):.3f}', f'{F(1, 3):10.2e}|', f'{F(22, 7):.3g}', f'{F(1, 3):>8}|', f'{F(-5, 2):+}', f'{F(3):#}', f'{F(1234567):,}', f'{F(1, 3):.1%}', f'{F(10**20, 3):_.2f}', f'{F(7, 2):08.2f}', f'{F(0):.2f}', f'{F(-1, 1000):z.1f}')
print(F(1, 2) + F(1, 3), F(1, 2) - 1, 2 * F(1, 2), F(1, 2) / F(3, 4), F(7, 2) // 1, F(-7, 2) % 2, divmod(F(7, 2), 1), F(1, 2) ** 2, F(1, 2) ** -2, F(4) ** F(1, 2), 2 ** F(1, 2), F(1, 2) + 0.5, F(1, 2) + 1j, -F(1, 2), abs(F(-1, 2)), round(F(5, 2)), round(F(22, 7), 2), int(F(-7, 2)), F(1, 2) == 0.5, F(1, 2) < 0.75, hash(F(1, 2)) == hash(0.5), bool(F(0)), F(1, 2).numerator, complex(F(1, 2)), F(-1, 2).__floor__(), F(1, 2).__ceil__(), F(-3, 2).__trunc__(), float(F(1, 3)))
for call in (lambda: F(1, 0), lambda: F(1.5, 2), lambda: F('1', 2), lambda: F(None), lambda: F(float('nan')), lambda: F(float('inf')), lambda: F(1) / 0, lambda: F(0) ** -1, lambda: F(1) + 'a', lambda: F(1).limit_denominator(0), lambda: f'{F(1):x}', lambda: F(1) < 'x', lambda: F.from_float(1j), lambda: F(1) < 1j, lambda: F.from_decimal(1.5), lambda: setattr(F(1), 'numerator', 2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# '3/4' Fraction(3, 4)
# ' -3/4 ' Fraction(-3, 4)
# '+7' Fraction(7, 1)
# '1.25' Fraction(5, 4)
# '1e3' Fraction(1000, 1)
# '.5' Fraction(1, 2)
# '-1.5e-2' Fraction(-3, 200)
# '1_000/3' Fraction(1000, 3)
# '3 / 4' Fraction(3, 4)
# '1/0' ZeroDivisionError Fraction(1, 0)
# 'x' ValueError Invalid literal for Fraction: 'x'
# '1/2/3' ValueError Invalid literal for Fraction: '1/2/3'
# '' ValueError Invalid literal for Fraction: ''
# '1.5/2' ValueError Invalid literal for Fraction: '1.5/2'
# '1/-2' ValueError Invalid literal for Fraction: '1/-2'
# '٣/٤' Fraction(3, 4)
# '1e' ValueError Invalid literal for Fraction: '1e'
# '1__0' ValueError Invalid literal for Fraction: '1__0'
# '5.' Fraction(5, 1)
# 3602879701896397/36028797018963968 11/10 -3/2 1/6 1 0 1/4 3/4 3 7/2 355/113 (1, 3) True
# 3 Fraction(1, 2) 0.333   3.33e-01| 3.14      1/3| -5/2 3/1 1,234,567 33.3% 33_333_333_333_333_333_333.33 00003.50 0.00 0.0
# 5/6 -1/2 1 2/3 3 1/2 (3, Fraction(1, 2)) 1/4 4 2.0 1.4142135623730951 1.0 (0.5+1j) -1/2 1/2 2 157/50 -3 True True True False 1 (0.5+0j) -1 1 -1 0.3333333333333333
# ZeroDivisionError Fraction(1, 0)
# TypeError both arguments should be Rational instances
# TypeError both arguments should be Rational instances
# TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# ValueError cannot convert NaN to integer ratio
# OverflowError cannot convert Infinity to integer ratio
# ZeroDivisionError Fraction(1, 0)
# ZeroDivisionError Fraction(1, 0)
# TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
# ValueError max_denominator should be at least 1
# ValueError Invalid format specifier 'x' for object of type 'Fraction'
# TypeError '<' not supported between instances of 'Fraction' and 'str'
# TypeError Fraction.from_float() only takes floats, not 1j (complex)
# TypeError '<' not supported between instances of 'Fraction' and 'complex'
# TypeError Fraction.from_decimal() only takes Decimals, not 1.5 (float)
# AttributeError property 'numerator' of 'Fraction' object has no setter
