# datetime: combine, replace, timestamps of aware values, parts, naive and aware, errors.
from datetime import UTC, date, datetime, time, timedelta, timezone

d = datetime(2024, 5, 6, 7, 8, 9, 10, tzinfo=UTC)
print(d, repr(d), d.date(), d.time(), d.timetz(), d.timestamp(), d.isoformat(' ', 'minutes'), d.isoformat(sep='!'))
print(datetime.combine(date(2024, 1, 1), time(5, tzinfo=UTC)), datetime.combine(date(2024, 1, 1), time(5, tzinfo=UTC), None), datetime.combine(d, time()))
print(d.replace(tzinfo=None, microsecond=0), d.astimezone(timezone(timedelta(hours=9), 'JST')), d.utctimetuple(), d.timetuple().tm_isdst)
print(datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(-1.5, UTC), datetime.fromtimestamp(1e9 + 0.1234565, UTC), datetime.fromtimestamp(0.9999999, UTC))
print(datetime.fromordinal(730120), datetime.fromisocalendar(2024, 1, 1), datetime.min, datetime.max, datetime.resolution)
print(datetime(2024, 1, 1) == date(2024, 1, 1), datetime(2024, 1, 1) == datetime(2024, 1, 1, tzinfo=UTC), d - datetime(2024, 5, 6, 9, 8, 9, 10, timezone(timedelta(hours=2))), datetime(2024, 3, 1) - timedelta(microseconds=1))
print(d.strptime('2024-05-06', '%Y-%m-%d'), d.ctime(), d.isocalendar(), isinstance(d, date), d.tzinfo, UTC is timezone.utc)
for call in (lambda: d < datetime(2024, 1, 1), lambda: d - datetime(2024, 1, 1), lambda: d < date(2024, 1, 1), lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, tzinfo='x'), lambda: datetime.fromtimestamp(float('nan')), lambda: datetime.combine(1, time()), lambda: datetime.combine(date.min, 1), lambda: d.astimezone(3), lambda: d + 1, lambda: datetime.max + timedelta(1), lambda: datetime(2024, 1, 1, fold=5), lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2024 1', '%Y'), lambda: datetime.strptime('2024', 5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 2024-05-06 07:08:09.000010+00:00 datetime.datetime(2024, 5, 6, 7, 8, 9, 10, tzinfo=datetime.timezone.utc) 2024-05-06 07:08:09.000010 07:08:09.000010+00:00 1714979289.00001 2024-05-06 07:08+00:00 2024-05-06!07:08:09.000010+00:00
# 2024-01-01 05:00:00+00:00 2024-01-01 05:00:00 2024-05-06 00:00:00
# 2024-05-06 07:08:09 2024-05-06 16:08:09.000010+09:00 time.struct_time(tm_year=2024, tm_mon=5, tm_mday=6, tm_hour=7, tm_min=8, tm_sec=9, tm_wday=0, tm_yday=127, tm_isdst=0) -1
# 1970-01-01 00:00:00+00:00 1969-12-31 23:59:58.500000+00:00 2001-09-09 01:46:40.123456+00:00 1970-01-01 00:00:01+00:00
# 2000-01-01 00:00:00 2024-01-01 00:00:00 0001-01-01 00:00:00 9999-12-31 23:59:59.999999 0:00:00.000001
# False False 0:00:00 2024-02-29 23:59:59.999999
# 2024-05-06 00:00:00 Mon May  6 07:08:09 2024 datetime.IsoCalendarDate(year=2024, week=19, weekday=1) True UTC True
# TypeError can't compare offset-naive and offset-aware datetimes
# TypeError can't subtract offset-naive and offset-aware datetimes
# TypeError '<' not supported between instances of 'datetime.datetime' and 'datetime.date'
# ValueError hour must be in 0..23, not 24
# TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'str'
# ValueError Invalid value NaN (not a number)
# TypeError combine() argument 1 must be datetime.date, not int
# TypeError combine() argument 2 must be datetime.time, not int
# TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# TypeError unsupported operand type(s) for +: 'datetime.datetime' and 'int'
# OverflowError date value out of range
# ValueError fold must be either 0 or 1, not 5
# ValueError time data 'x' does not match format '%Y'
# ValueError unconverted data remains:  1
# TypeError strptime() argument 2 must be str, not int
