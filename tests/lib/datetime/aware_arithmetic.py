# Aware datetimes: subtraction across offsets, comparison with naive ones, equality and hash at a fold, offsets of seconds.
import datetime as dt
from datetime import datetime, timedelta, timezone, tzinfo

east, west = timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8), 'PST')
a, b = datetime(2024, 1, 1, 12, tzinfo=east), datetime(2024, 1, 1, 12, tzinfo=west)
print(a - b, a < b, a == b, a == a.astimezone(west), hash(a) == hash(a.astimezone(west)), b.tzname(), a.tzname(), repr(east), str(west))
naive = datetime(2024, 1, 1, 12)
print(naive == a, naive != a)
for call in (lambda: naive < a, lambda: naive - a, lambda: a + a, lambda: a + 1, lambda: a < 5, lambda: a < dt.date(2024, 1, 1), lambda: dt.date(2024, 1, 1) - a, lambda: a.replace(tzinfo=5), lambda: a.astimezone(5), lambda: dt.time(1) < 5, lambda: dt.time(1, tzinfo=east) < dt.time(1), lambda: datetime.max + timedelta(1), lambda: datetime.min - timedelta(microseconds=1), lambda: datetime.max.replace(tzinfo=west).astimezone(east)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Odd(tzinfo):
    def __init__(self, answer):
        self.answer = answer

    def utcoffset(self, when):
        return self.answer

    def dst(self, when):
        return self.answer

    def tzname(self, when):
        return 5 if isinstance(self.answer, timedelta) else self.answer


for answer in (timedelta(seconds=1, microseconds=5), timedelta(hours=24), timedelta(days=-1), 5, None, 'x', timedelta(hours=-23, minutes=-59)):
    when = datetime(2024, 1, 1, tzinfo=Odd(answer))
    for name in ('utcoffset', 'dst', 'tzname', 'isoformat', 'utctimetuple', 'timestamp', '__hash__'):
        try:
            result = getattr(when, name)()
            print(answer, name, result if name != '__hash__' else '')
        except Exception as error:
            print(answer, name, type(error).__name__, error)


class Plain(tzinfo):
    pass


for name in ('utcoffset', 'dst', 'tzname'):
    try:
        getattr(datetime(1, 1, 1, tzinfo=Plain()), name)()
    except NotImplementedError as error:
        print(error)
try:
    Plain().fromutc(datetime(1, 1, 1))
except (ValueError, TypeError) as error:
    print(error)


class Fold(tzinfo):
    def utcoffset(self, when):
        return timedelta(hours=2 - when.fold)

    def dst(self, when):
        return timedelta(0)

    def tzname(self, when):
        return f'F{when.fold}'


early, late = datetime(2024, 10, 27, 2, 30, tzinfo=Fold()), datetime(2024, 10, 27, 2, 30, tzinfo=Fold(), fold=1)
print(early == late, late - early, early.timestamp() - late.timestamp(), hash(early) == hash(late), early == early.astimezone(timezone.utc), late.astimezone(timezone.utc) == late, early < late, repr(late), late.isoformat(), late.tzname())

# output:
# -1 day, 10:30:00 True False True True PST UTC+05:30 datetime.timezone(datetime.timedelta(seconds=19800)) PST
# False True
# TypeError can't compare offset-naive and offset-aware datetimes
# TypeError can't subtract offset-naive and offset-aware datetimes
# TypeError unsupported operand type(s) for +: 'datetime.datetime' and 'datetime.datetime'
# TypeError unsupported operand type(s) for +: 'datetime.datetime' and 'int'
# TypeError '<' not supported between instances of 'datetime.datetime' and 'int'
# TypeError '<' not supported between instances of 'datetime.datetime' and 'datetime.date'
# TypeError unsupported operand type(s) for -: 'datetime.date' and 'datetime.datetime'
# TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# TypeError '<' not supported between instances of 'datetime.time' and 'int'
# TypeError can't compare offset-naive and offset-aware times
# OverflowError date value out of range
# OverflowError date value out of range
# OverflowError date value out of range
# 0:00:01.000005 utcoffset 0:00:01.000005
# 0:00:01.000005 dst 0:00:01.000005
# 0:00:01.000005 tzname TypeError tzinfo.tzname() must return None or a string, not 'int'
# 0:00:01.000005 isoformat 2024-01-01T00:00:00+00:00:01.000005
# 0:00:01.000005 utctimetuple time.struct_time(tm_year=2023, tm_mon=12, tm_mday=31, tm_hour=23, tm_min=59, tm_sec=58, tm_wday=6, tm_yday=365, tm_isdst=0)
# 0:00:01.000005 timestamp 1704067198.999995
# 0:00:01.000005 __hash__
# 1 day, 0:00:00 utcoffset ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# 1 day, 0:00:00 dst ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# 1 day, 0:00:00 tzname TypeError tzinfo.tzname() must return None or a string, not 'int'
# 1 day, 0:00:00 isoformat ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# 1 day, 0:00:00 utctimetuple ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# 1 day, 0:00:00 timestamp ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# 1 day, 0:00:00 __hash__ ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# -1 day, 0:00:00 utcoffset ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1)
# -1 day, 0:00:00 dst ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1)
# -1 day, 0:00:00 tzname TypeError tzinfo.tzname() must return None or a string, not 'int'
# -1 day, 0:00:00 isoformat ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1)
# -1 day, 0:00:00 utctimetuple ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1)
# -1 day, 0:00:00 timestamp ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1)
# -1 day, 0:00:00 __hash__ ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1)
# 5 utcoffset TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# 5 dst TypeError tzinfo.dst() must return None or timedelta, not 'int'
# 5 tzname TypeError tzinfo.tzname() must return None or a string, not 'int'
# 5 isoformat TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# 5 utctimetuple TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# 5 timestamp TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# 5 __hash__ TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# None utcoffset None
# None dst None
# None tzname None
# None isoformat 2024-01-01T00:00:00
# None utctimetuple time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=0)
# None timestamp TypeError can't subtract offset-naive and offset-aware datetimes
# None __hash__
# x utcoffset TypeError tzinfo.utcoffset() must return None or timedelta, not 'str'
# x dst TypeError tzinfo.dst() must return None or timedelta, not 'str'
# x tzname x
# x isoformat TypeError tzinfo.utcoffset() must return None or timedelta, not 'str'
# x utctimetuple TypeError tzinfo.utcoffset() must return None or timedelta, not 'str'
# x timestamp TypeError tzinfo.utcoffset() must return None or timedelta, not 'str'
# x __hash__ TypeError tzinfo.utcoffset() must return None or timedelta, not 'str'
# -1 day, 0:01:00 utcoffset -1 day, 0:01:00
# -1 day, 0:01:00 dst -1 day, 0:01:00
# -1 day, 0:01:00 tzname TypeError tzinfo.tzname() must return None or a string, not 'int'
# -1 day, 0:01:00 isoformat 2024-01-01T00:00:00-23:59
# -1 day, 0:01:00 utctimetuple time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=23, tm_min=59, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=0)
# -1 day, 0:01:00 timestamp 1704153540.0
# -1 day, 0:01:00 __hash__
# a tzinfo subclass must implement utcoffset()
# a tzinfo subclass must implement dst()
# a tzinfo subclass must implement tzname()
# fromutc: dt.tzinfo is not self
# False 1:00:00 -3600.0 True False False True datetime.datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=<__main__.Fold object at 0x1837cc8>) 2024-10-27T02:30:00+01:00 F1
