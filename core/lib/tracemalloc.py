"""What memory is used, as far as the runtime tells: sums, and no places."""

import gc
from collections import namedtuple
from collections.abc import Sequence
import fnmatch
import linecache

_state = {'on': False, 'base': 0, 'peak': 0, 'limit': 1}


def start(nframe=1, /):
    """Count from now on."""
    if nframe < 1:
        raise ValueError('the number of frames must be in range [1; 65535]')
    _state.update(on=True, base=gc._used(), peak=0, limit=nframe)


def stop():
    """Count no more."""
    _state['on'] = False


def is_tracing():
    return _state['on']


def get_traced_memory():
    """(bytes in use since start(), the most there were when asked)"""
    if not _state['on']:
        return 0, 0
    now = max(0, gc._used() - _state['base'])
    _state['peak'] = max(_state['peak'], now)
    return now, _state['peak']


def reset_peak():
    _state['peak'] = 0


def clear_traces():
    _state.update(base=gc._used(), peak=0)


def get_traceback_limit():
    return _state['limit']


def get_tracemalloc_memory():
    return 0


def get_object_traceback(obj):
    """None: where an object was made is not kept."""
    return None


class Frame(namedtuple('Frame', 'filename lineno')):
    """A line."""

    __slots__ = ()

    def __str__(self):
        return f'{self.filename}:{self.lineno}'


class Traceback(Sequence):
    """Lines, the latest call last."""

    def __init__(self, frames, total_nframe=None):
        self._frames = tuple(frames)
        self._total_nframe = total_nframe

    @property
    def total_nframe(self):
        return self._total_nframe

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(Frame(*frame) for frame in self._frames[index])
        return Frame(*self._frames[index])

    def __eq__(self, other):
        return self._frames == other._frames if isinstance(other, Traceback) else NotImplemented

    def __hash__(self):
        return hash(self._frames)

    def __str__(self):
        return str(self[0])

    def format(self, limit=None, most_recent_first=False):
        lines = []
        for frame in self:
            lines.append(f'  File "{frame.filename}", line {frame.lineno}')
            line = linecache.getline(frame.filename, frame.lineno).strip()
            if line:
                lines.append('    ' + line)
        return lines


class Statistic(namedtuple('Statistic', 'traceback size count')):
    """What a place holds."""

    __slots__ = ()

    def __str__(self):
        average = f', average={_size(self.size / self.count)}' if self.count else ''
        return f'{self.traceback}: size={_size(self.size)}, count={self.count}{average}'


class StatisticDiff(namedtuple('StatisticDiff', 'traceback size size_diff count count_diff')):
    """How what a place holds has changed."""

    __slots__ = ()


def _size(size):
    for unit in ('B', 'KiB', 'MiB', 'GiB', 'TiB'):
        if abs(size) < 100 and unit != 'B':
            return '%.1f %s' % (size, unit)
        if abs(size) < 10 * 1024 or unit == 'TiB':
            return '%.0f %s' % (size, unit)
        size /= 1024


class Filter:
    """Which files a snapshot is to show."""

    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        self.inclusive, self.filename_pattern, self.lineno = inclusive, filename_pattern, lineno
        self.all_frames, self.domain = all_frames, domain

    def _match(self, filename, lineno):
        found = fnmatch.fnmatch(filename, self.filename_pattern) and self.lineno in (None, lineno)
        return found == self.inclusive


class DomainFilter:
    """Which domains a snapshot is to show."""

    def __init__(self, inclusive, domain):
        self.inclusive, self.domain = inclusive, domain


class Snapshot:
    """What was in use at one time: no places are kept, so that its statistics are empty."""

    def __init__(self, traces, traceback_limit):
        self.traces = traces
        self.traceback_limit = traceback_limit

    def filter_traces(self, filters):
        return Snapshot([t for t in self.traces if all(f._match(*t[2][0]) for f in filters)], self.traceback_limit)

    def statistics(self, key_type, cumulative=False):
        if key_type not in ('traceback', 'filename', 'lineno'):
            raise ValueError(f'unknown key_type: {key_type!r}')
        return []

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        return self.statistics(key_type, cumulative)


def take_snapshot():
    """The memory in use now."""
    if not _state['on']:
        raise RuntimeError('the tracemalloc module must be tracing memory allocations to take a snapshot')
    return Snapshot((), _state['limit'])
