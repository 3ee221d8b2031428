"""Time zones by name. There is no database of them here: UTC and the fixed offsets of Etc/GMT are known."""

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

import datetime
import weakref

TZPATH = ()
_utc_names = ('UTC', 'Etc/UTC', 'Etc/UCT', 'Etc/Zulu', 'Etc/Universal', 'UCT', 'Universal', 'Zulu')
_gmt_names = ('GMT', 'Etc/GMT', 'Etc/Greenwich', 'Greenwich', 'GMT0', 'GMT+0', 'GMT-0', 'Etc/GMT0', 'Etc/GMT+0', 'Etc/GMT-0')


class ZoneInfoNotFoundError(KeyError):
    """No time zone has this name."""


class InvalidTZPathWarning(RuntimeWarning):
    """A folder of the search path is not absolute."""


def _offsets():
    known = dict.fromkeys(_utc_names, ('UTC', 0)) | dict.fromkeys(_gmt_names, ('GMT', 0))
    for hours in range(-12, 15):
        if hours:
            # POSIX counts westwards.
            known['Etc/GMT%+d' % -hours] = ('%+03d' % hours, hours)
    return known


_known = _offsets()
_cache = weakref.WeakValueDictionary()


class ZoneInfo(datetime.tzinfo):
    """The time zone of a name, one object for each."""

    def __new__(cls, key):
        found = _cache.get(key)
        if found is None:
            found = _cache.setdefault(key, cls.no_cache(key))
        return found

    @classmethod
    def no_cache(cls, key):
        """A new object for the name."""
        if not isinstance(key, str):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(key).__name__}')
        if key.startswith('/'):
            raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
        if key not in _known:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        self = datetime.tzinfo.__new__(cls)
        self._key = key
        self._name, hours = _known[key]
        self._offset = datetime.timedelta(hours=hours)
        return self

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        raise ValueError('Invalid TZif file: magic not found')

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        """Forget the objects made so far."""
        for key in list(_cache) if only_keys is None else only_keys:
            _cache.pop(key, None)

    @property
    def key(self):
        return self._key

    def utcoffset(self, dt, /):
        return self._offset

    def dst(self, dt, /):
        return datetime.timedelta(0)

    def tzname(self, dt, /):
        return self._name

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime.datetime):
            raise TypeError('fromutc: argument must be a datetime instance')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __repr__(self):
        return f'{type(self).__module__}.{type(self).__qualname__}(key={self._key!r})'

    def __str__(self):
        return self._key

    def __reduce__(self):
        return type(self), (self._key,)


def available_timezones():
    """The names that are known."""
    return set(_known)


def reset_tzpath(to=None):
    """Nothing changes: no folder is searched."""
