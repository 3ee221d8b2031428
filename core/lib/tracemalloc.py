"""Where the memory went: which line made which objects, and how many bytes they hold."""

import fnmatch
import linecache
from collections.abc import Iterable, Sequence
from functools import total_ordering
from os.path import normcase

from _tracemalloc import (_get_object_traceback, _get_traces, clear_traces, get_traceback_limit, get_traced_memory,
                          get_tracemalloc_memory, is_tracing, reset_peak, start, stop)


_UNITS = 'B', 'KiB', 'MiB', 'GiB', 'TiB'


def _in_units(size, signed=False):
    # Up to 10,239 of a unit, then it is the next larger one; with a fraction where there are fewer than three digits.
    power = 0
    while abs(size) >= 10240 and power < len(_UNITS) - 1:
        size /= 1024
        power += 1
    digits = 1 if power > 0 and abs(size) < 100 else 0
    return f'{size:{"+" if signed else ""}.{digits}f} {_UNITS[power]}'


def _shown(cls, plain, index):
    # Records are plain tuples until somebody looks at them.
    found = plain[index]
    return tuple(map(cls, found)) if isinstance(index, slice) else cls(found)


@total_ordering
class Frame:
    """A line: filename and lineno."""

    __slots__ = ('_frame',)

    def __init__(self, frame):
        self._frame = frame

    filename = property(lambda self: self._frame[0])
    lineno = property(lambda self: self._frame[1])

    def __eq__(self, other):
        return self._frame == other._frame if isinstance(other, Frame) else NotImplemented

    def __lt__(self, other):
        return self._frame < other._frame if isinstance(other, Frame) else NotImplemented

    def __hash__(self):
        return hash(self._frame)

    def __str__(self):
        return f'{self.filename}:{self.lineno}'

    def __repr__(self):
        return f'<Frame filename={self.filename!r} lineno={self.lineno!r}>'


@total_ordering
class Traceback(Sequence):
    """Frames, the oldest call first; total_nframe is how many there were, None where nobody counted."""

    __slots__ = ('_frames', '_total_nframe')

    def __init__(self, frames, total_nframe=None):
        self._frames = tuple(frames)[::-1]
        self._total_nframe = total_nframe

    total_nframe = property(lambda self: self._total_nframe)

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        return _shown(Frame, self._frames, index)

    def __contains__(self, frame):
        return frame._frame in self._frames

    def __eq__(self, other):
        return self._frames == other._frames if isinstance(other, Traceback) else NotImplemented

    def __lt__(self, other):
        return self._frames < other._frames if isinstance(other, Traceback) else NotImplemented

    def __hash__(self):
        return hash(self._frames)

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        counted = '' if self._total_nframe is None else f' total_nframe={self._total_nframe}'
        return f'<Traceback {tuple(self)}{counted}>'

    def format(self, limit=None, most_recent_first=False):
        """Lines of text as of traceback: the newest `limit` frames, or the oldest where it is negative."""
        frames = self[:] if limit is None else self[-limit:] if limit > 0 else self[:limit]
        lines = []
        for frame in reversed(frames) if most_recent_first else frames:
            lines.append(f'  File "{frame.filename}", line {frame.lineno}')
            lines += _source_line(frame)
        return lines


def _source_line(frame):
    text = linecache.getline(frame.filename, frame.lineno).strip()
    return ['    ' + text] if text else []


def get_object_traceback(obj):
    """Where an object was made; None if that was not watched."""
    calls = _get_object_traceback(obj)
    return None if calls is None else Traceback(calls)


def _origin(obj):
    # The same as a warning tells it.
    made = get_object_traceback(obj)
    if made is None:
        return ''
    lines = ['Object allocated at (most recent call last):']
    for frame in made:
        lines += [f'  File "{frame.filename}", lineno {frame.lineno}', *_source_line(frame)]
    return '\n'.join(lines) + '\n'


class Trace:
    """One object: how many bytes it has, and where it was made."""

    __slots__ = ('_trace',)

    def __init__(self, trace):
        self._trace = trace

    domain = property(lambda self: self._trace[0])
    size = property(lambda self: self._trace[1])
    traceback = property(lambda self: Traceback(*self._trace[2:]))

    def __eq__(self, other):
        return self._trace == other._trace if isinstance(other, Trace) else NotImplemented

    def __hash__(self):
        return hash(self._trace)

    def __str__(self):
        return f'{self.traceback}: {_in_units(self.size)}'

    def __repr__(self):
        return f'<Trace domain={self.domain} size={_in_units(self.size)}, traceback={self.traceback!r}>'


class _Traces(Sequence):
    def __init__(self, traces):
        self._traces = traces

    def __len__(self):
        return len(self._traces)

    def __getitem__(self, index):
        return _shown(Trace, self._traces, index)

    def __contains__(self, trace):
        return trace._trace in self._traces

    def __eq__(self, other):
        return self._traces == other._traces if isinstance(other, _Traces) else NotImplemented

    def __repr__(self):
        return f'<Traces len={len(self)}>'


class Statistic:
    """What the objects of one place hold."""

    __slots__ = ('traceback', 'size', 'count')

    def __init__(self, traceback, size, count):
        self.traceback, self.size, self.count = traceback, size, count

    def _values(self):
        return self.traceback, self.size, self.count

    def __eq__(self, other):
        return self._values() == other._values() if isinstance(other, Statistic) else NotImplemented

    def __hash__(self):
        return hash(self._values())

    def __str__(self):
        return f'{self.traceback}: size={_in_units(self.size)}, count={self.count}{_average(self)}'

    def __repr__(self):
        return f'<Statistic traceback={self.traceback!r} size={self.size} count={self.count}>'

    def _sort_key(self):
        return self.size, self.count, self.traceback


class StatisticDiff:
    """What the objects of one place hold now, and how that has changed."""

    __slots__ = ('traceback', 'size', 'size_diff', 'count', 'count_diff')

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback, self.size, self.size_diff = traceback, size, size_diff
        self.count, self.count_diff = count, count_diff

    def _values(self):
        return self.traceback, self.size, self.size_diff, self.count, self.count_diff

    def __eq__(self, other):
        return self._values() == other._values() if isinstance(other, StatisticDiff) else NotImplemented

    def __hash__(self):
        return hash(self._values())

    def __str__(self):
        return (f'{self.traceback}: size={_in_units(self.size)} ({_in_units(self.size_diff, True)}), '
                f'count={self.count} ({self.count_diff:+}){_average(self)}')

    def __repr__(self):
        return (f'<StatisticDiff traceback={self.traceback!r} size={self.size} ({self.size_diff:+}) '
                f'count={self.count} ({self.count_diff:+})>')

    def _sort_key(self):
        return abs(self.size_diff), self.size, abs(self.count_diff), self.count, self.traceback


def _average(statistic):
    return f', average={_in_units(statistic.size / statistic.count)}' if statistic.count else ''


class BaseFilter:
    """What a snapshot shows, or leaves out where `inclusive` is false."""

    def __init__(self, inclusive):
        self.inclusive = inclusive

    def _match(self, trace):
        raise NotImplementedError


class Filter(BaseFilter):
    """By the file's name, a pattern of fnmatch, and perhaps the line: of the newest frame or of any."""

    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        super().__init__(inclusive)
        self._filename_pattern = _name_of_source(filename_pattern)
        self.lineno, self.all_frames, self.domain = lineno, all_frames, domain

    filename_pattern = property(lambda self: self._filename_pattern)

    def _is_meant(self, filename, lineno):
        if not fnmatch.fnmatch(_name_of_source(filename), self._filename_pattern):
            return False
        return self.lineno is None or lineno == self.lineno

    def _match(self, trace):
        domain, _, frames, _ = trace
        found = any(self._is_meant(*frame) for frame in (frames if self.all_frames else frames[:1]))
        shown = found == bool(self.inclusive)
        if self.domain is None:
            return shown
        return shown and domain == self.domain if self.inclusive else shown or domain != self.domain


class DomainFilter(BaseFilter):
    """By the address space of the memory; all of ours is 0."""

    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    domain = property(lambda self: self._domain)

    def _match(self, trace):
        return (trace[0] == self.domain) == bool(self.inclusive)


def _name_of_source(filename):
    filename = normcase(filename)
    return filename[:-1] if filename.endswith('.pyc') else filename


class Snapshot:
    """The traces of one moment."""

    def __init__(self, traces, traceback_limit):
        self.traces = _Traces(traces)
        self.traceback_limit = traceback_limit

    def dump(self, filename):
        """Write it to a file, for load()."""
        import pickle
        with open(filename, 'wb') as file:
            pickle.dump(self, file, pickle.HIGHEST_PROTOCOL)

    @staticmethod
    def load(filename):
        """The snapshot that dump() wrote."""
        import pickle
        with open(filename, 'rb') as file:
            return pickle.load(file)

    def filter_traces(self, filters):
        """A snapshot of what one of the inclusive filters shows, if there are any, and no exclusive one leaves out."""
        if not isinstance(filters, Iterable):
            raise TypeError(f'filters must be a list of filters, not {type(filters).__name__}')
        filters = list(filters)
        showing = [one for one in filters if one.inclusive]
        hiding = [one for one in filters if not one.inclusive]
        traces = [trace for trace in self.traces._traces
                  if (not showing or any(one._match(trace) for one in showing))
                  and all(one._match(trace) for one in hiding)]
        return Snapshot(traces, self.traceback_limit)

    def _grouped(self, key_type, cumulative):
        # {place: (bytes, objects)}
        if key_type not in ('traceback', 'filename', 'lineno'):
            raise ValueError(f'unknown key_type: {key_type!r}')
        if cumulative and key_type not in ('lineno', 'filename'):
            raise ValueError(f'cumulative mode cannot by used with key type {key_type!r}')
        groups = {}
        for _, size, frames, _ in self.traces._traces:
            if key_type == 'traceback':
                places = {frames}
            else:
                wanted = frames if cumulative else frames[:1]
                places = {(frame if key_type == 'lineno' else (frame[0], 0),) for frame in wanted}
            for place in places:
                total, count = groups.get(place, (0, 0))
                groups[place] = total + size, count + 1
        return {Traceback(place): sums for place, sums in groups.items()}

    def statistics(self, key_type, cumulative=False):
        """A Statistic for each place, the largest first."""
        made = [Statistic(place, *sums) for place, sums in self._grouped(key_type, cumulative).items()]
        return sorted(made, reverse=True, key=Statistic._sort_key)

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        """A StatisticDiff for each place of now and then, what has changed most first."""
        now, then = self._grouped(key_type, cumulative), old_snapshot._grouped(key_type, cumulative)
        made = []
        for place in {**now, **then}:
            (size, count), (old_size, old_count) = now.get(place, (0, 0)), then.get(place, (0, 0))
            made.append(StatisticDiff(place, size, size - old_size, count, count - old_count))
        return sorted(made, reverse=True, key=StatisticDiff._sort_key)


def take_snapshot():
    """The traces of the objects that live now."""
    if not is_tracing():
        raise RuntimeError('the tracemalloc module must be tracing memory allocations to take a snapshot')
    return Snapshot(_get_traces(), get_traceback_limit())
