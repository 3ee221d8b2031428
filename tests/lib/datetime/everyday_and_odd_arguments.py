# Everyday arguments are dealt with quickly; odd ones, and those that are wrong, give what they always gave.
from datetime import UTC, date, datetime, timedelta, timezone


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except (TypeError, ValueError, OverflowError) as error:
        return f'{type(error).__name__}: {error}'


class Whole:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


# A timedelta sums up its parts exactly; halves of a microsecond go to the even neighbour.
print([timedelta(microseconds=us) // timedelta(microseconds=1) for us in (0.5, 1.5, 2.5, -0.5, -1.5, 0.4999999)])
print(timedelta(days=0.1, hours=0.1, seconds=1e-7), timedelta(weeks=-1, milliseconds=1), timedelta(True, seconds=True))
print(timedelta(seconds=0.1 + 0.2), timedelta(microseconds=1, seconds=0.0000005), timedelta(days=-0.5))
print(timedelta(days=999999999, hours=23), timedelta(hours=10 ** 9, days=-41666666))
for days in (10 ** 9, -10 ** 9, 10 ** 12, 1e9, 1e300, float('nan'), float('inf'), '1', None, Whole(1)):
    print(attempt(timedelta, days))
print(timedelta.max, timedelta.min, attempt(lambda: timedelta.max + timedelta.resolution), -timedelta(1, 2, 3))

# Dates and times outside the calendar, or of other numbers.
for fields in ((2024, 2, 29), (2023, 2, 29), (0, 1, 1), (10000, 1, 1), (2024, 13, 1), (2024, 4, 31), (2024, 1, 0)):
    print(attempt(date, *fields), '|', attempt(datetime, *fields, 1, 2, 3))
for clock in ((24,), (0, 60), (0, 0, 60), (0, 0, 0, 1000000), (-1,), (1.0,), ('1',)):
    print(attempt(datetime, 2024, 1, 2, *clock))
print(datetime(Whole(2024), Whole(1), Whole(2), Whole(3)), attempt(datetime, 2024, 1, 2, fold=2))
print(repr(datetime(2024, 1, 2, 3, fold=1)), attempt(datetime, 2024, 1, 2, tzinfo=5), attempt(datetime, 2024))

# Sums over the ends of days, months and years, and of the calendar.
print(datetime(2023, 12, 31, 23, 59, 59, 999999) + timedelta(microseconds=1), datetime(2024, 3, 1) - timedelta(1))
print(datetime(1, 1, 1) + (datetime.max - datetime.min), datetime.max - timedelta(days=3652058))
print(attempt(lambda: datetime.max + timedelta.resolution), attempt(lambda: datetime.min - timedelta.resolution))
print(repr(datetime(2024, 1, 1, tzinfo=UTC, fold=1) + timedelta(hours=25)))


# A class with a constructor of its own makes what comes out of it.
class Moment(datetime):
    def __new__(cls, *args, **keywords):
        print('new', args, keywords)
        return super().__new__(cls, *args, **keywords)


moment = Moment(2024, 1, 2, 3)
print(type(moment + timedelta(1)).__name__, type(Moment.fromisoformat('2024-05-06T07:08:09.1')).__name__)
print(Moment.fromtimestamp(86400.5, timezone(timedelta(hours=2))))

# The shapes of ISO 8601 that are read at once, and their neighbours.
for text in ('2024-01-02', '2024-01-02T03:04', '2024-01-02 03:04:05', '2024-01-02x03:04:05.6', '2024-01-02T03:04:05,6',
             '2024-01-02T03:04:05.678901', '2024-01-02T03:04:05.6789019', '2024-01-02T03:04:05.', '2024-01-02T03:0',
             '2024-01-02T', '2024-01-02T03', '2024-01-02T24:00', '2024-01-02T24:01', '2024-02-30', '2024-01-02T03:60',
             '20240102T030405', '2024-W01-2', '2024-01-02T03:04:05Z', '2024-01-02T03:04+01:00', '2024-01-02\ud80003:04',
             '٢٠٢٤-01-02', '2024-01-02T03:04:05.67890x'):
    print(ascii(text), attempt(datetime.fromisoformat, text))
print(date.fromisoformat('2024-01-02'), attempt(date.fromisoformat, '2024-13-02'), attempt(date.fromisoformat, '2024-1-2'))

# output:
# [0, 2, 2, 0, -2, 0]
# 2:30:00 -7 days, 0:00:00.001000 1 day, 0:00:01
# 0:00:00.300000 0:00:00.000002 -1 day, 12:00:00
# 999999999 days, 23:00:00 16:00:00
# OverflowError: days=1000000000; must have magnitude <= 999999999
# OverflowError: days=-1000000000; must have magnitude <= 999999999
# OverflowError: Python int too large to convert to C int
# OverflowError: days=1000000000; must have magnitude <= 999999999
# OverflowError: Python int too large to convert to C int
# ValueError: cannot convert float NaN to integer
# OverflowError: cannot convert float infinity to integer
# TypeError: unsupported type for timedelta days component: str
# TypeError: unsupported type for timedelta days component: NoneType
# TypeError: unsupported type for timedelta days component: Whole
# 999999999 days, 23:59:59.999999 -999999999 days, 0:00:00 OverflowError: days=1000000000; must have magnitude <= 999999999 -2 days, 23:59:57.999997
# 2024-02-29 | 2024-02-29 01:02:03
# ValueError: day 29 must be in range 1..28 for month 2 in year 2023 | ValueError: day 29 must be in range 1..28 for month 2 in year 2023
# ValueError: year must be in 1..9999, not 0 | ValueError: year must be in 1..9999, not 0
# ValueError: year must be in 1..9999, not 10000 | ValueError: year must be in 1..9999, not 10000
# ValueError: month must be in 1..12, not 13 | ValueError: month must be in 1..12, not 13
# ValueError: day 31 must be in range 1..30 for month 4 in year 2024 | ValueError: day 31 must be in range 1..30 for month 4 in year 2024
# ValueError: day 0 must be in range 1..31 for month 1 in year 2024 | ValueError: day 0 must be in range 1..31 for month 1 in year 2024
# ValueError: hour must be in 0..23, not 24
# ValueError: minute must be in 0..59, not 60
# ValueError: second must be in 0..59, not 60
# ValueError: microsecond must be in 0..999999, not 1000000
# ValueError: hour must be in 0..23, not -1
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: 'str' object cannot be interpreted as an integer
# 2024-01-02 03:00:00 ValueError: fold must be either 0 or 1, not 2
# datetime.datetime(2024, 1, 2, 3, 0, fold=1) TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'int' TypeError: function missing required argument 'month' (pos 2)
# 2024-01-01 00:00:00 2024-02-29 00:00:00
# 9999-12-31 23:59:59.999999 0001-01-01 23:59:59.999999
# OverflowError: date value out of range OverflowError: date value out of range
# datetime.datetime(2024, 1, 2, 1, 0, tzinfo=datetime.timezone.utc)
# new (2024, 1, 2, 3) {}
# new (2024, 1, 3, 3, 0, 0, 0, None) {}
# new (2024, 5, 6, 7, 8, 9, 100000, None) {}
# Moment Moment
# new (1970, 1, 2, 0, 0, 0, 500000, datetime.timezone(datetime.timedelta(seconds=7200))) {}
# new (1970, 1, 2, 2, 0, 0, 500000, datetime.timezone(datetime.timedelta(seconds=7200))) {}
# 1970-01-02 02:00:00.500000+02:00
# '2024-01-02' 2024-01-02 00:00:00
# '2024-01-02T03:04' 2024-01-02 03:04:00
# '2024-01-02 03:04:05' 2024-01-02 03:04:05
# '2024-01-02x03:04:05.6' 2024-01-02 03:04:05.600000
# '2024-01-02T03:04:05,6' 2024-01-02 03:04:05.600000
# '2024-01-02T03:04:05.678901' 2024-01-02 03:04:05.678901
# '2024-01-02T03:04:05.6789019' 2024-01-02 03:04:05.678901
# '2024-01-02T03:04:05.' ValueError: Invalid isoformat string: '2024-01-02T03:04:05.'
# '2024-01-02T03:0' ValueError: Invalid isoformat string: '2024-01-02T03:0'
# '2024-01-02T' ValueError: Invalid isoformat string: '2024-01-02T'
# '2024-01-02T03' 2024-01-02 03:00:00
# '2024-01-02T24:00' 2024-01-03 00:00:00
# '2024-01-02T24:01' ValueError: minute, second, and microsecond must be 0 when hour is 24
# '2024-02-30' ValueError: day 30 must be in range 1..29 for month 2 in year 2024
# '2024-01-02T03:60' ValueError: minute must be in 0..59, not 60
# '20240102T030405' 2024-01-02 03:04:05
# '2024-W01-2' 2024-01-02 00:00:00
# '2024-01-02T03:04:05Z' 2024-01-02 03:04:05+00:00
# '2024-01-02T03:04+01:00' 2024-01-02 03:04:00+01:00
# '2024-01-02\ud80003:04' 2024-01-02 03:04:00
# '\u0662\u0660\u0662\u0664-01-02' ValueError: Invalid isoformat string: '٢٠٢٤-01-02'
# '2024-01-02T03:04:05.67890x' ValueError: Invalid isoformat string: '2024-01-02T03:04:05.67890x'
# 2024-01-02 ValueError: month must be in 1..12, not 13 ValueError: Invalid isoformat string: '2024-1-2'
