"""The rule of a zone for all years to come, in the language of the variable TZ: "CET-1CEST,M3.5.0,M10.5.0/3"."""

import calendar
import datetime
import re

EPOCH = datetime.date(1970, 1, 1).toordinal()
_HOUR = 3600
_NAME = r'(?:[A-Za-z]+|<[A-Za-z0-9+-]+>)'
_OFFSET = r'[+-]?\d{1,3}(?::\d\d){0,2}'
_WHOLE = re.compile(fr'({_NAME})({_OFFSET})(?:({_NAME})({_OFFSET})?,([^,]+),([^,]+))?', re.ASCII)
_CHANGE = re.compile(fr'(?:M(\d\d?)\.([1-5])\.([0-6])|J(\d{{1,3}})|(\d{{1,3}}))(?:/({_OFFSET}))?', re.ASCII)


def _seconds(text, most):
    sign = -1 if text[0] == '-' else 1
    hours, minutes, seconds = ([int(part) for part in text.lstrip('+-').split(':')] + [0, 0])[:3]
    if hours > most or minutes > 59 or seconds > 59:
        raise ValueError
    return sign * (hours * _HOUR + minutes * 60 + seconds)


def _change(text):
    # A function from a year to the moment of the change, in seconds of the local time before it.
    found = _CHANGE.fullmatch(text)
    if not found:
        raise ValueError
    month, week, weekday, julian, day, time = found.groups()
    seconds = _seconds(time, 167) if time else 2 * _HOUR
    if month and not 1 <= int(month) <= 12 or julian and not 1 <= int(julian) <= 365 or day and int(day) > 365:
        raise ValueError

    def moment(year):
        start = datetime.date(year, int(month or 1), 1)
        if month:
            # Weekdays count from Sunday; the fifth week is the last that there is.
            days = (int(weekday) - start.isoweekday()) % 7 + 7 * (int(week) - 1)
            if days >= calendar.monthrange(year, start.month)[1]:
                days -= 7
        elif julian:  # the 29th of February does not count
            days = int(julian) - 1 + (calendar.isleap(year) and int(julian) >= 60)
        else:
            days = int(day)
        return (start.toordinal() - EPOCH + days) * 86400 + seconds

    return moment


class Rule:
    """Which of two kinds of time it is: `make(offset, daylight saving, name)` makes a kind, offsets in seconds."""

    def __init__(self, text, make):
        try:
            found = _WHOLE.fullmatch(text)
            name, offset, summer, summer_offset, start, end = found.groups()
            # The language counts westwards.
            offset = -_seconds(offset, 24)
            self.standard, self.summer = make(offset, 0, name.strip('<>')), None
            if summer:
                later = offset + _HOUR if summer_offset is None else -_seconds(summer_offset, 24)
                self._saved = later - offset
                self._offset = offset
                self.summer = make(later, self._saved, summer.strip('<>'))
                self._start, self._end = _change(start), _change(end)
        except (AttributeError, ValueError):
            raise ValueError(f'Invalid TZ string: {text}') from None

    def at_local(self, seconds, year, fold):
        """The kind of time at a moment of local time."""
        if self.summer is None:
            return self.standard
        start, end = self._start(year), self._end(year)
        # A time that does not exist counts as before the change, one that there is twice by its fold.
        if fold == (self._saved >= 0):
            end -= self._saved
        else:
            start += self._saved
        return self._between(start, end, seconds)

    def at_utc(self, seconds, year):
        """The kind of time at a moment, and whether that local time is there for the second time."""
        if self.summer is None:
            return self.standard, False
        start = self._start(year) - self._offset
        end = self._end(year) - self._offset - self._saved
        back = end if self._saved > 0 else start
        return self._between(start, end, seconds), back <= seconds < back + abs(self._saved)

    def _between(self, start, end, seconds):
        is_summer = start <= seconds < end if start < end else not end <= seconds < start
        return self.summer if is_summer else self.standard
