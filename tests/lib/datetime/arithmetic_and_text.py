import datetime as D
from datetime import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
d = date(2024, 2, 29); print(d, repr(d), d.weekday(), d.isoweekday(), d.isocalendar(), tuple(d.isocalendar()), d.toordinal(), d.ctime(), d + timedelta(1), d - date(2023, 1, 1), d.replace(day=1), d.strftime('%Y/%m/%d %a %b %j %A %B'), f'{d:%d.%m.%y}', d < date(2025, 1, 1), d.timetuple()[:8], hash(d) == hash(date(2024, 2, 29)))
for o in (1, 366, 365, 730120, 3652059, 719163, 36524, 146097): print(date.fromordinal(o), date.fromordinal(o).toordinal() == o)
for y in range(2000, 2021, 4): print(date(y, 12, 31).isocalendar(), date(y, 1, 1).isocalendar())
t(lambda: date(2023, 2, 29)); t(lambda: date(0, 1, 1)); t(lambda: date(2023, 13, 1)); t(lambda: date(2023)); t(lambda: date(2023, 1)); t(lambda: date('x', 1, 1)); t(lambda: date.max + timedelta(1)); t(lambda: date.fromisoformat('2024-13-01')); t(lambda: date.fromisoformat('2024-1-1')); t(lambda: date.fromordinal(0))
for s in ('2024-02-29', '20240229', '2024-W09-4', '2024W094', '2024-W09'): print(date.fromisoformat(s))
td = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6); print(td, repr(td), td.days, td.seconds, td.microseconds, td.total_seconds(), -td, repr(-td), abs(-td), td * 2, td / 2, td // 3, td * 1.5, td / timedelta(hours=1), td // timedelta(hours=1), td % timedelta(hours=1), divmod(td, timedelta(hours=5)), td > timedelta(0), bool(timedelta()), repr(timedelta()), str(timedelta(days=-1)), timedelta(weeks=1), timedelta(0.5), timedelta(seconds=1e-6), timedelta(seconds=0.0000005), timedelta(seconds=1.5e-6), timedelta(days=0.1, seconds=0.3), timedelta.max, timedelta.min, timedelta(hours=25), repr(timedelta(microseconds=-1)), sum([td, td], timedelta()))
t(lambda: timedelta('x')); t(lambda: td / 0); t(lambda: timedelta.max + td)
x = datetime(2024, 5, 6, 7, 8, 9, 123456); print(x, repr(x), x.isoformat(), x.isoformat(' ', 'minutes'), x.isoformat(timespec='milliseconds'), x.date(), x.time(), repr(x.time()), x.timetuple()[:9], x + timedelta(days=1.5), x - datetime(2024, 1, 1), x.replace(hour=0, tzinfo=timezone.utc), x.strftime('%Y-%m-%d %H:%M:%S.%f %p %I %y %%'), f'{x:%H:%M}', x.ctime(), datetime(2024, 1, 1), repr(datetime(2024, 1, 1)), repr(datetime(2024,1,1,1,1,1)), x.weekday())
u = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC); z = timezone(timedelta(hours=5, minutes=30), 'IST'); print(u, repr(u), u.astimezone(z), repr(z), z, timezone(timedelta(hours=-3)), repr(timezone(timedelta(hours=-3))), u.timestamp(), u == u.astimezone(z), u.astimezone(z).utcoffset(), u.tzname(), u.dst(), u.strftime('%z %Z %:z'), u - u.astimezone(z), hash(u) == hash(u.astimezone(z)), u.utctimetuple()[:6], timezone.utc, repr(timezone.utc), timezone(timedelta(0)) is UTC, u.isoformat(), timezone.max)
t(lambda: x < u); t(lambda: x - u); print(x == u); t(lambda: timezone(timedelta(hours=24))); t(lambda: timezone(3)); t(lambda: datetime(2024, 1, 1, 25)); t(lambda: datetime(2024, 1, 1, 1, 60)); t(lambda: datetime(2024, 1, 1, tzinfo=3)); t(lambda: datetime.max + timedelta(1)); print(x == d, isinstance(x, date)); t(lambda: datetime()); t(lambda: datetime(2024, 1, 1, fold=2)); t(lambda: x.isoformat(timespec='zz'))
for s in ('2024-05-06', '2024-05-06T07:08:09', '2024-05-06 07:08', '20240506T070809', '2024-05-06T07:08:09.123', '2024-05-06T07:08:09.123456789', '2024-05-06T07:08:09Z', '2024-05-06T07:08:09+05:30', '2024-05-06T07', '2024-W19-1T07:08', '2024-05-06T24:00:00', '2024-05-06T07:08:09-0800', '2024-05-06T07:08:09,5', '2024-05-06T070809.5+00:00:01', '2024W191T07', '2024-05-06x07:08'): print(repr(datetime.fromisoformat(s)))
for s in ('2024', '2024-05-06T', 'x', '2024-05-06T7:08', '2024-05-06T07:08:0', '2024-05-06T07:0809', '2024-05-06T07:08:09.', '2024-05-06T25:00', '2024-05-06T07:08:09+25:00', '2024-05-06T24:01', '2024-02-30'): t(lambda: datetime.fromisoformat(s))
t(lambda: datetime.fromisoformat(3))
c = time(1, 2, 3, 4); print(c, repr(c), c.isoformat('milliseconds'), c.replace(hour=5), time(1), repr(time(1)), repr(time(1, 2, tzinfo=UTC)), time(1, tzinfo=UTC), c < time(2), c.strftime('%H:%M:%S.%f'), time.fromisoformat('04:05:06.7'), time.fromisoformat('T0405'), time.fromisoformat('04:05Z'), hash(time(1)) == hash(time(1)), time.min, time.max, repr(time(1, fold=1)), time(1, tzinfo=UTC) == time(2, tzinfo=timezone(timedelta(hours=1))))
t(lambda: time(24)); t(lambda: time(1) < time(1, tzinfo=UTC)); t(lambda: time.fromisoformat('x'))
for s, f in (('2024-05-06 07:08:09', '%Y-%m-%d %H:%M:%S'), ('06/05/24', '%d/%m/%y'), ('Mon May  6 07:08:09 2024', '%a %b %d %H:%M:%S %Y'), ('7:08 PM', '%I:%M %p'), ('12:00 AM', '%I:%M %p'), ('2024-05-06T07:08:09.12+0530', '%Y-%m-%dT%H:%M:%S.%f%z'), ('March 3, 2021', '%B %d, %Y'), ('2024 127', '%Y %j'), ('2024-W19-1', '%G-W%V-%u'), ('20240506', '%Y%m%d'), ('2024 18 1', '%Y %W %w'), ('1:2:3', '%H:%M:%S'), ('2024-01-01 Z', '%Y-%m-%d %z'), ('69', '%y'), ('68', '%y'), ('05/06/24 07:08:09', '%x %X')): print(repr(datetime.strptime(s, f)))
for s, f in (('x', '%Y'), ('2024-05-06 1', '%Y-%m-%d'), ('2024', '%Q'), ('2024', '%'), ('2024-13-01', '%Y-%m-%d'), ('2023-02-30', '%Y-%m-%d')): t(lambda: datetime.strptime(s, f))
print(datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1.5, UTC), datetime.fromtimestamp(-1.25, tz=UTC), datetime.fromtimestamp(1e9+0.123456, UTC), date.fromtimestamp(86400*365), datetime.fromtimestamp(1700000000), datetime(2024, 1, 1).timestamp(), datetime(2024,7,1,12).astimezone().utcoffset())
print(datetime.combine(d, c), datetime.combine(d, c, UTC), datetime.min, datetime.max, datetime.resolution, D.MINYEAR, isinstance(datetime.now(), datetime), datetime.now(UTC).tzinfo, date.today() == datetime.now().date(), datetime.today().year > 2000, D.datetime, D.timezone)
class TZ(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=2)
    def dst(self, dt): return timedelta(hours=1)
    def tzname(self, dt): return 'TZ'
print(datetime(2024, 1, 1, tzinfo=TZ()).isoformat(), u.astimezone(TZ()), datetime(2024,1,1,tzinfo=TZ()).timetuple()[8]); t(lambda: tzinfo().utcoffset(None)); t(lambda: datetime.combine(3, c)); t(lambda: u.astimezone(3))
import copy; print(copy.deepcopy(x), copy.copy(td), copy.replace(d, day=3))
# output:
# 2024-02-29 datetime.date(2024, 2, 29) 3 4 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) (2024, 9, 4) 738945 Thu Feb 29 00:00:00 2024 2024-03-01 424 days, 0:00:00 2024-02-01 2024/02/29 Thu Feb 060 Thursday February 29.02.24 True (2024, 2, 29, 0, 0, 0, 3, 60) True
# 0001-01-01 True
# 0002-01-01 True
# 0001-12-31 True
# 2000-01-01 True
# 9999-12-31 True
# 1970-01-01 True
# 0100-12-31 True
# 0400-12-31 True
# datetime.IsoCalendarDate(year=2000, week=52, weekday=7) datetime.IsoCalendarDate(year=1999, week=52, weekday=6)
# datetime.IsoCalendarDate(year=2004, week=53, weekday=5) datetime.IsoCalendarDate(year=2004, week=1, weekday=4)
# datetime.IsoCalendarDate(year=2009, week=1, weekday=3) datetime.IsoCalendarDate(year=2008, week=1, weekday=2)
# datetime.IsoCalendarDate(year=2013, week=1, weekday=1) datetime.IsoCalendarDate(year=2011, week=52, weekday=7)
# datetime.IsoCalendarDate(year=2016, week=52, weekday=6) datetime.IsoCalendarDate(year=2015, week=53, weekday=5)
# datetime.IsoCalendarDate(year=2020, week=53, weekday=4) datetime.IsoCalendarDate(year=2020, week=1, weekday=3)
# ValueError day 29 must be in range 1..28 for month 2 in year 2023
# ValueError year must be in 1..9999, not 0
# ValueError month must be in 1..12, not 13
# TypeError function missing required argument 'month' (pos 2)
# TypeError function missing required argument 'day' (pos 3)
# TypeError 'str' object cannot be interpreted as an integer
# OverflowError date value out of range
# ValueError month must be in 1..12, not 13
# ValueError Invalid isoformat string: '2024-1-1'
# ValueError ordinal must be >= 1
# 2024-02-29
# 2024-02-29
# 2024-02-29
# 2024-02-29
# 2024-02-26
# 1 day, 2:03:04.005006 datetime.timedelta(days=1, seconds=7384, microseconds=5006) 1 7384 5006 93784.005006 -2 days, 21:56:55.994994 datetime.timedelta(days=-2, seconds=79015, microseconds=994994) 1 day, 2:03:04.005006 2 days, 4:06:08.010012 13:01:32.002503 8:41:01.335002 1 day, 15:04:36.007509 26.051112501666665 26 0:03:04.005006 (5, datetime.timedelta(seconds=3784, microseconds=5006)) True False datetime.timedelta(0) -1 day, 0:00:00 7 days, 0:00:00 12:00:00 0:00:00.000001 0:00:00 0:00:00.000002 2:24:00.300000 999999999 days, 23:59:59.999999 -999999999 days, 0:00:00 1 day, 1:00:00 datetime.timedelta(days=-1, seconds=86399, microseconds=999999) 2 days, 4:06:08.010012
# TypeError unsupported type for timedelta days component: str
# ZeroDivisionError division by zero
# OverflowError days=1000000001; must have magnitude <= 999999999
# 2024-05-06 07:08:09.123456 datetime.datetime(2024, 5, 6, 7, 8, 9, 123456) 2024-05-06T07:08:09.123456 2024-05-06 07:08 2024-05-06T07:08:09.123 2024-05-06 07:08:09.123456 datetime.time(7, 8, 9, 123456) (2024, 5, 6, 7, 8, 9, 0, 127, -1) 2024-05-07 19:08:09.123456 126 days, 7:08:09.123456 2024-05-06 00:08:09.123456+00:00 2024-05-06 07:08:09.123456 AM 07 24 % 07:08 Mon May  6 07:08:09 2024 2024-01-01 00:00:00 datetime.datetime(2024, 1, 1, 0, 0) datetime.datetime(2024, 1, 1, 1, 1, 1) 0
# 2024-05-06 07:08:09+00:00 datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone.utc) 2024-05-06 12:38:09+05:30 datetime.timezone(datetime.timedelta(seconds=19800), 'IST') IST UTC-03:00 datetime.timezone(datetime.timedelta(days=-1, seconds=75600)) 1714979289.0 True 5:30:00 UTC None +0000 UTC +00:00 0:00:00 True (2024, 5, 6, 7, 8, 9) UTC datetime.timezone.utc True 2024-05-06T07:08:09+00:00 UTC+23:59
# TypeError can't compare offset-naive and offset-aware datetimes
# TypeError can't subtract offset-naive and offset-aware datetimes
# False
# ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# TypeError timezone() argument 1 must be datetime.timedelta, not int
# ValueError hour must be in 0..23, not 25
# ValueError minute must be in 0..59, not 60
# TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# OverflowError date value out of range
# False True
# TypeError function missing required argument 'year' (pos 1)
# ValueError fold must be either 0 or 1, not 2
# ValueError Unknown timespec value
# datetime.datetime(2024, 5, 6, 0, 0)
# datetime.datetime(2024, 5, 6, 7, 8, 9)
# datetime.datetime(2024, 5, 6, 7, 8)
# datetime.datetime(2024, 5, 6, 7, 8, 9)
# datetime.datetime(2024, 5, 6, 7, 8, 9, 123000)
# datetime.datetime(2024, 5, 6, 7, 8, 9, 123456)
# datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone.utc)
# datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# datetime.datetime(2024, 5, 6, 7, 0)
# datetime.datetime(2024, 5, 6, 7, 8)
# datetime.datetime(2024, 5, 7, 0, 0)
# datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=57600)))
# datetime.datetime(2024, 5, 6, 7, 8, 9, 500000)
# datetime.datetime(2024, 5, 6, 7, 8, 9, 500000, tzinfo=datetime.timezone(datetime.timedelta(seconds=1)))
# datetime.datetime(2024, 5, 6, 7, 0)
# datetime.datetime(2024, 5, 6, 7, 8)
# ValueError Invalid isoformat string: '2024'
# ValueError Invalid isoformat string: '2024-05-06T'
# ValueError Invalid isoformat string: 'x'
# ValueError Invalid isoformat string: '2024-05-06T7:08'
# ValueError Invalid isoformat string: '2024-05-06T07:08:0'
# ValueError Invalid isoformat string: '2024-05-06T07:0809'
# ValueError Invalid isoformat string: '2024-05-06T07:08:09.'
# ValueError hour must be in 0..23, not 25
# ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1, seconds=3600)
# ValueError minute, second, and microsecond must be 0 when hour is 24
# ValueError day 30 must be in range 1..29 for month 2 in year 2024
# TypeError fromisoformat: argument must be str
# 01:02:03.000004 datetime.time(1, 2, 3, 4) 01:02:03.000 05:02:03.000004 01:00:00 datetime.time(1, 0) datetime.time(1, 2, tzinfo=datetime.timezone.utc) 01:00:00+00:00 True 01:02:03.000004 04:05:06.700000 04:05:00 04:05:00+00:00 True 00:00:00 23:59:59.999999 datetime.time(1, 0, fold=1) True
# ValueError hour must be in 0..23, not 24
# TypeError can't compare offset-naive and offset-aware times
# ValueError Invalid isoformat string: 'x'
# datetime.datetime(2024, 5, 6, 7, 8, 9)
# datetime.datetime(2024, 5, 6, 0, 0)
# datetime.datetime(2024, 5, 6, 7, 8, 9)
# datetime.datetime(1900, 1, 1, 19, 8)
# datetime.datetime(1900, 1, 1, 0, 0)
# datetime.datetime(2024, 5, 6, 7, 8, 9, 120000, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# datetime.datetime(2021, 3, 3, 0, 0)
# datetime.datetime(2024, 5, 6, 0, 0)
# datetime.datetime(2024, 5, 6, 0, 0)
# datetime.datetime(2024, 5, 6, 0, 0)
# datetime.datetime(2024, 4, 29, 0, 0)
# datetime.datetime(1900, 1, 1, 1, 2, 3)
# datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
# datetime.datetime(1969, 1, 1, 0, 0)
# datetime.datetime(2068, 1, 1, 0, 0)
# datetime.datetime(2024, 5, 6, 7, 8, 9)
# ValueError time data 'x' does not match format '%Y'
# ValueError unconverted data remains:  1
# ValueError 'Q' is a bad directive in format '%Q'
# ValueError stray % in format '%'
# ValueError time data '2024-13-01' does not match format '%Y-%m-%d'
# ValueError day 30 must be in range 1..28 for month 2 in year 2023
# 1970-01-01 00:00:00+00:00 1970-01-01 00:00:01.500000+00:00 1969-12-31 23:59:58.750000+00:00 2001-09-09 01:46:40.123456+00:00 1971-01-01 2023-11-14 22:13:20 1704067200.0 0:00:00
# 2024-02-29 01:02:03.000004 2024-02-29 01:02:03.000004+00:00 0001-01-01 00:00:00 9999-12-31 23:59:59.999999 0:00:00.000001 1 True UTC True True <class 'datetime.datetime'> <class 'datetime.timezone'>
# 2024-01-01T00:00:00+02:00 2024-05-06 09:08:09+02:00 1
# NotImplementedError a tzinfo subclass must implement utcoffset()
# TypeError combine() argument 1 must be datetime.date, not int
# TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# 2024-05-06 07:08:09.123456 1 day, 2:03:04.005006 2024-02-03
