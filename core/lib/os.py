"""The operating system as far as a page has one: environment, entropy, and the program's files (_files.py)."""

import sys
import posixpath as path
from posix import urandom
from posixpath import curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull

from _files import (
    DirEntry, O_ACCMODE, O_APPEND, O_CLOEXEC, O_CREAT, O_DIRECTORY, O_DSYNC, O_EXCL, O_NDELAY, O_NOCTTY, O_NOFOLLOW,
    O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TMPFILE, O_TRUNC, O_WRONLY, access, chdir, chmod, close, fdatasync, fdopen,
    fstat, fsync, ftruncate, getcwd, isatty, link, listdir, lseek, lstat, makedirs, mkdir, open, pread, pwrite, read,
    readinto, readlink, remove, removedirs, rename, renames, replace, rmdir, scandir, sendfile, stat, stat_result,
    symlink, sync, truncate, umask, unlink, utime, walk, write, _exit)

sys.modules['os.path'] = path

error = OSError
name = 'posix'
linesep = '\n'
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
EX_OK, EX_USAGE, EX_SOFTWARE = 0, 64, 70
supports_bytes_environ = True

# Its number, that of who started it, its environment, the processors, and the system's commands it may start.
_pid, _parent, _given, _processors, _commands = sys._process


def getpid():
    """The number of this process."""
    return _pid


def getppid():
    """The number of the process that started this one."""
    return _parent


def kill(pid, signal, /):
    """Send a signal to a process: this one, or one that it started."""
    if pid not in (_pid, 0):
        import _processes
        return _processes.signal(pid, signal)
    if signal:
        # Its handlers are there.
        import signal as handlers
        handlers.raise_signal(signal)


getrandom = urandom


def cpu_count():
    """The number of processors."""
    return _processors


process_cpu_count = cpu_count


def getcwdb():
    """The working directory as bytes."""
    return fsencode(getcwd())


def getuid():
    """The number of the user."""
    return 1000


geteuid = getgid = getegid = getuid
supports_dir_fd = supports_effective_ids = frozenset()
supports_fd = supports_follow_symlinks = frozenset((stat,))


def getlogin():
    raise OSError(6, 'No such device or address')


class _Environ(dict):
    # The environment: text by name.
    def __setitem__(self, key, value):
        super().__setitem__(_text(key), _text(value))

    def __missing__(self, key):
        raise KeyError(_text(key))

    def __iter__(self):
        return iter([*self.keys()])

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def copy(self):
        return dict(self)

    def __repr__(self):
        return f"environ({{{', '.join([f'{key!r}: {value!r}' for key, value in self.items()])}}})"


def _text(value):
    if not isinstance(value, str):
        raise TypeError(f"str expected, not {type(value).__name__}")
    return value


environ = _Environ([line.split('=', 1) for line in _given] or
                   dict(HOME='/home/user', PATH='/usr/bin:/bin', LANG='C.UTF-8'))


def getenv(key, default=None):
    """The value of an environment variable."""
    return environ.get(_text(key), default)


def putenv(key, value, /):
    environ[key] = value


def unsetenv(key, /):
    environ.pop(key, None)


def fspath(path):
    """The text or bytes that a path object stands for."""
    if isinstance(path, (str, bytes)):
        return path
    cls = type(path)
    method = getattr(cls, '__fspath__', None)
    if method is None:
        raise TypeError("expected str, bytes or os.PathLike object, not " + cls.__name__)
    result = method(path)
    if isinstance(result, (str, bytes)):
        return result
    raise TypeError(f"expected {cls.__name__}.__fspath__() to return str or bytes, not {type(result).__name__}")


def fsencode(filename):
    """A file name as bytes."""
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    """A file name as text."""
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


def strerror(code, /):
    """The text of an error number."""
    import errno
    return errno._texts.get(code, f'Unknown error {code}')


class terminal_size(tuple):
    """Columns and lines."""

    @property
    def columns(self):
        return self[0]

    @property
    def lines(self):
        return self[1]

    def __repr__(self):
        return f'os.terminal_size(columns={self[0]}, lines={self[1]})'


def get_terminal_size(fd=1, /):
    """The size of the terminal."""
    raise OSError(25, 'Inappropriate ioctl for device')


# What _os_more has, besides constants.
_more = (
    '__all__ abort chown closerange device_encoding dup dup2 environb fchown fwalk get_blocking get_exec_path '
    'get_inheritable getenvb getloadavg lchown major makedev minor pipe pipe2 popen readv register_at_fork reload_environ sched_yield '
    'set_blocking set_inheritable system times times_result uname uname_result waitstatus_to_exitcode writev TMP_MAX '
    'NGROUPS_MAX ')


def __getattr__(name):
    if name == 'PathLike':
        global PathLike
        from abc import ABC, abstractmethod

        class PathLike(ABC):
            """What os.fspath() takes."""
            __slots__ = ()
            __class_getitem__ = classmethod(type(list[int]))

            @abstractmethod
            def __fspath__(self):
                raise NotImplementedError

            @classmethod
            def __subclasshook__(cls, subclass):
                if cls is PathLike:
                    return any('__fspath__' in base.__dict__ for base in subclass.__mro__) or NotImplemented
                return NotImplemented

        PathLike.__qualname__ = 'PathLike'
        return PathLike
    if name in _more.split() or name.startswith(('EX_', 'W', 'P_', 'PRIO_', 'SCHED_', 'F_')):
        import _os_more
        if hasattr(_os_more, name):
            return globals().setdefault(name, getattr(_os_more, name))
    raise AttributeError(f"module 'os' has no attribute {name!r}")
