"""A dictionary of objects in a file: pickles in a dbm."""

import collections.abc
from io import BytesIO
from pickle import DEFAULT_PROTOCOL, Pickler, Unpickler

__all__ = ['Shelf', 'BsdDbShelf', 'DbfilenameShelf', 'open']


class _ClosedDict(collections.abc.MutableMapping):
    """Stands where the dictionary was."""

    def closed(self, *args):
        raise ValueError('invalid operation on closed shelf')

    __iter__ = __len__ = __getitem__ = __setitem__ = __delitem__ = keys = closed

    def __repr__(self):
        return '<Closed Dictionary>'


class Shelf(collections.abc.MutableMapping):
    """Objects by name over any mapping of bytes. With writeback, what was looked at is written again at the end."""

    def __init__(self, dict, protocol=None, writeback=False, keyencoding='utf-8'):
        self.dict = dict
        self._protocol = DEFAULT_PROTOCOL if protocol is None else protocol
        self.writeback, self.keyencoding = writeback, keyencoding
        self.cache = {}

    def __iter__(self):
        for key in self.dict.keys():
            yield key.decode(self.keyencoding)

    def __len__(self):
        return len(self.dict)

    def __contains__(self, key):
        return key.encode(self.keyencoding) in self.dict

    def get(self, key, default=None):
        return self[key] if key.encode(self.keyencoding) in self.dict else default

    def __getitem__(self, key):
        try:
            return self.cache[key]
        except KeyError:
            value = Unpickler(BytesIO(self.dict[key.encode(self.keyencoding)])).load()
            if self.writeback:
                self.cache[key] = value
            return value

    def __setitem__(self, key, value):
        if self.writeback:
            self.cache[key] = value
        file = BytesIO()
        Pickler(file, self._protocol).dump(value)
        self.dict[key.encode(self.keyencoding)] = file.getvalue()

    def __delitem__(self, key):
        del self.dict[key.encode(self.keyencoding)]
        self.cache.pop(key, None)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        if self.dict is None:
            return
        try:
            self.sync()
            try:
                self.dict.close()
            except AttributeError:
                pass
        finally:
            self.dict = _ClosedDict()

    def __del__(self):
        if hasattr(self, 'writeback'):
            self.close()

    def sync(self):
        """Write what was looked at, and have the database write."""
        if self.writeback and self.cache:
            self.writeback = False
            for key, value in self.cache.items():
                self[key] = value
            self.writeback = True
            self.cache = {}
        if hasattr(self.dict, 'sync'):
            self.dict.sync()


class BsdDbShelf(Shelf):
    """A shelf over a database that has an order."""

    def _pair(self, found):
        key, value = found
        return key.decode(self.keyencoding), Unpickler(BytesIO(value)).load()

    def set_location(self, key):
        return self._pair(self.dict.set_location(key))

    def next(self):
        return self._pair(next(self.dict))

    def previous(self):
        return self._pair(self.dict.previous())

    def first(self):
        return self._pair(self.dict.first())

    def last(self):
        return self._pair(self.dict.last())


class DbfilenameShelf(Shelf):
    """A shelf over the database of a name."""

    def __init__(self, filename, flag='c', protocol=None, writeback=False):
        import dbm
        super().__init__(dbm.open(filename, flag), protocol, writeback)

    def clear(self):
        self.cache.clear()
        for key in list(self.dict.keys()):
            del self.dict[key]


def open(filename, flag='c', protocol=None, writeback=False):
    """A shelf by the name of its file, or the first part of that."""
    return DbfilenameShelf(filename, flag, protocol, writeback)
