"""What the clocks of a zone showed at each time: its kinds of time, its transitions, and the rule for what comes."""

import datetime
import functools
import re
import struct
from bisect import bisect_right
from collections import namedtuple

from ._rule import EPOCH, Rule

Kind = namedtuple('Kind', 'offset saved name')


@functools.lru_cache(maxsize=512)
def _kind(offset, saved, name):
    # The differences from UTC and from standard time, in seconds, and the abbreviation.
    return Kind(datetime.timedelta(seconds=offset), datetime.timedelta(seconds=saved), name)


def _saved(places, kinds):
    # How far summer time is from the first standard time beside it, for each kind; an hour where nothing says so.
    saved = {}
    for before, place, after in zip(places, places[1:], [*places[2:], None]):
        for beside in (before, after):
            if beside is not None and kinds[place][1] and not kinds[beside][1]:
                saved[place] = saved.get(place) or kinds[place][0] - kinds[beside][0]
    return [(saved.get(place) or 3600) if summer else 0 for place, (_, summer, _) in enumerate(kinds)]


class History:
    """What clocks showed.

    `times` are the transitions in seconds since 1970, `places` the kinds that they lead to: the (offset, is summer,
    name) of that number.
    """

    def __init__(self, times, places, kinds, rule):
        if not kinds and not rule:
            raise ValueError('No time zone information found.')
        made = [_kind(offset, saved, name) for (offset, _, name), saved in zip(kinds, _saved(places, kinds))]
        self._times, self._kinds = times, [made[place] for place in places]
        self._before = next((kind for kind, (_, summer, _) in zip(made, kinds) if not summer), made and made[0])
        self._last = Rule(rule, _kind) if rule else (self._kinds or made)[-1 if self._kinds else 0]
        # The transitions in local time: at the later of the two times that a clock showed, and at the earlier.
        self._local = [], []
        before = self._before
        for time, kind in zip(times, self._kinds):
            both = [time + int(each.offset.total_seconds()) for each in (before, kind)]
            self._local[0].append(max(both))
            self._local[1].append(min(both))
            before = kind
        if isinstance(self._last, Rule) and self._last.summer is None:
            self._last = self._last.standard
        # The one kind of time that there is, if it is one.
        self.only = self._last if made in ([], [self._last]) and not isinstance(self._last, Rule) else None

    def at_local(self, moment):
        """The kind of time at a datetime of this zone."""
        seconds = _seconds(moment)
        times = self._local[moment.fold]
        place = bisect_right(times, seconds)
        if place == len(times):
            last = self._last
            return last.at_local(seconds, moment.year, moment.fold) if isinstance(last, Rule) else last
        return self._kinds[place - 1] if place else self._before

    def at_utc(self, moment):
        """The kind of time at a datetime in UTC, and whether the clock shows that time for the second time."""
        seconds = _seconds(moment)
        place = bisect_right(self._times, seconds)
        if place == len(self._times) and isinstance(self._last, Rule):
            return self._last.at_utc(seconds, moment.year)
        if not place:
            return self._before if self._times else self._last, False
        kind = self._kinds[place - 1]
        before = self._kinds[place - 2] if place > 1 else self._before
        return kind, (before.offset - kind.offset).total_seconds() > seconds - self._times[place - 1]


def _seconds(moment):
    return (moment.toordinal() - EPOCH) * 86400 + moment.hour * 3600 + moment.minute * 60 + moment.second


def from_file(file):
    """The history in a file of the format TZif (RFC 9636)."""
    version, *counts = _header(file)
    size = 4
    if version > 1:
        # The same again, with more bits.
        times, kinds, characters, *rest = counts
        file.seek(5 * times + 6 * kinds + characters + rest[0] * 8 + rest[1] + rest[2], 1)
        _, *counts = _header(file)
        size = 8
    count, kind_count, characters, leaps, standard, ut = counts
    times = list(struct.unpack(f'>{count}{"q" if size == 8 else "i"}', file.read(size * count)))
    places = list(file.read(count))
    rows = [struct.unpack('>iBB', file.read(6)) for _ in range(kind_count)]
    names = file.read(characters)
    kinds = [(offset, bool(summer), names[at:names.index(0, at)].decode()) for offset, summer, at in rows]
    rule = ''
    if version > 1:
        file.seek(leaps * (size + 4) + standard + ut, 1)
        file.readline()
        rule = file.readline().rstrip(b'\n').decode()
    return History(times, places, kinds, rule)


def _header(file):
    magic = file.read(4)
    if magic != b'TZif':
        raise ValueError('Invalid TZif file: magic not found')
    version, ut, standard, leaps, times, kinds, characters = struct.unpack('>c15x6i', file.read(40))
    return int(version) if version != b'\0' else 1, times, kinds, characters, leaps, standard, ut


def lines():
    """The zones of the world by their names, as .ci/time-zones.mjs writes them."""
    from _time_zones import ZONES
    return {line.partition(' ')[0].partition('=')[0]: line for line in ZONES.split('\n') if line}


def from_line(line, known):
    """The history that such a line stands for."""
    if '=' in line.partition(' ')[0]:
        line = known[line.partition('=')[2]]
    _, kinds, transitions, rule = line.split(' ')
    times, places, time = [], [], 0
    for step in re.findall('[A-Z][^A-Z]+', transitions):
        places.append(ord(step[0]) - ord('A'))
        time += int(step[2:], 36) if step[1] == '.' else int(step[1:], 36) * 900
        times.append(time)
    return History(times, places, [_kind_of(text) for text in kinds.split(',')], rule)


def _kind_of(text):
    offset, star, name = re.fullmatch(r'(-?\d+)(\*?)(.*)', text).groups()
    return int(offset), bool(star), name
