# timezone and tzinfo subclasses: names, limits, fromutc, fold in comparisons.
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo

for z in (UTC, timezone.utc, timezone(timedelta(0)), timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(seconds=-1)), timezone(timedelta(hours=1), 'CET'), timezone(-timedelta(hours=23, minutes=59)), timezone(timedelta(0), 'Z')):
    print(z, repr(z), z.utcoffset(None), z.tzname(None), z.dst(None))
print(timezone(timedelta(0)) is UTC, timezone(timedelta(hours=1)) == timezone(timedelta(hours=1), 'x'), hash(timezone(timedelta(hours=1))) == hash(timezone(timedelta(hours=1), 'x')), timezone.min, timezone.max)
print(UTC.fromutc(datetime(2024, 1, 1, tzinfo=UTC)))


class Summer(tzinfo):
    "An hour more from April to September."

    def utcoffset(self, moment):
        return timedelta(hours=1) + self.dst(moment)

    def dst(self, moment):
        return timedelta(hours=1) if moment is not None and 4 <= moment.month <= 9 else timedelta(0)

    def tzname(self, moment):
        return 'SUM' if self.dst(moment) else 'WIN'


s = Summer()
june, december = datetime(2024, 6, 1, 12, tzinfo=s), datetime(2024, 12, 1, 12, tzinfo=s)
print(june, december, june.astimezone(UTC), datetime(2024, 6, 1, 12, tzinfo=UTC).astimezone(s), june.tzname(), december.dst(), june - december, june.timetuple().tm_isdst)
print(june.strftime('%H:%M %z %:z %Z'), december.isoformat(), june.utctimetuple().tm_hour)


class Bad(tzinfo):
    def utcoffset(self, moment):
        return self.answer


bad = Bad()
for answer in (5, timedelta(hours=24), timedelta(hours=1, microseconds=5), None):
    bad.answer = answer
    try:
        print(datetime(2024, 1, 1, tzinfo=bad))
    except Exception as error:
        print(type(error).__name__, error)
for call in (lambda: timezone(5), lambda: timezone(timedelta(hours=24)), lambda: timezone(timedelta(hours=-24)), lambda: timezone(timedelta(0), 5), lambda: tzinfo().utcoffset(None), lambda: tzinfo().tzname(None), lambda: tzinfo().fromutc(5), lambda: UTC.fromutc(datetime(2024, 1, 1)), lambda: UTC.utcoffset(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# UTC datetime.timezone.utc 0:00:00 UTC None
# UTC datetime.timezone.utc 0:00:00 UTC None
# UTC datetime.timezone.utc 0:00:00 UTC None
# UTC+05:30 datetime.timezone(datetime.timedelta(seconds=19800)) 5:30:00 UTC+05:30 None
# UTC-00:00:01 datetime.timezone(datetime.timedelta(days=-1, seconds=86399)) -1 day, 23:59:59 UTC-00:00:01 None
# CET datetime.timezone(datetime.timedelta(seconds=3600), 'CET') 1:00:00 CET None
# UTC-23:59 datetime.timezone(datetime.timedelta(days=-1, seconds=60)) -1 day, 0:01:00 UTC-23:59 None
# Z datetime.timezone(datetime.timedelta(0), 'Z') 0:00:00 Z None
# True True True UTC-23:59 UTC+23:59
# 2024-01-01 00:00:00+00:00
# 2024-06-01 12:00:00+02:00 2024-12-01 12:00:00+01:00 2024-06-01 10:00:00+00:00 2024-06-01 14:00:00+02:00 SUM 0:00:00 -183 days, 0:00:00 1
# 12:00 +0200 +02:00 SUM 2024-12-01T12:00:00+01:00 10
# TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# 2024-01-01 00:00:00+01:00:00.000005
# 2024-01-01 00:00:00
# TypeError timezone() argument 1 must be datetime.timedelta, not int
# ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1)
# TypeError timezone() argument 2 must be str, not int
# NotImplementedError a tzinfo subclass must implement utcoffset()
# NotImplementedError a tzinfo subclass must implement tzname()
# TypeError fromutc: argument must be a datetime
# ValueError fromutc: dt.tzinfo is not self
# TypeError utcoffset(dt) argument must be a datetime instance or None, not int
