# date: construction, ISO calendar, ordinals, replace, comparison, limits and errors.
import datetime as dt
from datetime import date

d = date(2024, 2, 29)
print(d, repr(d), d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.timetuple(), d.ctime())
print(tuple(d.isocalendar()), d.isocalendar().week, d.isocalendar() == (2024, 9, 4), date.fromisocalendar(2020, 53, 7), date.fromordinal(738000))
print([date(y, 12, 31).isocalendar()[:2] for y in (2018, 2019, 2020, 2021)])
print(d.replace(year=2028), d.replace(day=1), date.min, date.max, date.resolution, f'{d:%d/%m/%y}', f'{d}', format(d, ''))
print(d + dt.timedelta(1), d - dt.timedelta(days=60, hours=23), d - date(2023, 2, 28), dt.timedelta(1) + d)
print(d == date(2024, 2, 29), d < date(2024, 3, 1), d == '2024-02-29', d != 5, hash(d) == hash(date(2024, 2, 29)))
print(date.fromisoformat('2024-02-29'), date.fromisoformat('20240229'), date.fromisoformat('2024-W09-4'), date.fromisoformat('2024W094'), date.fromisoformat('2024-W09'))
for call in (lambda: d.replace(year=2023), lambda: date(2024, 13, 1), lambda: date(2024, 0, 1), lambda: date(0, 1, 1), lambda: date(10000, 1, 1), lambda: date(2024, 4, 31), lambda: date(2024, 1), lambda: date('2024', 1, 1), lambda: date(2024, 1.0, 1), lambda: d < 5, lambda: d + 1, lambda: date.max + dt.timedelta(1), lambda: date.fromordinal(0), lambda: date.fromisocalendar(2021, 53, 1), lambda: date.fromisocalendar(2021, 1, 8), lambda: d < dt.datetime(2024, 1, 1), lambda: date.fromisoformat('2024-2-29'), lambda: date.fromisoformat('2024-02-30'), lambda: date.fromisoformat(5), lambda: date.fromisoformat('2024-W54-1'), lambda: date.fromtimestamp(1e20), lambda: d - 'x', lambda: date()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 2024-02-29 datetime.date(2024, 2, 29) 3 4 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 738945 time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1) Thu Feb 29 00:00:00 2024
# (2024, 9, 4) 9 True 2021-01-03 2021-07-29
# [(2019, 1), (2020, 1), (2020, 53), (2021, 52)]
# 2028-02-29 2024-02-01 0001-01-01 9999-12-31 1 day, 0:00:00 29/02/24 2024-02-29 2024-02-29
# 2024-03-01 2023-12-31 366 days, 0:00:00 2024-03-01
# True True False True True
# 2024-02-29 2024-02-29 2024-02-29 2024-02-29 2024-02-26
# ValueError day 29 must be in range 1..28 for month 2 in year 2023
# ValueError month must be in 1..12, not 13
# ValueError month must be in 1..12, not 0
# ValueError year must be in 1..9999, not 0
# ValueError year must be in 1..9999, not 10000
# ValueError day 31 must be in range 1..30 for month 4 in year 2024
# TypeError function missing required argument 'day' (pos 3)
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError '<' not supported between instances of 'datetime.date' and 'int'
# TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
# OverflowError date value out of range
# ValueError ordinal must be >= 1
# ValueError Invalid week: 53
# ValueError Invalid weekday: 8 (range is [1, 7])
# TypeError '<' not supported between instances of 'datetime.date' and 'datetime.datetime'
# ValueError Invalid isoformat string: '2024-2-29'
# ValueError day 30 must be in range 1..29 for month 2 in year 2024
# TypeError fromisoformat: argument must be str
# ValueError Invalid isoformat string: '2024-W54-1'
# OverflowError timestamp out of range for platform time_t
# TypeError unsupported operand type(s) for -: 'datetime.date' and 'str'
# TypeError function missing required argument 'year' (pos 1)
