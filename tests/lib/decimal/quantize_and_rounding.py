# quantize and every rounding mode, round(), int conversions.
from decimal import *

modes = [ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP]
for text in ('2.5', '-2.5', '3.5', '2.51', '-2.49', '0.5', '10.1', '5.05'):
    print(text, [str(Decimal(text).quantize(Decimal('1'), rounding=mode)) for mode in modes])
print(Decimal('3.14159').quantize(Decimal('.01')), Decimal('123').quantize(Decimal('1e2')), Decimal('1').quantize(Decimal('1.000')), Decimal('-0.001').quantize(Decimal('.01')))
print(round(Decimal('2.5')), round(Decimal('2.675'), 2), round(Decimal('-3.5')), round(Decimal('1234'), -2), int(Decimal('-3.9')), Decimal('3.7').to_integral_value(), Decimal('3.7').to_integral_exact(ROUND_FLOOR))
import math
print(math.floor(Decimal('-1.5')), math.ceil(Decimal('-1.5')), math.trunc(Decimal('1.9')))
for call in (lambda: Decimal('1e30').quantize(Decimal('1e-5')), lambda: Decimal('Inf').quantize(Decimal(1)), lambda: Decimal(1).quantize(Decimal(1), rounding='NO'), lambda: int(Decimal('NaN')), lambda: int(Decimal('Infinity')), lambda: round(Decimal('NaN')), lambda: Decimal('sNaN') + 1):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 2.5 ['3', '2', '2', '2', '2', '3', '3', '2']
# -2.5 ['-2', '-2', '-3', '-2', '-2', '-3', '-3', '-2']
# 3.5 ['4', '3', '3', '3', '4', '4', '4', '3']
# 2.51 ['3', '2', '2', '3', '3', '3', '3', '2']
# -2.49 ['-2', '-2', '-3', '-2', '-2', '-2', '-3', '-2']
# 0.5 ['1', '0', '0', '0', '0', '1', '1', '1']
# 10.1 ['11', '10', '10', '10', '10', '10', '11', '11']
# 5.05 ['6', '5', '5', '5', '5', '5', '6', '6']
# 3.14 1E+2 1.000 -0.00
# 2 2.68 -4 1.2E+3 -3 4 3
# -2 -1 1
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# TypeError valid values for rounding are:
#   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#    ROUND_05UP]
# ValueError cannot convert NaN to integer
# OverflowError cannot convert Infinity to integer
# ValueError cannot convert NaN to integer
# InvalidOperation [<class 'decimal.InvalidOperation'>]
