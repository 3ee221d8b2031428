"""Reading dates and times by a format: for datetime.strptime() and time.strptime()."""

_days = ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')
_months = ('january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
           'november', 'december')
# code -> (field, fewest digits, most digits, lowest, highest)
_numbers = {
    'd': ('day', 1, 2, 1, 31), 'm': ('month', 1, 2, 1, 12), 'Y': ('year', 4, 4, 0, 9999), 'y': ('short', 2, 2, 0, 99),
    'H': ('hour', 1, 2, 0, 23), 'I': ('hour12', 1, 2, 1, 12), 'M': ('minute', 1, 2, 0, 59),
    'S': ('second', 1, 2, 0, 61), 'j': ('yearday', 1, 3, 1, 366), 'U': ('week_u', 1, 2, 0, 53),
    'W': ('week_w', 1, 2, 0, 53), 'w': ('weekday0', 1, 1, 0, 6), 'u': ('weekday1', 1, 1, 1, 7),
    'V': ('isoweek', 1, 2, 0, 53), 'G': ('isoyear', 4, 4, 0, 9999)}
_shorthand = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y', 'T': '%H:%M:%S',
              'R': '%H:%M', 'r': '%I:%M:%S %p', 'F': '%Y-%m-%d'}

_ambiguous = '''\
Parsing dates involving a day of month without a year specified is ambiguous
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.'''


def _directives(format):
    # The format as a list of (kind, value): text, space, or a code.
    result = []
    i = 0
    while i < len(format):
        char = format[i]
        i += 1
        if char.isspace():
            if not (result and result[-1][0] == 'space'):
                result.append(('space', None))
        elif char != '%':
            result.append(('text', char))
        else:
            if i >= len(format):
                raise ValueError(f"stray % in format {format!r}")
            code = format[i]
            i += 1
            if code == ':' and format[i:i + 1] == 'z':
                i += 1
                code = 'z'
            if code == '%':
                result.append(('text', '%'))
            elif code in _shorthand:
                result += _directives(_shorthand[code])
            elif code in _numbers or code in 'aAbBpfzZ':
                result.append(('code', code))
            else:
                raise ValueError(f"'{code}' is a bad directive in format {format!r}")
    return result


def _name(text, pos, names, short):
    # Ways to read one of the names at pos: (index, end), longest first.
    rest = text[pos:pos + 10].lower()
    found = []
    for index, name in enumerate(names):
        wanted = name[:3] if short else name
        if rest.startswith(wanted):
            found.append((index, pos + len(wanted)))
    return found


def _offset(text, pos):
    # Ways to read a UTC offset at pos: ((seconds, microseconds), end).
    if text[pos:pos + 1] == 'Z':
        return [((0, 0), pos + 1)]
    sign = text[pos:pos + 1]
    if sign not in ('+', '-'):
        return []

    def two(at):
        part = text[at:at + 2]
        return int(part) if len(part) == 2 and part.isdigit() and int(part) < 60 else None

    hours = two(pos + 1)
    colon = text[pos + 3:pos + 4] == ':'
    minutes = two(pos + 3 + colon)
    if hours is None or minutes is None:
        return []
    end = pos + 5 + colon
    seconds = us = 0
    if text[end:end + 1] == ':' if colon else two(end) is not None:
        found = two(end + colon)
        if found is not None:
            seconds = found
            end += 2 + colon
            if text[end:end + 1] == '.':
                stop = end + 1
                while stop < len(text) and stop < end + 7 and text[stop].isdigit():
                    stop += 1
                if stop > end + 1:
                    us = int(text[end + 1:stop].ljust(6, '0'))
                    end = stop
    total = hours * 3600 + minutes * 60 + seconds
    return [((-total, -us) if sign == '-' else (total, us), end)]


def _readings(code, text, pos):
    # All ways to read a directive at pos, the longest first: (field, value, end).
    if code in _numbers:
        field, fewest, most, low, high = _numbers[code]
        end = pos
        while end < len(text) and end - pos < most and text[end].isdigit():
            end += 1
        result = []
        while end - pos >= fewest:
            value = int(text[pos:end])
            if low <= value <= high:
                result.append((field, value, end))
            end -= 1
        if code == 'd' and text[pos:pos + 1] == ' ' and text[pos + 1:pos + 2].isdigit():
            result.append((field, int(text[pos + 1]), pos + 2))
        return result
    if code == 'f':
        end = pos
        while end < len(text) and end - pos < 6 and text[end].isdigit():
            end += 1
        return [('us', int(text[pos:stop].ljust(6, '0')), stop) for stop in range(end, pos, -1)]
    if code in 'aA':
        return [('weekday', index, end) for index, end in _name(text, pos, _days, code == 'a')]
    if code in 'bB':
        return [('month', index + 1, end) for index, end in _name(text, pos, _months, code == 'b')]
    if code == 'p':
        half = text[pos:pos + 2].lower()
        return [('pm', half == 'pm', pos + 2)] if half in ('am', 'pm') else []
    if code == 'z':
        return [('offset', offset, end) for offset, end in _offset(text, pos)]
    zones = []
    import time
    for zone in ('utc', 'gmt', *[name.lower() for name in getattr(time, 'tzname', ())]):
        if zone and text[pos:pos + len(zone)].lower() == zone:
            zones.append(('zone', text[pos:pos + len(zone)], pos + len(zone)))
    return zones


def _match(directives, text, index, pos, fields):
    # The end of the text that the directives from index on take; backtracks over shorter numbers.
    if index == len(directives):
        return pos
    kind, value = directives[index]
    if kind == 'text':
        if text[pos:pos + 1].lower() != value.lower():
            return None
        return _match(directives, text, index + 1, pos + 1, fields)
    if kind == 'space':
        end = pos
        while end < len(text) and text[end].isspace():
            end += 1
        if end == pos:
            return None
        return _match(directives, text, index + 1, end, fields)
    for field, found, end in _readings(value, text, pos):
        rest = _match(directives, text, index + 1, end, fields)
        if rest is not None:
            fields.setdefault(field, found)
            return rest
    return None


def _fields(text, format):
    for number, value in ((1, text), (2, format)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {number} must be str, not {type(value).__name__}")
    fields = {}
    directives = _directives(format)
    codes = [value for kind, value in directives if kind == 'code']
    if 'd' in codes and not any(code in codes for code in 'YyG'):
        import warnings
        warnings.warn(_ambiguous, DeprecationWarning, stacklevel=4)
    end = _match(directives, text, 0, 0, fields)
    if end is None:
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    if end != len(text):
        raise ValueError(f"unconverted data remains: {text[end:]}")
    return fields


def parse(text, format):
    """(year, month, day, hour, minute, second, microsecond, offset, zone); offset is (seconds, microseconds) or None."""
    import datetime
    fields = _fields(text, format)
    year = fields.get('year')
    if year is None and 'short' in fields:
        year = fields['short'] + (2000 if fields['short'] <= 68 else 1900)
    hour = fields.get('hour')
    if hour is None:
        hour = fields.get('hour12', 0)
        if 'pm' in fields and 'hour12' in fields:
            hour = hour % 12 + 12 * fields['pm']
    weekday = fields.get('weekday')
    if 'weekday1' in fields:
        weekday = fields['weekday1'] - 1
    elif 'weekday0' in fields:
        weekday = (fields['weekday0'] - 1) % 7
    _check_iso(fields, year, weekday)
    leap_guess = year is None and fields.get('month') == 2 and fields.get('day') == 29
    base = 1904 if leap_guess else 1900 if year is None else year
    month, day = fields.get('month', 1), fields.get('day', 1)
    if 'yearday' in fields and 'month' not in fields and 'day' not in fields:
        found = datetime.date(base, 1, 1) + datetime.timedelta(fields['yearday'] - 1)
        base, month, day = found.year, found.month, found.day
    elif 'isoyear' in fields and 'isoweek' in fields:
        found = datetime.date.fromisocalendar(fields['isoyear'], fields['isoweek'], weekday + 1)
        base, month, day = found.year, found.month, found.day
    elif weekday is not None and year is not None and ('week_u' in fields or 'week_w' in fields):
        first = datetime.date(year, 1, 1)
        if 'week_u' in fields:
            ahead = (fields['week_u'] - 1) * 7 + (6 - first.weekday()) % 7 + (weekday + 1) % 7
        else:
            ahead = (fields['week_w'] - 1) * 7 + (-first.weekday()) % 7 + weekday
        found = first + datetime.timedelta(ahead)
        base, month, day = found.year, found.month, found.day
    second = fields.get('second', 0)
    offset = fields.get('offset')
    zone = fields.get('zone')
    if offset is None and zone is not None and zone.lower() in ('utc', 'gmt'):
        zone = None
    if leap_guess:
        raise ValueError("day 29 must be in range 1..28 for month 2 in year 1900")
    return base, month, day, hour, fields.get('minute', 0), second, fields.get('us', 0), offset, zone


def _check_iso(fields, year, weekday):
    if 'isoyear' in fields:
        if 'yearday' in fields:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                             "Use '%Y' instead.")
        if 'isoweek' not in fields or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
    elif 'isoweek' in fields:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year "
                         "'%G' instead.")


def struct_time(text, format="%a %b %d %H:%M:%S %Y"):
    """What time.strptime() gives."""
    import datetime
    import time
    year, month, day, hour, minute, second, _, offset, zone = parse(text, format)
    days = datetime.date(year, month, day)
    return time.struct_time((year, month, day, hour, minute, second, days.weekday(),
                             days.toordinal() - datetime.date(year, 1, 1).toordinal() + 1, -1))
