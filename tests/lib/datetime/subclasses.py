# Subclasses keep their type through arithmetic, replace, now, fromisoformat, combine; constructors of their own are called.
import copy
import pickle
from datetime import date, datetime, time, timedelta, timezone


class D(date):
    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls, *args, **kwargs)
        self.tag = 'new'
        return self


class DT(datetime):
    def extra(self):
        return self.year + self.month


class T(time):
    pass


class Delta(timedelta):
    pass


d = D(2024, 1, 2)
for value in (d, d + timedelta(1), d - timedelta(1), d.replace(day=5), D.today(), D.fromordinal(1), D.fromisoformat('2024-01-01'), D.fromtimestamp(0), D.fromisocalendar(2024, 1, 1), D.min, copy.copy(d), copy.deepcopy(d), pickle.loads(pickle.dumps(d))):
    print(type(value).__name__, getattr(value, 'tag', None), end=' ')
print()
t = DT(2024, 1, 2, 3)
for value in (t + timedelta(1), t - timedelta(1), t.replace(hour=1), DT.now(), DT.now(timezone.utc), DT.fromtimestamp(0, timezone.utc), DT.fromisoformat('2024-01-01'), DT.combine(date(2024, 1, 1), time(1)), DT.strptime('1', '%m'), t.astimezone(timezone.utc), copy.copy(t), pickle.loads(pickle.dumps(t)), copy.replace(t, year=1)):
    print(type(value).__name__, value.extra() > 0, end=' ')
print()
print(type(t.date()).__name__, type(t.time()).__name__, type(T(1).replace(hour=2)).__name__, type(T.fromisoformat('01:02')).__name__, type(t - t).__name__)
print(type(Delta(1) + Delta(1)).__name__, type(-Delta(1)).__name__, type(abs(Delta(-1))).__name__, type(Delta(1) * 2).__name__, type(Delta(2) // 2).__name__, Delta(1) == timedelta(1), hash(Delta(1)) == hash(timedelta(1)), repr(Delta(1)), repr(t), repr(T(1)), repr(d))
print(d == date(2024, 1, 2), t == datetime(2024, 1, 2, 3), isinstance(t, date), d != t, t > d if False else 'n/a')
for kind, args in ((date, (2024, 13, 1)), (date, (0, 1, 1)), (date, (2024, 2, 30)), (datetime, (2024, 1, 1, 24)), (datetime, (2024, 1, 1, 0, 60)), (time, (0, 0, 60)), (time, (0, 0, 0, 1000000)), (date, ('x', 1, 1)), (date, (1.0, 1, 1)), (date, ()), (date, (1, 2)), (timedelta, (1e10,)), (timedelta, ('1',)), (timedelta, (10**9,)), (timezone, (timedelta(1),)), (timezone, ('x',)), (timezone, (timedelta(0), 5)), (datetime, (2024, 1, 1, 0, 0, 0, 0, 5))):
    try:
        print(kind(*args))
    except Exception as error:
        print(kind.__name__, args, type(error).__name__, error)

# output:
# D new D new D new D new D new D new D new D new D new date None D new D new D new
# DT True DT True DT True DT True DT True DT True DT True DT True DT True DT True DT True DT True DT True
# date time T T timedelta
# timedelta timedelta timedelta timedelta timedelta True True Delta(days=1) DT(2024, 1, 2, 3, 0) T(1, 0) D(2024, 1, 2)
# True True True True n/a
# date (2024, 13, 1) ValueError month must be in 1..12, not 13
# date (0, 1, 1) ValueError year must be in 1..9999, not 0
# date (2024, 2, 30) ValueError day 30 must be in range 1..29 for month 2 in year 2024
# datetime (2024, 1, 1, 24) ValueError hour must be in 0..23, not 24
# datetime (2024, 1, 1, 0, 60) ValueError minute must be in 0..59, not 60
# time (0, 0, 60) ValueError second must be in 0..59, not 60
# time (0, 0, 0, 1000000) ValueError microsecond must be in 0..999999, not 1000000
# date ('x', 1, 1) TypeError 'str' object cannot be interpreted as an integer
# date (1.0, 1, 1) TypeError 'float' object cannot be interpreted as an integer
# date () TypeError function missing required argument 'year' (pos 1)
# date (1, 2) TypeError function missing required argument 'day' (pos 3)
# timedelta (10000000000.0,) OverflowError Python int too large to convert to C int
# timedelta ('1',) TypeError unsupported type for timedelta days component: str
# timedelta (1000000000,) OverflowError days=1000000000; must have magnitude <= 999999999
# timezone (datetime.timedelta(days=1),) ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# timezone ('x',) TypeError timezone() argument 1 must be datetime.timedelta, not str
# timezone (datetime.timedelta(0), 5) TypeError timezone() argument 2 must be str, not int
# datetime (2024, 1, 1, 0, 0, 0, 0, 5) TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
