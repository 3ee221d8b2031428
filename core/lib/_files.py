"""The part of os that deals with files, in Python around the calls of posix."""

import posix
from posix import (_exit, chdir, chmod, close, ftruncate, getcwd, link, lseek, mkdir, open, read, readlink, remove,
                   rename, replace, rmdir, symlink, truncate, umask, unlink, write)
from stat import S_ISDIR, S_ISLNK, S_ISREG

O_RDONLY, O_WRONLY, O_RDWR, O_ACCMODE = 0, 1, 2, 3
O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, O_NONBLOCK = 0o100, 0o200, 0o400, 0o1000, 0o2000, 0o4000
O_NDELAY, O_DSYNC, O_SYNC, O_DIRECTORY, O_NOFOLLOW = O_NONBLOCK, 0o10000, 0o4010000, 0o200000, 0o400000
O_CLOEXEC, O_TMPFILE = 0o2000000, 0o20200000

_BILLION = 1_000_000_000
_NAMES = ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime')
_MORE = ('st_atime', 'st_mtime', 'st_ctime', 'st_atime_ns', 'st_mtime_ns', 'st_ctime_ns', 'st_blksize', 'st_blocks',
         'st_rdev')
_BLOCK = 512


class stat_result(tuple):
    """What a file system knows of a file: mode, inode, device, links, owner, size and times."""

    n_fields, n_sequence_fields, n_unnamed_fields = 19, 10, 3
    __match_args__ = _NAMES[:7]

    def __new__(cls, sequence, dict={}):
        sequence = tuple(sequence)
        count = len(sequence)
        if not 10 <= count <= 19:
            limit = "least 10" if count < 10 else "most 19"
            raise TypeError(f"os.stat_result() takes an at {limit}-sequence ({count}-sequence given)")
        self = super().__new__(cls, sequence[:10])
        values = self.__dict__
        values.update(zip(_MORE, (*sequence[7:10], *[None] * 6)))
        values.update(dict)
        values.update(zip(_NAMES[:7] + _MORE[3:], (*sequence[:7], *sequence[13:])))
        values.update(zip(_MORE, sequence[10:13]))
        return self

    def __repr__(self):
        return f"os.stat_result({', '.join([f'{name}={value!r}' for name, value in zip(_NAMES, self)])})"

    def __reduce__(self):
        return stat_result, (tuple(self), {name: self.__dict__[name] for name in _MORE})


stat_result.__name__ = 'os.stat_result'  # what messages show: at CPython's it is in C


def _status(fields):
    # Times come in nanoseconds; the tuple has whole seconds.
    *rest, accessed, modified, changed = fields
    times = accessed, modified, changed
    size = rest[6]
    return stat_result((*rest, *[time // _BILLION for time in times], *[time / _BILLION for time in times], *times,
                        4096, (size + 4095) // 4096 * 4096 // _BLOCK, 0))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """The status of a file, given by its path or descriptor."""
    return _status(posix._stat(path, follow_symlinks))


def lstat(path, *, dir_fd=None):
    """The status of a file; of the link itself where it is one."""
    return _status(posix._stat(path, False))


def fstat(fd):
    """The status of an open file."""
    return _status(posix._fstat(fd))


def readinto(fd, buffer, /):
    """Read into a buffer; how many bytes came."""
    view = memoryview(buffer).cast('B')
    data = read(fd, len(view))
    view[:len(data)] = data
    return len(data)


def pread(fd, length, offset, /):
    """Bytes of an open file from an offset, its position stays."""
    here = lseek(fd, 0, 1)
    try:
        lseek(fd, offset, 0)
        return read(fd, length)
    finally:
        lseek(fd, here, 0)


def pwrite(fd, data, offset, /):
    """Write to an open file at an offset, its position stays."""
    here = lseek(fd, 0, 1)
    try:
        lseek(fd, offset, 0)
        return write(fd, data)
    finally:
        lseek(fd, here, 0)


def sendfile(out_fd, in_fd, offset, count):
    """Copy bytes from one open file to another; how many."""
    data = read(in_fd, count) if offset is None else pread(in_fd, count, offset)
    return write(out_fd, data)


def fsync(fd):
    """Nothing is kept back: what was written is there."""
    fstat(fd)


fdatasync = fsync


def sync():
    """Nothing is kept back."""


def isatty(fd, /):
    """Whether a descriptor is a terminal."""
    return False


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Set the times of last access and change; now if none are given."""
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if times is not None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        ns = [int(time * _BILLION) if isinstance(time, int) else round(time * 1_000_000) * 1000 for time in times]
    elif ns is not None and (not isinstance(ns, tuple) or len(ns) != 2):
        raise TypeError("utime: 'ns' must be a tuple of two ints")
    posix._utime(path, *(ns or (None, None)))


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Whether the program may read (R_OK), write (W_OK), search or run (X_OK) a file, or it is there (F_OK)."""
    try:
        rights = stat(path, follow_symlinks=follow_symlinks).st_mode
    except OSError:
        return False
    return (rights >> 6 | (mode & 4 and rights >> 3 & 4)) & mode == mode


def listdir(path=None):
    """The names in a directory."""
    return [name for name, _ in posix._list('.' if path is None else path)]


class DirEntry:
    """One name in a directory, with what the listing knows about it."""

    __slots__ = 'name', 'path', '_kind', '_stat', '_lstat'
    __module__ = 'posix'
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, name, path, kind):
        self.name, self.path, self._kind = name, path, kind
        self._stat = self._lstat = None

    def _followed(self, test, kind, follow):
        if self._kind != 'l' or not follow:
            return self._kind == kind
        try:
            return test(self.stat().st_mode)
        except FileNotFoundError:
            return False

    def is_dir(self, *, follow_symlinks=True):
        return self._followed(S_ISDIR, 'd', follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._followed(S_ISREG, 'f', follow_symlinks)

    def is_symlink(self):
        return self._kind == 'l'

    def is_junction(self):
        return False

    def inode(self):
        return self.stat(follow_symlinks=False).st_ino

    def stat(self, *, follow_symlinks=True):
        if follow_symlinks:
            if self._stat is None:
                self._stat = stat(self.path)
            return self._stat
        if self._lstat is None:
            self._lstat = lstat(self.path)
        return self._lstat

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'


class ScandirIterator:
    """The entries of a directory; closed when it is used up or left."""

    __module__ = 'posix'

    def __init__(self, path):
        from os import fspath
        path = fspath(path)
        slash = b'/' if isinstance(path, bytes) else '/'
        prefix = path if path.endswith(slash) else path + slash
        self._entries = iter([DirEntry(name, prefix + name, kind) for name, kind in posix._list(path)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def scandir(path=None):
    """The entries of a directory as DirEntry objects."""
    return ScandirIterator('.' if path is None else path)


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory and those above it that are missing."""
    import posixpath
    head, tail = posixpath.split(name)
    if not tail:
        head, tail = posixpath.split(head)
    if head and tail and not posixpath.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            # Another task was quicker.
            pass
        if tail in ('.', b'.'):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not posixpath.isdir(name):
            raise


def removedirs(name):
    """Remove a directory, then those above it as long as they are empty."""
    import posixpath
    rmdir(name)
    head, tail = posixpath.split(name)
    if not tail:
        head, tail = posixpath.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = posixpath.split(head)


def renames(old, new):
    """Rename; directories that are missing are made, those that became empty removed."""
    import posixpath
    head, tail = posixpath.split(new)
    if head and tail and not posixpath.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = posixpath.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    """(path, directories, files) of a directory and of all below it."""
    import os
    # What is still to do: paths to visit, or results that wait for those below them.
    stack = [os.fspath(top)]
    while stack:
        path = stack.pop()
        if isinstance(path, tuple):
            yield path
            continue
        folders, files, below = [], [], []
        try:
            entries = list(scandir(path))
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        for entry in entries:
            try:
                is_folder = entry.is_dir()
            except OSError:
                is_folder = False
            (folders if is_folder else files).append(entry.name)
            if not topdown and is_folder and (followlinks or not entry.is_symlink()):
                below.append(entry.path)
        if topdown:
            yield path, folders, files
            # The caller may have changed the list.
            for name in reversed(folders):
                inner = os.path.join(path, name)
                if followlinks or not os.path.islink(inner):
                    stack.append(inner)
        else:
            stack.append((path, folders, files))
            stack.extend(reversed(below))


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """A file object over a descriptor."""
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    import io
    if "b" not in mode:
        encoding = io.text_encoding(encoding)
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


for _name in ('stat_result', 'DirEntry', 'ScandirIterator'):
    globals()[_name].__module__ = 'os' if _name == 'stat_result' else 'posix'
del _name
