# timedelta: normalisation, rounding, arithmetic, division, text and repr, limits.
from datetime import timedelta as td

print(td(1, 2, 3), td(-1, 2, 3), repr(td(-1, 2, 3)), repr(td()), repr(td(microseconds=1)), str(td(hours=-1)), td(weeks=1.5, days=-0.5))
print(td(microseconds=0.5), td(microseconds=1.5), td(seconds=1e-6 * 2.5), td(days=1/3))
print(td(5) * 2.5, 3 * td(1, 1), td(7) / 2, td(7) / td(2), td(7) // td(2), td(7) // 2, td(7) % td(2), divmod(td(7), td(2)), -td(1, 1), abs(td(-2)), +td(1))
print(td(microseconds=5) / 2, td(microseconds=7) / 2, td(microseconds=3) * 0.5, td(microseconds=-5) // 2)
print(td(1).total_seconds(), td(microseconds=-1).total_seconds(), td(days=-1, seconds=1).total_seconds())
print(td(1) == td(hours=24), td(1) < td(2), td(1) != 1, hash(td(1)) == hash(td(hours=24)), bool(td()), bool(td(0, 0, 1)))
print(td.min, td.max, td.resolution, td(1, 2, 3).days, td(1, 2, 3).seconds, td(1, 2, 3).microseconds)
for call in (lambda: td(10**10), lambda: td.max + td.resolution, lambda: td(1) / 0, lambda: td(1) // td(), lambda: td(1) % 2, lambda: td(1) + 1, lambda: td(1) < 1, lambda: td('1'), lambda: td(1) * td(1), lambda: td(1) * float('nan'), lambda: td(float('inf')), lambda: td(1) * '2'):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 1 day, 0:00:02.000003 -1 day, 0:00:02.000003 datetime.timedelta(days=-1, seconds=2, microseconds=3) datetime.timedelta(0) datetime.timedelta(microseconds=1) -1 day, 23:00:00 10 days, 0:00:00
# 0:00:00 0:00:00.000002 0:00:00.000002 8:00:00
# 12 days, 12:00:00 3 days, 0:00:03 3 days, 12:00:00 3.5 3 3 days, 12:00:00 1 day, 0:00:00 (3, datetime.timedelta(days=1)) -2 days, 23:59:59 2 days, 0:00:00 1 day, 0:00:00
# 0:00:00.000002 0:00:00.000004 0:00:00.000002 -1 day, 23:59:59.999997
# 86400.0 -1e-06 -86399.0
# True True True True False True
# -999999999 days, 0:00:00 999999999 days, 23:59:59.999999 0:00:00.000001 1 2 3
# OverflowError Python int too large to convert to C int
# OverflowError days=1000000000; must have magnitude <= 999999999
# ZeroDivisionError division by zero
# ZeroDivisionError division by zero
# TypeError unsupported operand type(s) for %: 'datetime.timedelta' and 'int'
# TypeError unsupported operand type(s) for +: 'datetime.timedelta' and 'int'
# TypeError '<' not supported between instances of 'datetime.timedelta' and 'int'
# TypeError unsupported type for timedelta days component: str
# TypeError unsupported operand type(s) for *: 'datetime.timedelta' and 'datetime.timedelta'
# ValueError cannot convert NaN to integer ratio
# OverflowError cannot convert float infinity to integer
# TypeError can't multiply sequence by non-int of type 'datetime.timedelta'
