# Dates at the ends of years and of time: isocalendar, fromisocalendar, ordinals, what goes over.
from datetime import date, datetime, timedelta

for y, m, d in ((2024, 12, 30), (2021, 1, 3), (2020, 12, 31), (1, 1, 1), (9999, 12, 31), (2000, 2, 29)):
    x = date(y, m, d)
    iso = x.isocalendar()
    print(x, tuple(iso), iso.week, iso, x.isoweekday(), x.weekday(), x.toordinal(), date.fromordinal(x.toordinal()) == x, date.fromisocalendar(*iso) == x, x.strftime('%G-W%V-%u %j %U %W'), x.ctime())
for call in (lambda: date.fromisocalendar(2021, 53, 1), lambda: date.fromisocalendar(2020, 53, 7), lambda: date.fromisocalendar(2020, 1, 8), lambda: date.fromisocalendar(0, 1, 1), lambda: date.fromordinal(0), lambda: date.fromordinal(3652060), lambda: date.max + timedelta(1), lambda: date.min - timedelta(days=1), lambda: datetime.max + timedelta(microseconds=1), lambda: date(2023, 2, 29), lambda: date(10000, 1, 1), lambda: date(2000, 0, 1), lambda: date('2000', 1, 1), lambda: datetime(2000, 1, 1, 24), lambda: datetime(2000, 1, 1, 0, 0, 60), lambda: datetime(2000, 1, 1, fold=2), lambda: date(2000, 1), lambda: timedelta(days=10 ** 9), lambda: timedelta.max + timedelta.resolution, lambda: -timedelta.max, lambda: -timedelta.min):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
for text in ('2024-W01', '2024-W01-1', '2024W017', '20240131', '2024-02-30', '2024-1-1', '2024-W54-1', '2024-366', ' 2024-01-01', '2024-01-01T', '२०२४-01-01'):
    try:
        print(text, date.fromisoformat(text))
    except ValueError as error:
        print(error)

# output:
# 2024-12-30 (2025, 1, 1) 1 datetime.IsoCalendarDate(year=2025, week=1, weekday=1) 1 0 739250 True True 2025-W01-1 365 52 53 Mon Dec 30 00:00:00 2024
# 2021-01-03 (2020, 53, 7) 53 datetime.IsoCalendarDate(year=2020, week=53, weekday=7) 7 6 737793 True True 2020-W53-7 003 01 00 Sun Jan  3 00:00:00 2021
# 2020-12-31 (2020, 53, 4) 53 datetime.IsoCalendarDate(year=2020, week=53, weekday=4) 4 3 737790 True True 2020-W53-4 366 52 52 Thu Dec 31 00:00:00 2020
# 0001-01-01 (1, 1, 1) 1 datetime.IsoCalendarDate(year=1, week=1, weekday=1) 1 0 1 True True 0001-W01-1 001 00 01 Mon Jan  1 00:00:00 0001
# 9999-12-31 (9999, 52, 5) 52 datetime.IsoCalendarDate(year=9999, week=52, weekday=5) 5 4 3652059 True True 9999-W52-5 365 52 52 Fri Dec 31 00:00:00 9999
# 2000-02-29 (2000, 9, 2) 9 datetime.IsoCalendarDate(year=2000, week=9, weekday=2) 2 1 730179 True True 2000-W09-2 060 09 09 Tue Feb 29 00:00:00 2000
# ValueError Invalid week: 53
# 2021-01-03
# ValueError Invalid weekday: 8 (range is [1, 7])
# ValueError year must be in 1..9999, not 0
# ValueError ordinal must be >= 1
# ValueError year must be in 1..9999, not 10000
# OverflowError date value out of range
# OverflowError date value out of range
# OverflowError date value out of range
# ValueError day 29 must be in range 1..28 for month 2 in year 2023
# ValueError year must be in 1..9999, not 10000
# ValueError month must be in 1..12, not 0
# TypeError 'str' object cannot be interpreted as an integer
# ValueError hour must be in 0..23, not 24
# ValueError second must be in 0..59, not 60
# ValueError fold must be either 0 or 1, not 2
# TypeError function missing required argument 'day' (pos 3)
# OverflowError days=1000000000; must have magnitude <= 999999999
# OverflowError days=1000000000; must have magnitude <= 999999999
# OverflowError days=-1000000000; must have magnitude <= 999999999
# 999999999 days, 0:00:00
# 2024-W01 2024-01-01
# 2024-W01-1 2024-01-01
# 2024W017 2024-01-07
# 20240131 2024-01-31
# day 30 must be in range 1..29 for month 2 in year 2024
# Invalid isoformat string: '2024-1-1'
# Invalid isoformat string: '2024-W54-1'
# Invalid isoformat string: '2024-366'
# Invalid isoformat string: ' 2024-01-01'
# Invalid isoformat string: '2024-01-01T'
# Invalid isoformat string: '२०२४-01-01'
