# replace() and copy.replace() of each kind, fold, keyword names, timetuple and its kin, isocalendar's fields, ordinals.
import copy
from datetime import UTC, date, datetime, time, timedelta, timezone

d, t, dt = date(2024, 2, 29), time(1, 2, 3, 4, UTC, fold=1), datetime(2024, 2, 29, 1, 2, 3, 4, UTC, fold=1)
print(d.replace(year=2020), t.replace(tzinfo=None), repr(dt.replace(fold=0)), copy.replace(d, day=1), copy.replace(t, hour=5), copy.replace(dt, tzinfo=None, minute=0))
for call in (lambda: d.replace(year=2023), lambda: copy.replace(d, 1), lambda: t.replace(fold=2), lambda: dt.replace(month=0), lambda: copy.replace(timedelta(1), days=2), lambda: d.replace(day='1'), lambda: datetime(2024, 1, 1, fold=2), lambda: time(fold=-1), lambda: date.fromordinal(0), lambda: date.fromordinal(3652060), lambda: date.fromisocalendar(2024, 53, 1), lambda: date.fromisocalendar(2024, 1, 0), lambda: date.fromtimestamp(1e20), lambda: datetime.combine(1, t), lambda: datetime.combine(d, 1), lambda: datetime.fromtimestamp('x'), lambda: datetime.fromtimestamp(float('nan'))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(dt.timetuple(), dt.utctimetuple().tm_isdst, d.timetuple(), tuple(dt.isocalendar()), d.isocalendar(), d.isocalendar().week, d.isocalendar() == (2024, 9, 4), repr(d.isocalendar()))
print(d.toordinal(), date.fromordinal(738945), d.weekday(), d.isoweekday(), date.min, date.max, date.resolution, time.min, time.max, time.resolution, datetime.min, datetime.max)
print(dt.timestamp(), datetime.fromtimestamp(1.5e9, UTC), datetime.fromtimestamp(-1.5, UTC), datetime.fromtimestamp(0.9999999, UTC), datetime.fromtimestamp(1.0000005, UTC).microsecond, datetime.fromtimestamp(-0.0000005, UTC))
print(dt.isoformat(' ', 'minutes'), dt.isoformat(timespec='milliseconds'), t.isoformat('hours'), dt.isoformat('T', 'auto'), datetime(2024, 1, 1).isoformat('😀'), t.isoformat(timespec='microseconds'))
for call in (lambda: dt.isoformat('ab'), lambda: dt.isoformat(timespec='x'), lambda: t.isoformat('x'), lambda: dt.isoformat(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(bool(time(0)), time(1) == time(1, tzinfo=None), time(1, tzinfo=UTC) == time(2, tzinfo=timezone(timedelta(hours=1))), hash(time(1, tzinfo=UTC)) == hash(time(2, tzinfo=timezone(timedelta(hours=1)))), time(1, tzinfo=UTC) == time(1), d == dt, UTC is timezone.utc, timezone(timedelta(0)) is UTC, timezone(timedelta(0)) == UTC, timezone.min, timezone.max)

# output:
# 2020-02-29 01:02:03.000004 datetime.datetime(2024, 2, 29, 1, 2, 3, 4, tzinfo=datetime.timezone.utc) 2024-02-01 05:02:03.000004+00:00 2024-02-29 01:00:03.000004
# ValueError day 29 must be in range 1..28 for month 2 in year 2023
# TypeError replace() takes 1 positional argument but 2 were given
# ValueError fold must be either 0 or 1, not 2
# ValueError month must be in 1..12, not 0
# TypeError replace() does not support timedelta objects
# TypeError 'str' object cannot be interpreted as an integer
# ValueError fold must be either 0 or 1, not 2
# ValueError fold must be either 0 or 1, not -1
# ValueError ordinal must be >= 1
# ValueError year must be in 1..9999, not 10000
# ValueError Invalid week: 53
# ValueError Invalid weekday: 0 (range is [1, 7])
# OverflowError timestamp out of range for platform time_t
# TypeError combine() argument 1 must be datetime.date, not int
# TypeError combine() argument 2 must be datetime.time, not int
# TypeError argument must be int or float, not str
# ValueError Invalid value NaN (not a number)
# time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=1, tm_min=2, tm_sec=3, tm_wday=3, tm_yday=60, tm_isdst=-1) 0 time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1) (2024, 9, 4) datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 9 True datetime.IsoCalendarDate(year=2024, week=9, weekday=4)
# 738945 2024-02-29 3 4 0001-01-01 9999-12-31 1 day, 0:00:00 00:00:00 23:59:59.999999 0:00:00.000001 0001-01-01 00:00:00 9999-12-31 23:59:59.999999
# 1709168523.000004 2017-07-14 02:40:00+00:00 1969-12-31 23:59:58.500000+00:00 1970-01-01 00:00:01+00:00 1 1970-01-01 00:00:00+00:00
# 2024-02-29 01:02+00:00 2024-02-29T01:02:03.000+00:00 01+00:00 2024-02-29T01:02:03.000004+00:00 2024-01-01😀00:00:00 01:02:03.000004+00:00
# TypeError isoformat() argument 1 must be a unicode character, not a string of length 2
# ValueError Unknown timespec value
# ValueError Unknown timespec value
# TypeError isoformat() argument 1 must be a unicode character, not int
# True True True True False False True True True UTC-23:59 UTC+23:59
