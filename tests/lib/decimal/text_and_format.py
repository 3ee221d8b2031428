# str, engineering notation, format specs, as_tuple, as_integer_ratio, from_float, parsing.
from decimal import Decimal

for text in ('1E+3', '123.450', '-0', '0E-7', '1E-7', '0.000001', '0.0000001', '1234567E+2', 'NaN123', '-Infinity', '1_000.5', '  7 ', '٣', '.5', '5.', '+1e5'):
    d = Decimal(text)
    print(repr(text), str(d), d.to_eng_string(), repr(d), d.as_tuple())
for spec in ('', 'f', '.2f', '10.3f', '<10', '^10', '+', ' ', ',', ',.2f', 'e', '.2e', 'E', 'g', '.3g', '%', '.1%', '010', '=+10', '*^12.1f', 'n'):
    print(repr(spec), repr(format(Decimal('1234.5678'), spec)), repr(format(Decimal('-0.00012'), spec)))
print(format(Decimal('NaN'), '10'), format(Decimal('Infinity'), '+.2f'), Decimal(0.1), Decimal.from_float(0.5), Decimal.from_number(3), Decimal('0.75').as_integer_ratio(), float(Decimal('1.1')), complex(Decimal('2')), '%.2f' % Decimal('2.345'), f'{Decimal("1.10")!s:>6}')
for call in (lambda: Decimal('NaN').as_integer_ratio(), lambda: Decimal('Infinity').as_integer_ratio(), lambda: Decimal('1..2'), lambda: Decimal(''), lambda: Decimal('1 2'), lambda: Decimal.from_float('x'), lambda: Decimal(None), lambda: Decimal.from_number('1')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# '1E+3' 1E+3 1E+3 Decimal('1E+3') DecimalTuple(sign=0, digits=(1,), exponent=3)
# '123.450' 123.450 123.450 Decimal('123.450') DecimalTuple(sign=0, digits=(1, 2, 3, 4, 5, 0), exponent=-3)
# '-0' -0 -0 Decimal('-0') DecimalTuple(sign=1, digits=(0,), exponent=0)
# '0E-7' 0E-7 0.0E-6 Decimal('0E-7') DecimalTuple(sign=0, digits=(0,), exponent=-7)
# '1E-7' 1E-7 100E-9 Decimal('1E-7') DecimalTuple(sign=0, digits=(1,), exponent=-7)
# '0.000001' 0.000001 0.000001 Decimal('0.000001') DecimalTuple(sign=0, digits=(1,), exponent=-6)
# '0.0000001' 1E-7 100E-9 Decimal('1E-7') DecimalTuple(sign=0, digits=(1,), exponent=-7)
# '1234567E+2' 1.234567E+8 123.4567E+6 Decimal('1.234567E+8') DecimalTuple(sign=0, digits=(1, 2, 3, 4, 5, 6, 7), exponent=2)
# 'NaN123' NaN123 NaN123 Decimal('NaN123') DecimalTuple(sign=0, digits=(1, 2, 3), exponent='n')
# '-Infinity' -Infinity -Infinity Decimal('-Infinity') DecimalTuple(sign=1, digits=(0,), exponent='F')
# '1_000.5' 1000.5 1000.5 Decimal('1000.5') DecimalTuple(sign=0, digits=(1, 0, 0, 0, 5), exponent=-1)
# '  7 ' 7 7 Decimal('7') DecimalTuple(sign=0, digits=(7,), exponent=0)
# '٣' 3 3 Decimal('3') DecimalTuple(sign=0, digits=(3,), exponent=0)
# '.5' 0.5 0.5 Decimal('0.5') DecimalTuple(sign=0, digits=(5,), exponent=-1)
# '5.' 5 5 Decimal('5') DecimalTuple(sign=0, digits=(5,), exponent=0)
# '+1e5' 1E+5 100E+3 Decimal('1E+5') DecimalTuple(sign=0, digits=(1,), exponent=5)
# '' '1234.5678' '-0.00012'
# 'f' '1234.5678' '-0.00012'
# '.2f' '1234.57' '-0.00'
# '10.3f' '  1234.568' '    -0.000'
# '<10' '1234.5678 ' '-0.00012  '
# '^10' '1234.5678 ' ' -0.00012 '
# '+' '+1234.5678' '-0.00012'
# ' ' ' 1234.5678' '-0.00012'
# ',' '1,234.5678' '-0.00012'
# ',.2f' '1,234.57' '-0.00'
# 'e' '1.2345678e+3' '-1.2e-4'
# '.2e' '1.23e+3' '-1.20e-4'
# 'E' '1.2345678E+3' '-1.2E-4'
# 'g' '1234.5678' '-0.00012'
# '.3g' '1.23e+3' '-0.00012'
# '%' '123456.78%' '-0.012%'
# '.1%' '123456.8%' '-0.0%'
# '010' '01234.5678' '-000.00012'
# '=+10' '+1234.5678' '-  0.00012'
# '*^12.1f' '***1234.6***' '****-0.0****'
# 'n' '1234.5678' '-0.00012'
#        NaN +Infinity 0.1000000000000000055511151231257827021181583404541015625 0.5 3 (3, 4) 1.1 (2+0j) 2.35   1.10
# ValueError cannot convert NaN to integer ratio
# OverflowError cannot convert Infinity to integer ratio
# InvalidOperation [<class 'decimal.ConversionSyntax'>]
# InvalidOperation [<class 'decimal.ConversionSyntax'>]
# InvalidOperation [<class 'decimal.ConversionSyntax'>]
# TypeError argument must be int or float
# TypeError conversion from NoneType to Decimal is not supported
# TypeError conversion from str to Decimal is not supported
