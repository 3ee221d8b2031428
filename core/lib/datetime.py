"""Dates, times, differences and time zones."""

import _datetime
import time as _time

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR = 1
MAXYEAR = 9999
_MAXORDINAL = 3652059

_unset = object()
_days_before = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
_days_in = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
_day_names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_month_names = (None, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


# ---- the calendar

def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _days_in[month]


def _ymd2ord(year, month, day):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400 + _days_before[month] + (month > 2 and _is_leap(year)) + day


def _ord2ymd(n):
    n -= 1
    cycles, n = divmod(n, 146097)
    centuries, n = divmod(n, 36524)
    fours, n = divmod(n, 1461)
    years, n = divmod(n, 365)
    year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
    if years == 4 or centuries == 4:
        return year - 1, 12, 31
    leap = _is_leap(year)
    month = (n + 50) >> 5
    start = _days_before[month] + (month > 2 and leap)
    if start > n:
        month -= 1
        start -= _days_in_month(year, month)
    return year, month, n - start + 1


def _local(seconds):
    # Seconds since 1970 as if the local time were UTC.
    return seconds + _time.localtime(seconds).tm_gmtoff


def _iso_week1_monday(year):
    first = _ymd2ord(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def _isoweek_to_ymd(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
    if not 0 < week < 53:
        first = _ymd2ord(year, 1, 1) % 7
        if not (week == 53 and (first == 4 or first == 3 and _is_leap(year))):
            raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    return _ord2ymd(_iso_week1_monday(year) + (week - 1) * 7 + day - 1)


# ---- checks

def _index(value):
    if isinstance(value, int):
        return value
    method = getattr(type(value), '__index__', None)
    if method is None:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return method(value)


def _check_date(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
    if not 1 <= month <= 12:
        raise ValueError(f"month must be in 1..12, not {month}")
    top = _days_in_month(year, month)
    if not 1 <= day <= top:
        raise ValueError(f"day {day} must be in range 1..{top} for month {month} in year {year}")
    return year, month, day


def _check_time(hour, minute, second, us, fold):
    hour, minute, second, us = _index(hour), _index(minute), _index(second), _index(us)
    if not 0 <= hour <= 23:
        raise ValueError(f"hour must be in 0..23, not {hour}")
    if not 0 <= minute <= 59:
        raise ValueError(f"minute must be in 0..59, not {minute}")
    if not 0 <= second <= 59:
        raise ValueError(f"second must be in 0..59, not {second}")
    if not 0 <= us <= 999999:
        raise ValueError(f"microsecond must be in 0..999999, not {us}")
    if fold not in (0, 1):
        raise ValueError(f"fold must be either 0 or 1, not {fold}")
    return hour, minute, second, us, fold


def _shown(cls):
    # A class in reprs: a subclass without its module.
    return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


def _misfit(place, wanted, given):
    # The error of an argument of another type: None is named as such.
    return TypeError(f"{place} must be {wanted}, not {'None' if given is None else type(given).__name__}")


def _check_tz(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _check_offset(name, offset):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{type(offset).__name__}'")
    if not -_day < offset < _day:
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                         f"timedelta(hours=24), not {offset!r}")
    return offset


def _check_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
    return name


# ---- text

def _format_time(hour, minute, second, us, timespec='auto'):
    if timespec == 'auto':
        timespec = 'microseconds' if us else 'seconds'
    if timespec == 'hours':
        return f'{hour:02d}'
    if timespec == 'minutes':
        return f'{hour:02d}:{minute:02d}'
    if timespec == 'seconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}'
    if timespec == 'milliseconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}.{us // 1000:03d}'
    if timespec == 'microseconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}.{us:06d}'
    raise ValueError('Unknown timespec value')


def _format_offset(offset, sep=':'):
    if offset is None:
        return ''
    sign = '+'
    if offset.days < 0:
        sign = '-'
        offset = -offset
    minutes, second = divmod(offset.seconds, 60)
    text = f'{sign}{minutes // 60:02d}{sep}{minutes % 60:02d}'
    if second or offset.microseconds:
        text += f'{sep}{second:02d}'
        if offset.microseconds:
            text += f'.{offset.microseconds:06d}'
    return text


def _strftime(obj, format, timetuple):
    # %f, %z, %:z and %Z are ours; the rest is time.strftime()'s.
    if not isinstance(format, str):
        raise _misfit("strftime() argument 1", "str", format)
    parts = []
    i = 0
    while i < len(format):
        char = format[i]
        i += 1
        if char != '%' or i >= len(format):
            parts.append(char)
            continue
        code = format[i]
        i += 1
        if code == 'f':
            parts.append(f"{getattr(obj, 'microsecond', 0):06d}")
        elif code == 'z':
            parts.append(_format_offset(obj.utcoffset(), '') if hasattr(obj, 'utcoffset') else '')
        elif code == ':' and format[i:i + 1] == 'z':
            i += 1
            parts.append(_format_offset(obj.utcoffset()) if hasattr(obj, 'utcoffset') else '')
        elif code == 'Z':
            name = obj.tzname() if hasattr(obj, 'tzname') else None
            parts.append((name or '').replace('%', '%%'))
        else:
            parts.append('%' + code)
    return _time.strftime(''.join(parts), timetuple)


class _Impossible(Exception):
    # The text is well formed, but no time is meant by it; carries the message.
    pass


def _digits(text, start, count):
    part = text[start:start + count]
    if len(part) != count or not (part.isascii() and part.isdigit()):
        raise ValueError
    return int(part)


def _parse_isodate(text):
    # YYYY-MM-DD, YYYYMMDD, YYYY-Www[-D], YYYYWww[D]
    year = _digits(text, 0, 4)
    dash = text[4:5] == '-'
    pos = 5 if dash else 4
    if text[pos:pos + 1] == 'W':
        week = _digits(text, pos + 1, 2)
        pos += 3
        day = 1
        if pos < len(text):
            if (text[pos] == '-') != dash:
                raise ValueError
            pos += dash
            day = _digits(text, pos, 1)
            pos += 1
        if pos != len(text):
            raise ValueError
        return _isoweek_to_ymd(year, week, day)
    month = _digits(text, pos, 2)
    pos += 2
    if (text[pos:pos + 1] == '-') != dash:
        raise ValueError
    pos += dash
    day = _digits(text, pos, 2)
    if pos + 2 != len(text):
        raise ValueError
    return year, month, day


def _date_end(text):
    # Where the date ends in text that may go on with a separator and a time.
    if len(text) == 7:
        return 7
    if text[4:5] == '-':
        if text[5:6] == 'W':
            if len(text) > 8 and text[8] == '-':
                return 10
            return 8
        return 10
    if text[4:5] == 'W':
        # YYYYWww or YYYYWwwd: as many digits as follow, odd counts belong to a weekday.
        i = 7
        while i < len(text) and text[i].isdigit():
            i += 1
        if i < 9:
            return i
        return 7 if i % 2 == 0 else 8
    return 8


def _parse_hms(text):
    # HH[:MM[:SS[.ffffff]]], with colons everywhere or nowhere.
    values = [0, 0, 0, 0]
    values[0] = _digits(text, 0, 2)
    pos = 2
    colon = text[2:3] == ':'
    for i in (1, 2):
        if pos >= len(text):
            return values
        if colon:
            if text[pos] != ':':
                raise ValueError
            pos += 1
        elif text[pos] in '.,':
            raise ValueError
        values[i] = _digits(text, pos, 2)
        pos += 2
    if pos < len(text):
        if text[pos] not in '.,':
            raise ValueError
        fraction = text[pos + 1:]
        if not fraction or not (fraction.isascii() and fraction.isdigit()):
            raise ValueError
        values[3] = int(fraction[:6].ljust(6, '0'))
    return values


def _parse_isotime(text):
    # hour, minute, second, microsecond, tzinfo, and whether 24:00 stands for the next day.
    if len(text) < 2:
        raise ValueError
    cut = next((i for i, char in enumerate(text) if char in '+-Z'), -1)
    hms = _parse_hms(text if cut < 0 else text[:cut])
    next_day = False
    if hms[0] == 24:
        if any(hms[1:]):
            raise _Impossible("minute, second, and microsecond must be 0 when hour is 24")
        hms[0] = 0
        next_day = True
    tz = None
    if cut >= 0:
        rest = text[cut + 1:]
        if text[cut] == 'Z':
            if rest:
                raise ValueError
            tz = timezone.utc
        else:
            if len(rest) in (0, 1, 3):
                raise ValueError
            h, m, s, us = _parse_hms(rest)
            if m > 59 or s > 59:
                raise ValueError
            if not (h or m or s or us):
                tz = timezone.utc
            else:
                offset = timedelta(hours=h, minutes=m, seconds=s, microseconds=us)
                try:
                    tz = timezone(-offset if text[cut] == '-' else offset)
                except ValueError as error:
                    raise _Impossible(*error.args) from None
    return (*hms, tz, next_day)


# ---- timedelta

def _whole(n, d):
    # n / d rounded to the nearest integer, halves to even.
    q, r = divmod(n, d)
    r *= 2
    if r > d if d > 0 else r < d:
        return q + 1
    return q + 1 if r == d and q % 2 else q


class timedelta:
    """A difference, kept as days, seconds (0..86399) and microseconds (0..999999)."""

    __slots__ = '_days', '_seconds', '_microseconds', '_hashcode'

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        self = _datetime.timedelta(cls, days, seconds, microseconds, milliseconds, minutes, hours, weeks)
        if self is not None:
            return self
        for name, value in (('days', days), ('seconds', seconds), ('microseconds', microseconds),
                            ('milliseconds', milliseconds), ('minutes', minutes), ('hours', hours), ('weeks', weeks)):
            if not isinstance(value, (int, float)):
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        total = 0
        rest = 0.0
        for value, unit in ((microseconds, 1), (milliseconds, 1000), (seconds, 1_000_000), (minutes, 60_000_000),
                            (hours, 3_600_000_000), (days, 86_400_000_000), (weeks, 604_800_000_000)):
            if isinstance(value, float):
                whole = int(value)
                total += whole * unit
                part = (value - whole) * unit
                whole = int(part)
                total += whole
                rest += part - whole
            else:
                total += value * unit
        if rest:
            odd = total % 2
            total += round(rest + odd) - odd
        return cls._from_us(total)

    @classmethod
    def _from_us(cls, total):
        self = _datetime.timedelta(cls, 0, 0, total, 0, 0, 0, 0)
        if self is not None:
            return self
        self = object.__new__(cls)
        seconds, self._microseconds = divmod(total, 1_000_000)
        self._days, self._seconds = divmod(seconds, 86400)
        if abs(self._days) > 999999999:
            if not -2 ** 31 <= self._days < 2 ** 31:
                raise OverflowError('Python int too large to convert to C int')
            raise OverflowError(f"days={self._days}; must have magnitude <= 999999999")
        self._hashcode = -1
        return self

    def _to_us(self):
        return (self._days * 86400 + self._seconds) * 1_000_000 + self._microseconds

    @property
    def days(self):
        """Days."""
        return self._days

    @property
    def seconds(self):
        """Seconds."""
        return self._seconds

    @property
    def microseconds(self):
        """Microseconds."""
        return self._microseconds

    def total_seconds(self):
        """All of it in seconds."""
        return self._to_us() / 1_000_000

    def __repr__(self):
        parts = [f'{name}={value}' for name, value in
                 (('days', self._days), ('seconds', self._seconds), ('microseconds', self._microseconds)) if value]
        cls = self.__class__
        return f"{_shown(cls)}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, second = divmod(self._seconds, 60)
        text = f'{minutes // 60}:{minutes % 60:02d}:{second:02d}'
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        return text + f'.{self._microseconds:06d}' if self._microseconds else text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_us(self._to_us() + other._to_us())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_us(self._to_us() - other._to_us())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return other - self
        return NotImplemented

    def __neg__(self):
        return timedelta._from_us(-self._to_us())

    def __pos__(self):
        return timedelta._from_us(self._to_us())

    def __abs__(self):
        return -self if self._days < 0 else self

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._from_us(self._to_us() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._from_us(_whole(self._to_us() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._to_us() // other._to_us()
        if isinstance(other, int):
            return timedelta._from_us(self._to_us() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._to_us() / other._to_us()
        if isinstance(other, int):
            return timedelta._from_us(_whole(self._to_us(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._from_us(_whole(b * self._to_us(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_us(self._to_us() % other._to_us())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._to_us(), other._to_us())
            return q, timedelta._from_us(r)
        return NotImplemented

    def __eq__(self, other):
        return self._to_us() == other._to_us() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._to_us() < other._to_us() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._to_us() <= other._to_us() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._to_us() > other._to_us() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._to_us() >= other._to_us() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            self._hashcode = hash((self._days, self._seconds, self._microseconds))
        return self._hashcode

    def __bool__(self):
        return self._days != 0 or self._seconds != 0 or self._microseconds != 0

    def __reduce__(self):
        return self.__class__, (self._days, self._seconds, self._microseconds)


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)
_day = timedelta(1)


# ---- date

class IsoCalendarDate(tuple):
    """Year, week and weekday of the ISO calendar."""

    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return super().__new__(cls, (year, week, weekday))

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return f'{self.__class__.__module__}.{self.__class__.__name__}(year={self[0]}, week={self[1]}, weekday={self[2]})'


def _year_bytes(year):
    return year >> 8, year & 255


def _pickled(value, size):
    # Whether a constructor was given what __reduce_ex__ makes, and that as bytes; programs of Python 2 wrote it as text.
    if isinstance(value, str) and len(value) == size:
        value = value.encode('latin-1')
    if not isinstance(value, bytes) or len(value) != size:
        return None
    return value if (value[0] & 127 < 24 if size == 6 else 1 <= value[2] & 127 <= 12) else None


class date:
    """A day of the Gregorian calendar."""

    __slots__ = '_year', '_month', '_day', '_hashcode'

    def __new__(cls, year=None, month=None, day=None):
        self = _datetime.date(cls, year, month, day)
        if self is not None:
            return self
        if month is None and (data := _pickled(year, 4)):
            year, month, day = data[0] << 8 | data[1], data[2], data[3]
        if year is None or month is None or day is None:
            name, pos = ('year', 1) if year is None else ('month', 2) if month is None else ('day', 3)
            raise TypeError(f"function missing required argument '{name}' (pos {pos})")
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hashcode = -1
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """The local day of a POSIX timestamp."""
        if timestamp is None:
            raise TypeError("'NoneType' object cannot be interpreted as an integer")
        moment = _time.localtime(timestamp)
        return cls(moment[0], moment[1], moment[2])

    @classmethod
    def today(cls):
        """The current local day."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        """The day of a number: 1 January of year 1 is 1."""
        ordinal = _index(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > _MAXORDINAL:
            year, month, day = _ord2ymd(ordinal)
            raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
        return cls(*_ord2ymd(ordinal))

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The day of text in an ISO 8601 format."""
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            parts = len(date_string) == 10 and _datetime.parse_iso(date_string)
            parts = parts[:3] if parts else _parse_isodate(date_string)
        except ValueError:
            raise ValueError(f'Invalid isoformat string: {date_string!r}') from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """The day of an ISO year, week and weekday."""
        return cls(*_isoweek_to_ymd(year, week, day))

    @classmethod
    def strptime(cls, date_string, format, /):
        """The day of text in a format."""
        from _strptime import _strptime
        return cls(*_strptime(date_string, format)[0][:3])

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def __repr__(self):
        cls = self.__class__
        return f'{_shown(cls)}({self._year}, {self._month}, {self._day})'

    def ctime(self):
        """Like 'Mon Jan  1 00:00:00 2024'."""
        return f'{_day_names[self.weekday()]} {_month_names[self._month]} {self._day:2d} 00:00:00 {self._year:04d}'

    def strftime(self, format):
        """Text in a format."""
        return _strftime(self, format, self.timetuple())

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise _misfit("__format__() argument 1", "str", fmt)
        return self.strftime(fmt) if fmt else str(self)

    def isoformat(self):
        """YYYY-MM-DD."""
        return f'{self._year:04d}-{self._month:02d}-{self._day:02d}'

    __str__ = isoformat

    def timetuple(self):
        """The day as a time.struct_time."""
        return _build_struct_time(self._year, self._month, self._day, 0, 0, 0, -1)

    def toordinal(self):
        """The number of the day."""
        return _ymd2ord(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        """A changed copy."""
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day)

    __replace__ = replace

    def _key(self):
        return self._year, self._month, self._day

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() == other._key()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() < other._key()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() <= other._key()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() > other._key()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() >= other._key()
        return NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            self._hashcode = hash((date, *self._key()))
        return self._hashcode

    def __add__(self, other):
        if isinstance(other, timedelta):
            ordinal = self.toordinal() + other.days
            if 0 < ordinal <= _MAXORDINAL:
                return type(self).fromordinal(ordinal)
            raise OverflowError("date value out of range")
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def weekday(self):
        """0 for Monday to 6 for Sunday."""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """1 for Monday to 7 for Sunday."""
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        """Year, week and weekday of the ISO calendar."""
        year = self._year
        today = _ymd2ord(year, self._month, self._day)
        week, day = divmod(today - _iso_week1_monday(year), 7)
        if week < 0:
            year -= 1
            week, day = divmod(today - _iso_week1_monday(year), 7)
        elif week >= 52 and today >= _iso_week1_monday(year + 1):
            year += 1
            week = 0
        return IsoCalendarDate(year, week + 1, day + 1)

    def __reduce__(self):
        return self.__class__, (bytes([*_year_bytes(self._year), self._month, self._day]),)


def _build_struct_time(year, month, day, hour, minute, second, dst):
    weekday = (_ymd2ord(year, month, day) + 6) % 7
    yearday = _days_before[month] + (month > 2 and _is_leap(year)) + day
    return _time.struct_time((year, month, day, hour, minute, second, weekday, yearday, dst))


# ---- time zones

class tzinfo:
    """Base of time zones."""

    __slots__ = ()

    def tzname(self, dt):
        """The zone's name at dt."""
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        """The difference to UTC at dt."""
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        """The part of it that is daylight saving."""
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        """dt, whose fields are in UTC, in this zone."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        delta = offset - dst
        if delta:
            dt += delta
            dst = dt.dst()
            if dst is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + dst

    def __reduce__(self):
        arguments = getattr(self, '__getinitargs__', tuple)()
        return self.__class__, arguments, self.__getstate__()


class timezone(tzinfo):
    """A zone with one difference to UTC."""

    __slots__ = '_offset', '_name'

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def __new__(cls, offset, name=_unset):
        if not isinstance(offset, timedelta):
            raise _misfit("timezone() argument 1", "datetime.timedelta", offset)
        if name is _unset:
            if not offset and hasattr(cls, 'utc'):
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise _misfit("timezone() argument 2", "str", name)
        if not -_day < offset < _day:
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                             f"timedelta(hours=24), not {offset!r}")
        self = tzinfo.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def __reduce__(self):
        return self.__class__, (self._offset,) if self._name is None else (self._offset, self._name)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        name = '' if self._name is None else f', {self._name!r}'
        return f"{self.__class__.__module__}.{self.__class__.__qualname__}({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)

    @staticmethod
    def _checked(dt, method):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{method}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")

    def utcoffset(self, dt):
        self._checked(dt, 'utcoffset')
        return self._offset

    def tzname(self, dt):
        self._checked(dt, 'tzname')
        if self._name is not None:
            return self._name
        return 'UTC' + _format_offset(self._offset) if self._offset else 'UTC'

    def dst(self, dt):
        self._checked(dt, 'dst')
        return None

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset


UTC = timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


# ---- time

class _Clock:
    # What times and datetimes share: hour to microsecond, zone, fold.
    __slots__ = ()

    def __reduce__(self):
        return self.__reduce_ex__(2)

    def _packed(self, first, mark_fold):
        # How pickles keep a time. The fold is the top bit of `first`.
        microsecond = self._microsecond.to_bytes(3, 'big')
        return bytes([first | 128 if mark_fold and self._fold else first, self._minute, self._second]) + microsecond

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def _clock_text(self):
        # The arguments of a repr behind the minute.
        parts = []
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        parts = [str(part) for part in parts]
        if self._tzinfo is not None:
            parts.append(f'tzinfo={self._tzinfo!r}')
        if self._fold:
            parts.append('fold=1')
        return parts


class time(_Clock):
    """A time of day, with or without a zone."""

    __slots__ = '_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_hashcode', '_fold'

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if data := _pickled(hour, 6):
            tzinfo = minute or None
            hour, minute, second, microsecond = data[0] & 127, data[1], data[2], int.from_bytes(data[3:], 'big')
            fold = data[0] >> 7
        _check_tz(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond, self._fold = \
            _check_time(hour, minute, second, microsecond, fold)
        self._tzinfo = tzinfo
        self._hashcode = -1
        return self

    @classmethod
    def fromisoformat(cls, time_string, /):
        """The time of text in an ISO 8601 format."""
        if not isinstance(time_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            parts = _parse_isotime(time_string.removeprefix('T'))[:5]
        except _Impossible as error:
            raise ValueError(*error.args) from None
        except ValueError:
            raise ValueError(f'Invalid isoformat string: {time_string!r}') from None
        return cls(*parts)

    @classmethod
    def strptime(cls, date_string, format, /):
        """The time of text in a format."""
        return datetime.strptime(date_string, format).timetz()

    def _key(self):
        return self._hour, self._minute, self._second, self._microsecond

    def _compare(self, other, for_equality=False):
        # Keys that can be compared: plain fields, or both shifted to UTC. None if one is naive.
        if self._tzinfo is other._tzinfo:
            return self._key(), other._key()
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return self._key(), other._key()
        if mine is None or theirs is None:
            if for_equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._since_midnight() - mine, other._since_midnight() - theirs

    def _since_midnight(self):
        return timedelta(0, self._hour * 3600 + self._minute * 60 + self._second, self._microsecond)

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        pair = self._compare(other, True)
        return pair is not None and pair[0] == pair[1]

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compare(other)
        return a < b

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compare(other)
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compare(other)
        return a > b

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compare(other)
        return a >= b

    def __hash__(self):
        if self._hashcode == -1:
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            self._hashcode = hash((time, *self._key()) if offset is None else self._since_midnight() - offset)
        return self._hashcode

    def __repr__(self):
        cls = self.__class__
        parts = [str(self._hour), str(self._minute), *self._clock_text()]
        return f"{_shown(cls)}({', '.join(parts)})"

    def isoformat(self, timespec='auto'):
        """HH:MM:SS[.ffffff][+HH:MM]."""
        text = _format_time(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + _format_offset(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """Text in a format."""
        return _strftime(self, format, _time.struct_time((1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1)))

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise _misfit("__format__() argument 1", "str", fmt)
        return self.strftime(fmt) if fmt else str(self)

    def utcoffset(self):
        """The zone's difference to UTC."""
        return None if self._tzinfo is None else _check_offset('utcoffset', self._tzinfo.utcoffset(None))

    def tzname(self):
        """The zone's name."""
        return None if self._tzinfo is None else _check_name(self._tzinfo.tzname(None))

    def dst(self):
        """The zone's daylight saving."""
        return None if self._tzinfo is None else _check_offset('dst', self._tzinfo.dst(None))

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        """A changed copy."""
        return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def __reduce_ex__(self, protocol):
        data = self._packed(self._hour, protocol > 3)
        return self.__class__, (data,) if self._tzinfo is None else (data, self._tzinfo)


# ---- datetime

class datetime(_Clock, date):
    """A day and a time of day, with or without a zone."""

    __slots__ = '_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold'

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if tzinfo is None or isinstance(tzinfo, _zone_class):
            self = _datetime.datetime(cls, year, month, day, hour, minute, second, microsecond, tzinfo, fold)
            if self is not None:
                return self
        if data := _pickled(year, 10):
            tzinfo = month
            year, month, day, hour, minute, second = data[0] << 8 | data[1], data[2] & 127, *data[3:7]
            microsecond, fold = int.from_bytes(data[7:], 'big'), data[2] >> 7
        _check_tz(tzinfo)
        self = date.__new__(cls, year, month, day)
        self._hour, self._minute, self._second, self._microsecond, self._fold = \
            _check_time(hour, minute, second, microsecond, fold)
        self._tzinfo = tzinfo
        return self

    @classmethod
    def _fromtimestamp(cls, t, utc, tz):
        if not isinstance(t, (int, float)) and not hasattr(t, '__index__'):
            raise TypeError(f'argument must be int or float, not {type(t).__name__}')
        if t != t:
            raise ValueError('Invalid value NaN (not a number)')
        if abs(t) >= 1 << 63:
            raise OverflowError('timestamp out of range for platform time_t')
        whole = int(t // 1)
        us = round((t - whole) * 1e6) if isinstance(t, float) else 0
        if us >= 1000000:
            whole += 1
            us -= 1000000
        elif us < 0:
            whole -= 1
            us += 1000000
        if not utc and tz is None:
            whole = _local(whole)
        result = _datetime.datetime_of(datetime, whole, us, tz)
        if result is None:
            raise ValueError(f"year {_ord2ymd(whole // 86400 + 719163)[0]} is out of range")
        result = result._of_class(cls)
        return result if tz is None else tz.fromutc(result)

    def _of_class(self, cls):
        # The same moment as an instance of a class, which may have a constructor of its own.
        if cls is datetime:
            return self
        return cls(self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond,
                   self._tzinfo)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """The moment of a POSIX timestamp, local or in tz."""
        _check_tz(tz)
        return cls._fromtimestamp(timestamp, False, tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """The moment of a POSIX timestamp in UTC, without a zone."""
        import warnings
        warnings.warn("datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future "
                      "version. Use timezone-aware objects to represent datetimes in UTC: "
                      "datetime.datetime.fromtimestamp(timestamp, datetime.UTC).", DeprecationWarning, stacklevel=2)
        return cls._fromtimestamp(timestamp, True, None)

    @classmethod
    def now(cls, tz=None):
        """The current moment, local or in tz."""
        _check_tz(tz)
        return cls._fromtimestamp(_time.time(), False, tz)

    @classmethod
    def utcnow(cls):
        """The current moment in UTC, without a zone."""
        import warnings
        warnings.warn("datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use "
                      "timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).",
                      DeprecationWarning, stacklevel=2)
        return cls._fromtimestamp(_time.time(), True, None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """A day and a time of day together."""
        if not isinstance(date, _date_class):
            raise _misfit("combine() argument 1", "datetime.date", date)
        if not isinstance(time, _time_class):
            raise _misfit("combine() argument 2", "datetime.time", time)
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The moment of text in an ISO 8601 format."""
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        if parts := _datetime.parse_iso(date_string):
            return cls(*parts, None)
        try:
            if len(date_string) < 7:
                raise ValueError
            end = _date_end(date_string)
            year, month, day = _parse_isodate(date_string[:end])
            rest = date_string[end + 1:]
            if len(date_string) > end and not rest:
                raise ValueError
            hour, minute, second, us, tz, next_day = _parse_isotime(rest) if rest else (0, 0, 0, 0, None, False)
        except _Impossible as error:
            raise ValueError(*error.args) from None
        except ValueError:
            raise ValueError(f'Invalid isoformat string: {date_string!r}') from None
        result = cls(year, month, day, hour, minute, second, us, tz)
        if next_day and (year, month, day) == (MAXYEAR, 12, 31):
            raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {MAXYEAR + 1}")
        return result + _day if next_day else result

    @classmethod
    def strptime(cls, date_string, format, /):
        """The moment of text in a format."""
        from _strptime import _strptime
        fields, us, offset_us = _strptime(date_string, format)
        zone, offset = fields[9], fields[10]
        tz = None
        if offset is not None:
            delta = timedelta(seconds=offset, microseconds=offset_us)
            tz = timezone(delta, zone) if zone else timezone(delta)
        return cls(*fields[:6], us, tz)

    def timetuple(self):
        """The moment as a time.struct_time."""
        dst = self.dst()
        return _build_struct_time(self._year, self._month, self._day, self._hour, self._minute, self._second,
                                  -1 if dst is None else int(bool(dst)))

    def utctimetuple(self):
        """The moment in UTC as a time.struct_time."""
        moment = self
        offset = self.utcoffset()
        if offset:
            moment = self - offset
        return _build_struct_time(moment._year, moment._month, moment._day, moment._hour, moment._minute,
                                  moment._second, 0)

    def _seconds(self):
        # Seconds since 1970 of the fields, as if they were UTC.
        return _datetime.seconds_of(self._year, self._month, self._day, self._hour, self._minute, self._second)

    def _mktime(self):
        # The timestamp of a local moment: guess the offset, then look whether it held.
        t = self._seconds()
        a = _local(t) - t
        u1 = t - a
        t1 = _local(u1)
        if t1 == t:
            # Found one; a clock set back may give another.
            u2 = u1 + (-86400, 86400)[self._fold]
            b = _local(u2) - u2
            if a == b:
                return u1
        else:
            b = t1 - u1
        u2 = t - b
        if _local(u2) == t:
            return u2
        if t1 == t:
            return u1
        return (max, min)[self._fold](u1, u2)

    def timestamp(self):
        """The POSIX timestamp."""
        if self._tzinfo is None:
            return self._mktime() + self._microsecond / 1e6
        return (self - _epoch).total_seconds()

    def date(self):
        """The day."""
        return _date_class(self._year, self._month, self._day)

    def time(self):
        """The time of day, without the zone."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        """The time of day, with the zone."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True, *, fold=None):
        """A changed copy."""
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day, self._hour if hour is None else hour,
                          self._minute if minute is None else minute, self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def _local_timezone(self):
        stamp = self._mktime() if self._tzinfo is None else (self - _epoch) // timedelta(seconds=1)
        moment = _time.localtime(stamp)
        return timezone(timedelta(seconds=moment.tm_gmtoff), moment.tm_zone)

    def astimezone(self, tz=None):
        """The same moment in another zone, the local one without tz."""
        _check_tz(tz)
        if tz is None:
            tz = self._local_timezone()
        mine = self._tzinfo
        if mine is None:
            mine = self._local_timezone()
            offset = mine.utcoffset(self)
        else:
            offset = mine.utcoffset(self)
            if offset is None:
                mine = self.replace(tzinfo=None)._local_timezone()
                offset = mine.utcoffset(self)
        if tz is mine:
            return self
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def ctime(self):
        """Like 'Mon Jan  1 12:34:56 2024'."""
        return (f'{_day_names[self.weekday()]} {_month_names[self._month]} {self._day:2d} '
                f'{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}')

    def isoformat(self, sep='T', timespec='auto'):
        """YYYY-MM-DDTHH:MM:SS[.ffffff][+HH:MM]."""
        if not isinstance(sep, str):
            raise _misfit("isoformat() argument 1", "a unicode character", sep)
        if len(sep) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not a string of length {len(sep)}")
        return (f'{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}'
                + _format_time(self._hour, self._minute, self._second, self._microsecond, timespec)
                + _format_offset(self.utcoffset()))

    def __repr__(self):
        cls = self.__class__
        parts = [str(part) for part in (self._year, self._month, self._day, self._hour, self._minute)]
        parts += self._clock_text()
        if self._fold and self._tzinfo is not None:
            parts[-2:] = parts[:-3:-1]  # the other way round than in a time
        return f"{_shown(cls)}({', '.join(parts)})"

    def __str__(self):
        return self.isoformat(sep=' ')

    def utcoffset(self):
        """The zone's difference to UTC at this moment."""
        return None if self._tzinfo is None else _check_offset('utcoffset', self._tzinfo.utcoffset(self))

    def tzname(self):
        """The zone's name at this moment."""
        return None if self._tzinfo is None else _check_name(self._tzinfo.tzname(self))

    def dst(self):
        """The zone's daylight saving at this moment."""
        return None if self._tzinfo is None else _check_offset('dst', self._tzinfo.dst(self))

    def _key(self):
        return (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond)

    def _compare(self, other, for_equality=False):
        if self._tzinfo is other._tzinfo:
            return self._key(), other._key()
        mine, theirs = self.utcoffset(), other.utcoffset()
        if for_equality and (mine != self.replace(fold=not self._fold).utcoffset()
                             or theirs != other.replace(fold=not other._fold).utcoffset()):
            return None
        if mine == theirs:
            return self._key(), other._key()
        if mine is None or theirs is None:
            if for_equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._us_utc(mine), other._us_utc(theirs)

    def _us_utc(self, offset):
        return self._seconds() * 1000000 + self._microsecond - offset._to_us()

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        pair = self._compare(other, True)
        return pair is not None and pair[0] == pair[1]

    def __lt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compare(other)
        return a < b

    def __le__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compare(other)
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compare(other)
        return a > b

    def __ge__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compare(other)
        return a >= b

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        seconds = self._seconds() + other._days * 86400 + other._seconds
        us = self._microsecond + other._microseconds
        if us >= 1000000:
            us -= 1000000
            seconds += 1
        result = _datetime.datetime_of(datetime, seconds, us, self._tzinfo)
        if result is None:
            raise OverflowError("date value out of range")
        return result._of_class(type(self))

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        difference = timedelta._from_us((self._seconds() - other._seconds()) * 1000000
                                        + self._microsecond - other._microsecond)
        if self._tzinfo is other._tzinfo:
            return difference
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return difference
        if mine is None or theirs is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return difference + theirs - mine

    def __hash__(self):
        if self._hashcode == -1:
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            if offset is None:
                self._hashcode = hash((datetime, *self._key()))
            else:
                self._hashcode = hash(timedelta._from_us(self._us_utc(offset)))
        return self._hashcode

    def __reduce_ex__(self, protocol):
        month = self._month | 128 if protocol > 3 and self._fold else self._month
        data = bytes([*_year_bytes(self._year), month, self._day]) + self._packed(self._hour, False)
        return self.__class__, (data,) if self._tzinfo is None else (data, self._tzinfo)


_date_class, _time_class, _zone_class = date, time, tzinfo
date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)
time.min, time.max, time.resolution = time(0, 0), time(23, 59, 59, 999999), timedelta(microseconds=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)

for _class in (date, datetime, time, timedelta, timezone, tzinfo):
    _class.__name__ = f'datetime.{_class.__name__}'  # what messages show: at CPython's they are in C
del _class
