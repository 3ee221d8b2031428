# Subclasses stay subclasses; copies and pickles.
import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone


class D(date):
    pass


class DT(datetime):
    def __new__(cls, *args, **kw):
        self = super().__new__(cls, *args, **kw)
        return self


class TD(timedelta):
    pass


d, m, t = D(2024, 1, 2), DT(2024, 1, 2, 3, tzinfo=UTC), TD(1)
print([type(x).__name__ for x in (d.replace(day=3), d + timedelta(1), D.today(), D.fromordinal(1), m.replace(hour=1), m + timedelta(1), DT.fromisoformat('2024-01-01'), m.astimezone(timezone.min), DT.combine(d, time()), t + t, t * 2, -t, m - m, m.date(), DT.strptime('1', '%d'))])
print(repr(d), repr(m), repr(t), d == date(2024, 1, 2), m == datetime(2024, 1, 2, 3, tzinfo=UTC))
for x in (date(2024, 1, 2), datetime(2024, 1, 2, 3, 4, 5, 6, fold=1), time(1, tzinfo=UTC), timedelta(1, 2, 3), timezone(timedelta(hours=1), 'x'), UTC):
    for p in (0, 2, 5):
        y = pickle.loads(pickle.dumps(x, p))
        assert y == x and type(y) is type(x)
    print(copy.copy(x) == x, copy.deepcopy(x) == x, copy.deepcopy(UTC) is UTC, copy.replace(date(2024, 1, 1), year=1))
print(date(2024, 1, 2).__reduce__(), timedelta(1, 2, 3).__reduce__())
for set_it in (lambda: setattr(date.min, 'year', 3), lambda: setattr(timedelta(1), 'days', 3), lambda: setattr(UTC, 'x', 3)):
    try:
        set_it()
    except AttributeError:
        print('AttributeError')

# output:
# subclasses_and_pickles.py:22: DeprecationWarning: Parsing dates involving a day of month without a year specified is ambiguous
# and fails to parse leap day. The default behavior will change in Python 3.15
# to either always raise an exception or to use a different default year (TBD).
# To avoid trouble, add a specific year to the input & format.
# See https://github.com/python/cpython/issues/70647.
#   print([type(x).__name__ for x in (d.replace(day=3), d + timedelta(1), D.today(), D.fromordinal(1), m.replace(hour=1), m + timedelta(1), DT.fromisoformat('2024-01-01'), m.astimezone(timezone.min), DT.combine(d, time()), t + t, t * 2, -t, m - m, m.date(), DT.strptime('1', '%d'))])
# ['D', 'D', 'D', 'D', 'DT', 'DT', 'DT', 'DT', 'DT', 'timedelta', 'timedelta', 'timedelta', 'timedelta', 'date', 'DT']
# D(2024, 1, 2) DT(2024, 1, 2, 3, 0, tzinfo=datetime.timezone.utc) TD(days=1) True True
# True True True 0001-01-01
# True True True 0001-01-01
# True True True 0001-01-01
# True True True 0001-01-01
# True True True 0001-01-01
# True True True 0001-01-01
# (<class 'datetime.date'>, (b'\x07\xe8\x01\x02',)) (<class 'datetime.timedelta'>, (1, 2, 3))
# AttributeError
# AttributeError
# AttributeError
