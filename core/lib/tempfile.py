"""Files and directories that are gone when they are no longer used."""

import functools
import io
import itertools
import os
import shutil
import weakref
from random import Random

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp",
           "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW


class _Names:
    # Names that nobody has yet.
    characters = "abcdefghijklmnopqrstuvwxyz0123456789_"

    def __init__(self):
        self._random = Random()

    def __iter__(self):
        return self

    def __next__(self):
        return ''.join(self._random.choices(self.characters, k=8))


_names = None


def _get_candidate_names():
    global _names
    if _names is None:
        _names = _Names()
    return _names


def gettempprefix():
    """What names begin with."""
    return os.fsdecode(template)


def gettempprefixb():
    """What names begin with, as bytes."""
    return os.fsencode(template)


def _candidate_folders():
    for name in 'TMPDIR', 'TEMP', 'TMP':
        if folder := os.getenv(name):
            yield folder
    yield from ('/tmp', '/var/tmp', '/usr/tmp', os.getcwd())


def _gettempdir():
    global tempdir
    if tempdir is None:
        for folder in _candidate_folders():
            folder = os.path.abspath(folder)
            if os.path.isdir(folder) and os.access(folder, os.W_OK):
                tempdir = folder
                break
        else:
            raise FileNotFoundError(2, f"No usable temporary directory found in {list(_candidate_folders())}")
    return tempdir


def gettempdir():
    """Where temporary files are made."""
    return os.fsdecode(_gettempdir())


def gettempdirb():
    """Where temporary files are made, as bytes."""
    return os.fsencode(_gettempdir())


def _settled(dir, prefix, suffix):
    # The three with their defaults, all of one type, and what turns a name into that type.
    given = {bytes if isinstance(os.fspath(value), bytes) else str for value in (dir, prefix, suffix)
             if value is not None}
    if len(given) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    convert = os.fsencode if bytes in (given or {type(tempdir)}) else os.fsdecode
    return (convert(_gettempdir() if dir is None else dir), convert(template if prefix is None else prefix),
            convert('' if suffix is None else suffix), convert)


def _first_free(make, dir, prefix, suffix, convert, what):
    # Tries names until `make` finds one that is free.
    for name in itertools.islice(_get_candidate_names(), TMP_MAX):
        path = os.path.abspath(os.path.join(dir, prefix + convert(name) + suffix))
        try:
            return make(path), path
        except FileExistsError:
            continue
    raise FileExistsError(17, f"No usable temporary {what} name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """(descriptor, path) of a new file that only the user may read."""
    dir, prefix, suffix, convert = _settled(dir, prefix, suffix)
    return _first_free(lambda path: os.open(path, _FLAGS, 0o600), dir, prefix, suffix, convert, 'file')


def mkdtemp(suffix=None, prefix=None, dir=None):
    """The path of a new directory."""
    dir, prefix, suffix, convert = _settled(dir, prefix, suffix)
    return _first_free(lambda path: os.mkdir(path, 0o700), dir, prefix, suffix, convert, 'directory')[1]


def mktemp(suffix='', prefix=template, dir=None):
    """A path where nothing is yet."""
    for name in itertools.islice(_get_candidate_names(), TMP_MAX):
        path = os.path.join(gettempdir() if dir is None else dir, prefix + name + suffix)
        if not os.path.lexists(path):
            return path
    raise FileExistsError(17, "No usable temporary filename found")


class _Closer:
    # Removes the file once: when it is closed, left, or nobody has it any more.
    def __init__(self, file, name, delete, delete_on_close, message):
        self.file, self.name, self.message = file, name, message
        self.delete, self.delete_on_close = delete, delete_on_close
        self.removed = self.closed = False

    def remove(self):
        if self.delete and not self.removed:
            self.removed = True
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass

    def close(self):
        self.closed = True
        try:
            self.file.close()
        finally:
            if self.delete_on_close:
                self.remove()

    def cleanup(self):
        self.closed = True
        try:
            self.file.close()
        finally:
            self.remove()

    def __del__(self):
        closed = self.closed
        self.cleanup()
        if not closed:
            import warnings
            warnings.warn(self.message, ResourceWarning)


class _TemporaryFileWrapper:
    """A temporary file with its name; everything else is the file's."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file, self.name, self.delete = file, name, delete
        self._closer = _Closer(file, name, delete, delete_on_close, f'Implicitly cleaning up {self!r}')

    def __repr__(self):
        file = self.__dict__['file']
        return f"<{type(self).__name__} {file=}>"

    def __getattr__(self, name):
        value = getattr(self.__dict__['file'], name)
        if hasattr(value, '__call__'):
            # The method keeps the file from being removed while it is used.
            function = value

            @functools.wraps(function)
            def value(*args, **kwargs):
                return function(*args, **kwargs)
            value._closer = self._closer
        if not isinstance(value, int):
            setattr(self, name, value)
        return value

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._closer.cleanup()
        return result

    def close(self):
        """Close the file, and remove it if it was made so."""
        self._closer.close()

    def __iter__(self):
        for line in self.file:
            yield line


def _opened(mode, buffering, encoding, errors, newline, dir, prefix, suffix):
    # A new file and its path.
    path = None

    def opener(*_):
        nonlocal path
        descriptor, path = mkstemp(suffix, prefix, dir)
        return descriptor

    try:
        file = io.open(dir or gettempdir(), mode, buffering=buffering, newline=newline, encoding=encoding,
                       errors=errors, opener=opener)
    except BaseException:
        if path is not None:
            os.unlink(path)
        raise
    return file, path


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    """A new file with a name; it is removed when it is closed."""
    if 'b' not in mode:
        encoding = io.text_encoding(encoding)
    file, name = _opened(mode, buffering, encoding, errors, newline, dir, prefix, suffix)
    raw = getattr(file, 'buffer', file)
    raw = getattr(raw, 'raw', raw)
    raw.name = name
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    """A new file without a name; it is gone when it is closed."""
    if 'b' not in mode:
        encoding = io.text_encoding(encoding)
    file, path = _opened(mode, buffering, encoding, errors, newline, dir, prefix, suffix)
    os.unlink(path)
    raw = getattr(file, 'buffer', file)
    raw = getattr(raw, 'raw', raw)
    raw.name = raw.fileno()
    return file


class SpooledTemporaryFile(io.IOBase):
    """A temporary file that is in memory until it has max_size bytes, or until fileno() is asked for."""

    _rolled = False

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        if 'b' in mode:
            self._file = io.BytesIO()
        else:
            encoding = io.text_encoding(encoding)
            self._file = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._TemporaryFileArgs = {'mode': mode, 'buffering': buffering, 'suffix': suffix, 'prefix': prefix,
                                   'encoding': encoding, 'newline': newline, 'dir': dir, 'errors': errors}

    __class_getitem__ = classmethod(type(list[int]))

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Move what is in memory to a file."""
        if self._rolled:
            return
        file = self._file
        new = self._file = TemporaryFile(**self._TemporaryFileArgs)
        position = file.tell()
        if hasattr(new, 'buffer'):
            new.buffer.write(file.detach().getvalue())
        else:
            new.write(file.getvalue())
        new.seek(position, 0)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, *_):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __next__(self):
        return next(self._file)

    def close(self):
        self._file.close()

    def __del__(self):
        if not self.closed:
            import warnings
            warnings.warn(f'Unclosed file {self!r}', ResourceWarning, stacklevel=2, source=self)
            self.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def encoding(self):
        return self._file.encoding

    @property
    def errors(self):
        return self._file.errors

    @property
    def newlines(self):
        return self._file.newlines

    @property
    def mode(self):
        return self._file.mode if self._rolled else self._TemporaryFileArgs['mode']

    @property
    def name(self):
        return self._file.name if self._rolled else None

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def write(self, s):
        count = self._file.write(s)
        self._check(self._file)
        return count

    def writelines(self, iterable):
        if self._max_size == 0 or self._rolled:
            return self._file.writelines(iterable)
        for line in iterable:
            self.write(line)

    def __getattr__(self, name):
        # Everything else is the file's.
        return getattr(self.__dict__['_file'], name)

    for _name in ('flush', 'isatty', 'read', 'read1', 'readable', 'readinto', 'readinto1', 'readline', 'readlines',
                  'seek', 'seekable', 'tell', 'writable', 'detach'):
        def _method(name):
            def method(self, *args):
                return getattr(self._file, name)(*args)
            method.__name__ = name
            return method
        locals()[_name] = _method(_name)
    del _name, _method


def _remove_tree(name, ignore_errors):
    # What may not be removed is tried again with the rights for it.
    tried = set()

    def onexc(function, path, error):
        if isinstance(error, FileNotFoundError):
            return
        if isinstance(error, PermissionError) and path not in tried:
            tried.add(path)
            for locked in (os.path.dirname(path), path) if path != name else (path,):
                if not os.path.islink(locked):
                    os.chmod(locked, 0o700)
            try:
                os.unlink(path)
            except (IsADirectoryError, PermissionError):
                shutil.rmtree(path, onexc=onexc)
        elif not ignore_errors:
            raise error

    shutil.rmtree(name, onexc=onexc)


class TemporaryDirectory:
    """A new directory; it is removed with all that is in it when the with statement is left."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors, self._delete = ignore_cleanup_errors, delete
        message = f"Implicitly cleaning up {self!r}"
        self._finalizer = weakref.finalize(self, self._cleanup, self.name, message, ignore_cleanup_errors, delete)

    __class_getitem__ = classmethod(type(list[int]))

    @classmethod
    def _cleanup(cls, name, message, ignore_errors, delete):
        if delete:
            _remove_tree(name, ignore_errors)
            import warnings
            warnings.warn(message, ResourceWarning)

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *_):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the directory now."""
        if self._finalizer.detach() or os.path.exists(self.name):
            _remove_tree(self.name, self._ignore_cleanup_errors)
