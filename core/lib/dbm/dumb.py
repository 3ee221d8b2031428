"""A dictionary of bytes in three files: .dat has the values, .dir says where each begins, .bak is the .dir of before."""

import ast
import collections.abc
import io
import os

__all__ = ['error', 'open']

_BLOCK = 512  # values begin at multiples of it, and may grow within theirs

error = OSError


class _Database(collections.abc.MutableMapping):
    def __init__(self, filebasename, mode, flag='c'):
        self._mode = mode
        self._readonly = flag == 'r'
        self._bakfile, self._datfile, self._dirfile = (filebasename + end for end in (b'.bak', b'.dat', b'.dir'))
        self._index = None
        self._modified = False
        if flag == 'n':
            for name in self._datfile, self._bakfile, self._dirfile:
                try:
                    os.remove(name)
                except OSError:
                    pass
        if not os.path.exists(self._datfile):
            if flag not in ('c', 'n'):
                raise FileNotFoundError(2, os.strerror(2), self._datfile)
            self._opened(self._datfile, 'w').close()
        self._read()

    def _opened(self, name, mode):
        return io.open(name, mode, encoding='Latin-1', opener=lambda path, flags: os.open(path, flags, self._mode))

    def _read(self):
        index = {}
        try:
            with io.open(self._dirfile, encoding='Latin-1') as file:
                for line in file:
                    key, place = ast.literal_eval(line.rstrip())
                    index[key.encode('Latin-1')] = place
        except FileNotFoundError:
            if self._readonly:
                raise
            self._modified = True
        self._index = index

    def _commit(self):
        if self._index is None or not self._modified:
            return
        try:
            os.unlink(self._bakfile)
        except OSError:
            pass
        try:
            os.rename(self._dirfile, self._bakfile)
        except OSError:
            pass
        with self._opened(self._dirfile, 'w') as file:
            for key, place in self._index.items():
                file.write(f'{key.decode("Latin-1")!r}, {place!r}\n')
        self._modified = False

    sync = _commit

    def _open_index(self):
        if self._index is None:
            raise error('DBM object has already been closed')
        return self._index

    def _bytes(self, item, what):
        if isinstance(item, str):
            return item.encode('utf-8')
        if not isinstance(item, (bytes, bytearray)):
            raise TypeError(f'{what} must be bytes or strings')
        return bytes(item)

    def __getitem__(self, key):
        index = self._open_index()
        start, size = index[key.encode('utf-8') if isinstance(key, str) else key]
        with io.open(self._datfile, 'rb') as file:
            file.seek(start)
            return file.read(size)

    def __setitem__(self, key, val):
        if self._readonly:
            raise error('The database is opened for reading only')
        key, val = self._bytes(key, 'keys'), self._bytes(val, 'values')
        index = self._open_index()
        self._modified = True
        before = index.get(key)
        if before is not None and -(-before[1] // _BLOCK) >= -(-len(val) // _BLOCK):
            start = before[0]
        else:
            start = -(-os.stat(self._datfile).st_size // _BLOCK) * _BLOCK
        with io.open(self._datfile, 'rb+') as file:
            file.seek(0, 2)
            file.write(bytes(max(start - file.tell(), 0)))
            file.seek(start)
            file.write(val)
        index[key] = start, len(val)
        if before is None:
            # What is new is known to the next who opens the files, whatever becomes of this program.
            with self._opened(self._dirfile, 'a') as file:
                file.write(f'{key.decode("Latin-1")!r}, {index[key]!r}\n')

    def __delitem__(self, key):
        if self._readonly:
            raise error('The database is opened for reading only')
        index = self._open_index()
        key = key.encode('utf-8') if isinstance(key, str) else key
        self._modified = True
        del index[key]
        self._commit()

    def keys(self):
        return list(self._open_index())

    def items(self):
        return [(key, self[key]) for key in self._open_index()]

    def __contains__(self, key):
        return (key.encode('utf-8') if isinstance(key, str) else key) in self._open_index()

    def __iter__(self):
        return iter(self._open_index())

    iterkeys = __iter__

    def __len__(self):
        return len(self._open_index())

    def close(self):
        try:
            self._commit()
        finally:
            self._index = None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __del__(self):
        if getattr(self, '_index', None) is not None:
            self.close()


def open(file, flag='c', mode=0o666):
    """Open a database, making it where there is none."""
    if flag not in ('r', 'w', 'c', 'n'):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    return _Database(os.fsencode(file), mode & ~os.umask(0o22), flag)
