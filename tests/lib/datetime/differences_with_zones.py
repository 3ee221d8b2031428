# Arithmetic and comparison across zones, naive against aware, fold, hashes of equal moments.
import datetime
from datetime import datetime as dt, timedelta, timezone, tzinfo


class Eastern(tzinfo):
    # Summer is April to October.
    def utcoffset(self, when):
        return timedelta(hours=-5) + self.dst(when)

    def dst(self, when):
        return timedelta(hours=4 <= when.month <= 10) if when else timedelta(0)

    def tzname(self, when):
        return 'EDT' if self.dst(when) else 'EST'


class Bad(tzinfo):
    def __init__(self, answer):
        self.answer = answer

    def utcoffset(self, when):
        return self.answer


east, utc = Eastern(), timezone.utc
a, b = dt(2024, 1, 1, 12, tzinfo=east), dt(2024, 7, 1, 12, tzinfo=east)
print(a.astimezone(utc), b.astimezone(utc), b - a, b.astimezone(utc) - a.astimezone(utc), a.tzname(), b.dst(), a.utctimetuple()[:5], b.timetuple().tm_isdst)
c = a.astimezone(timezone(timedelta(hours=9, minutes=30)))
print(c, c == a, hash(c) == hash(a), c is not a, {a: 1}[c], c > b, c.isoformat(), repr(c.tzinfo))
print(dt(2024, 1, 1).replace(tzinfo=utc).astimezone(east), dt(2024, 5, 1, tzinfo=utc).astimezone(east).strftime('%Z %z'), a.replace(fold=1).fold, a.replace(fold=1) == a, repr(a.replace(fold=1, tzinfo=None)))
naive = dt(2024, 1, 1)
print(naive == a, naive != a, naive in (a,))
for call in (lambda: naive < a, lambda: naive - a, lambda: a - 5, lambda: a + a, lambda: dt(2024, 1, 1, tzinfo=5), lambda: dt(2024, 1, 1, tzinfo=Bad(5)).utcoffset(), lambda: dt(2024, 1, 1, tzinfo=Bad(timedelta(hours=24))).utcoffset(), lambda: dt(2024, 1, 1, tzinfo=Bad(None)).utcoffset(), lambda: dt(2024, 1, 1, tzinfo=Bad(None)) == naive, lambda: tzinfo().utcoffset(None), lambda: timezone(timedelta(hours=24)), lambda: timezone(5), lambda: timezone(timedelta(0), 5), lambda: a.astimezone(5), lambda: naive.date() < naive, lambda: naive.time() < a.timetz(), lambda: naive == naive.date()):
    try:
        print(call())
    except (TypeError, ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)
print(timezone.utc is timezone(timedelta(0)), timezone(timedelta(0)) == utc, timezone(timedelta(hours=1), 'x') == timezone(timedelta(hours=1)), timezone.min, timezone(timedelta(seconds=5)), datetime.UTC is utc, str(timezone(-timedelta(minutes=1))), timezone(timedelta(hours=1)).tzname(None))
t = datetime.time(12, 30, tzinfo=timezone(timedelta(hours=2)))
print(t == datetime.time(10, 30, tzinfo=utc), t.isoformat('minutes'), t.replace(tzinfo=None), bool(datetime.time()), t.utcoffset(), hash(t) == hash(datetime.time(10, 30, tzinfo=utc)))

# output:
# 2024-01-01 17:00:00+00:00 2024-07-01 16:00:00+00:00 182 days, 0:00:00 181 days, 23:00:00 EST 1:00:00 (2024, 1, 1, 17, 0) 1
# 2024-01-02 02:30:00+09:30 True True True 1 False 2024-01-02T02:30:00+09:30 datetime.timezone(datetime.timedelta(seconds=34200))
# 2023-12-31 19:00:00-05:00 EDT -0400 1 True datetime.datetime(2024, 1, 1, 12, 0, fold=1)
# False True False
# TypeError can't compare offset-naive and offset-aware datetimes
# TypeError can't subtract offset-naive and offset-aware datetimes
# TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'int'
# TypeError unsupported operand type(s) for +: 'datetime.datetime' and 'datetime.datetime'
# TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# None
# True
# NotImplementedError a tzinfo subclass must implement utcoffset()
# ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# TypeError timezone() argument 1 must be datetime.timedelta, not int
# TypeError timezone() argument 2 must be str, not int
# TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# TypeError '<' not supported between instances of 'datetime.date' and 'datetime.datetime'
# TypeError can't compare offset-naive and offset-aware times
# False
# True True True UTC-23:59 UTC+00:00:05 True UTC-00:01 UTC+01:00
# True 12:30+02:00 12:30:00 True 2:00:00 True
