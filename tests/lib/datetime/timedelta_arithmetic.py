# timedelta by floats and fractions: rounding half to even, division and remainders, limits, strings, hash, comparison.
import pickle
from datetime import timedelta as td
from fractions import Fraction

us = td.resolution
print([td(microseconds=x) / us for x in (0.5, 1.5, 2.5, -0.5, -1.5, 0.49999)], td(milliseconds=0.0005), td(seconds=0.5e-6), td(days=0.1 + 0.2), td(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5))
for a, b in ((td(hours=1), td(minutes=7)), (td(-1), td(hours=7)), (td(1), 7), (td(1), 2.5), (td(1), -3)):
    print(a / b, a // b if not isinstance(b, float) else '-', a % b if isinstance(b, td) else '-', divmod(a, b) if isinstance(b, td) else '-', a * b if not isinstance(b, td) else '-')
print([(td(microseconds=n) / 2) / us for n in (1, 3, 5, -1, -3)], td(3) * 0.1, 1.5 * td(1), td(microseconds=5) * 0.5, td(microseconds=3) // 2, td(microseconds=-3) // 2)
for text in (td(0), td(1), td(-1), td(2, 3, 4), td(seconds=-1), td(days=-1, seconds=5), td.max, td.min, td(microseconds=1), td(hours=25, minutes=61)):
    print(text, repr(text), text.total_seconds(), bool(text), -text if text < td.max and text > td.min else '')
for call in (lambda: td(1) / 0, lambda: td(1) // 0, lambda: td(1) % td(0), lambda: td(1) // 1.5, lambda: td(1) * 'x', lambda: td(1) + 1, lambda: td(1) < 1, lambda: td.max + us, lambda: -td.min, lambda: td.max * 2, lambda: td(float('nan')), lambda: td(float('inf')), lambda: td(1) / 'x', lambda: 1 / td(1), lambda: td(1) * float('inf'), lambda: td(1) * Fraction(1, 2), lambda: divmod(td(1), 1), lambda: td(1) % 1, lambda: 1 // td(1), lambda: 1 % td(1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(td(1) == 1, td(1) != 1, td(24) == td(hours=576), {td(1): 1}[td(hours=24)], sorted([td(2), td(-1), td(1)]), max(td(1), td(2)), td(weeks=1).days, pickle.loads(pickle.dumps(td(1, 2, 3))) == td(1, 2, 3), sum([td(1), td(2)], td()))

# output:
# [0.0, 2.0, 2.0, 0.0, -2.0, 0.0] 0:00:00 0:00:00 7:12:00 4 days, 0:30:30.500500
# 8.571428571428571 8 0:04:00 (8, datetime.timedelta(seconds=240)) -
# -3.4285714285714284 -4 4:00:00 (-4, datetime.timedelta(seconds=14400)) -
# 3:25:42.857143 3:25:42.857142 - - 7 days, 0:00:00
# 9:36:00 - - - 2 days, 12:00:00
# -1 day, 16:00:00 -1 day, 16:00:00 - - -3 days, 0:00:00
# [0.0, 2.0, 2.0, 0.0, -2.0] 7:12:00 1 day, 12:00:00 0:00:00.000002 0:00:00.000001 -1 day, 23:59:59.999998
# 0:00:00 datetime.timedelta(0) 0.0 False 0:00:00
# 1 day, 0:00:00 datetime.timedelta(days=1) 86400.0 True -1 day, 0:00:00
# -1 day, 0:00:00 datetime.timedelta(days=-1) -86400.0 True 1 day, 0:00:00
# 2 days, 0:00:03.000004 datetime.timedelta(days=2, seconds=3, microseconds=4) 172803.000004 True -3 days, 23:59:56.999996
# -1 day, 23:59:59 datetime.timedelta(days=-1, seconds=86399) -1.0 True 0:00:01
# -1 day, 0:00:05 datetime.timedelta(days=-1, seconds=5) -86395.0 True 23:59:55
# 999999999 days, 23:59:59.999999 datetime.timedelta(days=999999999, seconds=86399, microseconds=999999) 86400000000000.0 True
# -999999999 days, 0:00:00 datetime.timedelta(days=-999999999) -86399999913600.0 True
# 0:00:00.000001 datetime.timedelta(microseconds=1) 1e-06 True -1 day, 23:59:59.999999
# 1 day, 2:01:00 datetime.timedelta(days=1, seconds=7260) 93660.0 True -2 days, 21:59:00
# ZeroDivisionError division by zero
# ZeroDivisionError division by zero
# ZeroDivisionError division by zero
# TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
# TypeError can't multiply sequence by non-int of type 'datetime.timedelta'
# TypeError unsupported operand type(s) for +: 'datetime.timedelta' and 'int'
# TypeError '<' not supported between instances of 'datetime.timedelta' and 'int'
# OverflowError days=1000000000; must have magnitude <= 999999999
# 999999999 days, 0:00:00
# OverflowError days=1999999999; must have magnitude <= 999999999
# ValueError cannot convert float NaN to integer
# OverflowError cannot convert float infinity to integer
# TypeError unsupported operand type(s) for /: 'datetime.timedelta' and 'str'
# TypeError unsupported operand type(s) for /: 'int' and 'datetime.timedelta'
# OverflowError cannot convert Infinity to integer ratio
# TypeError unsupported operand type(s) for *: 'datetime.timedelta' and 'Fraction'
# TypeError unsupported operand type(s) for divmod(): 'datetime.timedelta' and 'int'
# TypeError unsupported operand type(s) for %: 'datetime.timedelta' and 'int'
# TypeError unsupported operand type(s) for //: 'int' and 'datetime.timedelta'
# TypeError unsupported operand type(s) for %: 'int' and 'datetime.timedelta'
# False True True 1 [datetime.timedelta(days=-1), datetime.timedelta(days=1), datetime.timedelta(days=2)] 2 days, 0:00:00 7 True 3 days, 0:00:00
