"""Time zones by name: what clocks have shown and will show, from the files of TZPATH or the database that is here."""

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

import datetime
import os
import weakref
from collections import OrderedDict

_USUAL_PATH = ('/usr/share/zoneinfo', '/usr/lib/zoneinfo', '/usr/share/lib/zoneinfo', '/etc/zoneinfo')
_KEPT = 8  # how many zones stay although nobody has them


class ZoneInfoNotFoundError(KeyError):
    """No time zone has this name."""


class InvalidTZPathWarning(RuntimeWarning):
    """A folder of the search path is not absolute."""


def _checked(key):
    if os.path.isabs(key):
        raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
    plain = os.path.normpath(key)
    if len(plain) != len(key):
        raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
    if plain.startswith('..'):
        raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')
    return plain


def _found(key):
    from . import _history
    key = _checked(key)
    for folder in TZPATH:
        path = os.path.join(folder, key)
        if os.path.isfile(path):
            with open(path, 'rb') as file:
                return _history.from_file(file)
    if key == 'UTC':  # needs no database
        return _history.History([], [], [(0, False, key)], '')
    known = _history.lines()
    if key not in known:
        raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
    return _history.from_line(known[key], known)


class ZoneInfo(datetime.tzinfo):
    """The time zone of a name, one object for each."""

    def __init_subclass__(cls):
        cls._known, cls._recent = weakref.WeakValueDictionary(), OrderedDict()

    def __new__(cls, key):
        zone = cls._known.get(key)
        if zone is None:
            zone = cls._known.setdefault(key, cls.no_cache(key))
            zone._is_shared = True
        cls._recent[key] = zone
        cls._recent.move_to_end(key)
        if len(cls._recent) > _KEPT:
            cls._recent.popitem(last=False)
        return zone

    @classmethod
    def _made(cls, key, history):
        self = datetime.tzinfo.__new__(cls)
        self._key, self._history, self._is_shared, self._file = key, history, False, None
        return self

    @classmethod
    def no_cache(cls, key):
        """A new object for the name."""
        if not isinstance(key, (str, bytes, os.PathLike)):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(key).__name__}')
        return cls._made(key, _found(key))

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        """A zone of what a binary file of the format TZif says."""
        from ._history import from_file
        self = cls._made(key, from_file(file_obj))
        self._file = repr(file_obj)
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        """Forget the objects made so far."""
        for key in list(cls._known) if only_keys is None else only_keys:
            cls._known.pop(key, None)
            cls._recent.pop(key, None)

    @property
    def key(self):
        return self._key

    def _kind(self, dt):
        return self._history.only if dt is None else self._history.at_local(dt)

    def utcoffset(self, dt, /):
        kind = self._kind(dt)
        return kind and kind.offset

    def dst(self, dt, /):
        kind = self._kind(dt)
        return kind and kind.saved

    def tzname(self, dt, /):
        kind = self._kind(dt)
        return kind and kind.name

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime.datetime):
            raise TypeError('fromutc: argument must be a datetime instance')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        kind, again = self._history.at_utc(dt)
        dt += kind.offset
        return dt.replace(fold=1) if again else dt

    def __repr__(self):
        name = f'{type(self).__module__}.{type(self).__qualname__}'
        return f'{name}.from_file({self._file})' if self._key is None else f'{name}(key={self._key!r})'

    def __str__(self):
        return repr(self) if self._key is None else self._key

    def __reduce__(self):
        if self._file is not None:
            import pickle
            raise pickle.PicklingError('Cannot pickle a ZoneInfo file from a file stream.')
        return self._unpickle, (self._key, self._is_shared)

    @classmethod
    def _unpickle(cls, key, is_shared, /):
        return cls(key) if is_shared else cls.no_cache(key)


ZoneInfo.__init_subclass__.__func__(ZoneInfo)


def available_timezones():
    """The names that are known."""
    from ._history import lines
    names = set(lines())
    for folder in TZPATH:
        for root, _, files in os.walk(folder):
            for file in files:
                path = os.path.join(root, file)
                name = os.path.relpath(path, folder)
                # Other ways of counting the same zones, and another name of one of them.
                if name == 'posixrules' or name.startswith(('posix/', 'right/')):
                    continue
                with open(path, 'rb') as opened:
                    if opened.read(4) == b'TZif':
                        names.add(name)
    return names


def reset_tzpath(to=None):
    """Search these folders for zones from now on; without an argument, those of PYTHONTZPATH, or the usual ones."""
    global TZPATH
    if to is None:
        TZPATH = _default_path()
        return
    if isinstance(to, (str, bytes)) or not hasattr(to, '__iter__'):
        raise TypeError(f'tzpaths must be a list or tuple, not {type(to)}: {to!r}')
    complaint = _complaint(to)
    if complaint:
        raise ValueError(complaint)
    TZPATH = tuple(to)


def _default_path():
    text = os.environ.get('PYTHONTZPATH')
    if not text:
        return _USUAL_PATH if text is None else ()
    folders = text.split(os.pathsep)
    complaint = _complaint(folders)
    if complaint:
        import warnings
        warnings.warn(f'Invalid paths specified in PYTHONTZPATH environment variable. {complaint}',
                      InvalidTZPathWarning, stacklevel=3)
    return tuple(filter(os.path.isabs, folders))


def _complaint(folders):
    # What is said of the folders that are not absolute, if there are any.
    lines = [f'\n    {folder}' for folder in folders if not os.path.isabs(folder)]
    return lines and 'Paths should be absolute but found the following relative paths:' + ''.join(lines)


reset_tzpath()
