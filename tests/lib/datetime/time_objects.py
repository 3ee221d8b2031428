# time: text, fold, tzinfo, truth, comparison of naive and aware, replace, errors.
from datetime import datetime, time, timedelta, timezone

t = time(13, 5, 9, 70)
print(t, repr(t), t.isoformat('minutes'), t.isoformat('milliseconds'), t.isoformat(timespec='hours'), t.isoformat('microseconds'), time(1).isoformat('seconds'))
z = timezone(timedelta(hours=-3, minutes=-30))
a = time(1, 2, tzinfo=z, fold=1)
print(a, repr(a), a.utcoffset(), a.tzname(), a.dst(), t.utcoffset(), t.tzname(), bool(time()), a.fold)
print(t.replace(hour=1), a.replace(tzinfo=None), a.replace(fold=0), time.min, time.max, time.resolution, f'{t:%H-%M-%S.%f|%p|%I}', t.strftime('%Y %j'))
print(time(1, tzinfo=timezone.utc) == time(2, tzinfo=timezone(timedelta(hours=1))), time(1) == a, time(1) < time(1, 0, 1), hash(time(1, tzinfo=timezone.utc)) == hash(time(2, tzinfo=timezone(timedelta(hours=1)))))
for call in (lambda: time(24), lambda: time(1, 60), lambda: time(1, 2, 60), lambda: time(1, 2, 3, 1000000), lambda: time(-1), lambda: time(1.5), lambda: time(1, tzinfo=3), lambda: time(1, fold=2), lambda: time(1) < a, lambda: t.isoformat('days'), lambda: time(1) + timedelta(1), lambda: time(1) < 3):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 13:05:09.000070 datetime.time(13, 5, 9, 70) 13:05 13:05:09.000 13 13:05:09.000070 01:00:00
# 01:02:00-03:30 datetime.time(1, 2, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=73800)), fold=1) -1 day, 20:30:00 UTC-03:30 None None None True 1
# 01:05:09.000070 01:02:00 01:02:00-03:30 00:00:00 23:59:59.999999 0:00:00.000001 13-05-09.000070|PM|01 1900 001
# True False True True
# ValueError hour must be in 0..23, not 24
# ValueError minute must be in 0..59, not 60
# ValueError second must be in 0..59, not 60
# ValueError microsecond must be in 0..999999, not 1000000
# ValueError hour must be in 0..23, not -1
# TypeError 'float' object cannot be interpreted as an integer
# TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# ValueError fold must be either 0 or 1, not 2
# TypeError can't compare offset-naive and offset-aware times
# ValueError Unknown timespec value
# TypeError unsupported operand type(s) for +: 'datetime.time' and 'datetime.timedelta'
# TypeError '<' not supported between instances of 'datetime.time' and 'int'
