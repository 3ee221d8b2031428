"""What is seldom asked of os: exit statuses, the environment as bytes, commands, and facts about the system. os fetches
it at the first such name."""

import sys
import os as _os
from collections import namedtuple as _namedtuple
from collections.abc import Mapping as _Mapping, MutableMapping as _MutableMapping

EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE = 67, 68, 69
EX_DATAERR, EX_NOINPUT = 65, 66
EX_OSERR, EX_OSFILE, EX_CANTCREAT, EX_IOERR, EX_TEMPFAIL, EX_PROTOCOL, EX_NOPERM, EX_CONFIG = range(71, 79)
WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT = 1, 2, 2, 4, 8, 0x1000000
P_NOWAIT = P_NOWAITO = 1
P_WAIT, P_ALL, P_PID, P_PGID = 0, 0, 1, 2
PRIO_PROCESS, PRIO_PGRP, PRIO_USER = range(3)
SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH = range(4)
F_ULOCK, F_LOCK, F_TLOCK, F_TEST = range(4)
TMP_MAX, NGROUPS_MAX = 238328, 65536

uname_result = _namedtuple("uname_result", "sysname nodename release version machine")
times_result = _namedtuple("times_result", "user system children_user children_system elapsed")
uname_result.__module__ = times_result.__module__ = "posix"
for _kind in uname_result, times_result:
    _kind.__repr__ = lambda self: (f"posix.{type(self).__name__}("
                                   + ", ".join([f"{name}={value!r}" for name, value in self._asdict().items()]) + ")")


# ---- the status of a process that ended: the signal in the low seven bits, the exit code above eight

def WIFEXITED(status):
    """Whether it ended by itself."""
    return status & 0x7f == 0


def WEXITSTATUS(status):
    """Its exit code."""
    return status >> 8 & 0xff


def WIFSIGNALED(status):
    """Whether a signal ended it."""
    return 0 < status & 0x7f < 0x7f


def WTERMSIG(status):
    """That signal."""
    return status & 0x7f


def WIFSTOPPED(status):
    """Whether a signal stopped it."""
    return status & 0xff == 0x7f


def WSTOPSIG(status):
    """That signal."""
    return status >> 8 & 0xff


def WIFCONTINUED(status):
    """Whether it goes on."""
    return status == 0xffff


def WCOREDUMP(status, /):
    """Whether it left its memory in a file."""
    return bool(status & 0x80)


def waitstatus_to_exitcode(status):
    """The exit code, or the signal as a negative number."""
    if WIFEXITED(status):
        return WEXITSTATUS(status)
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    if WIFSTOPPED(status):
        raise ValueError(f"process stopped by delivery of signal {WSTOPSIG(status)}")
    raise ValueError(f"invalid wait status: {status}")


# ---- the environment

class _Bytes(_MutableMapping):
    """The environment as bytes; what is changed here is changed in os.environ."""

    def __getitem__(self, key):
        try:
            return _os.fsencode(_os.environ[_text(key)])
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        _os.environ[_text(key)] = _text(value)

    def __delitem__(self, key):
        self[key]
        del _os.environ[_text(key)]

    def __iter__(self):
        return map(_os.fsencode, list(_os.environ))

    def __len__(self):
        return len(_os.environ)

    def copy(self):
        return dict(self)

    def __or__(self, other):
        return {**self, **other} if isinstance(other, _Mapping) else NotImplemented

    def __ror__(self, other):
        return {**other, **self} if isinstance(other, _Mapping) else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        return f"environ({{{', '.join([f'{key!r}: {value!r}' for key, value in self.items()])}}})"


def _text(value):
    if not isinstance(value, bytes):
        raise TypeError(f"bytes expected, not {type(value).__name__}")
    return _os.fsdecode(value)


environb = _Bytes()


def getenvb(key, default=None):
    """The value of an environment variable as bytes."""
    return environb.get(key, default)


def get_exec_path(env=None):
    """The folders where commands are looked for."""
    env = _os.environ if env is None else env
    path = env.get("PATH")
    if b"PATH" in env:
        if path is not None:
            raise ValueError("env cannot contain 'PATH' and b'PATH' keys")
        path = env[b"PATH"]
    return (_os.defpath if path is None else _os.fsdecode(path)).split(_os.pathsep)


# ---- commands

def system(command):
    """Runs a command of the shell: its wait status."""
    import subprocess
    code = subprocess.call(_os.fsdecode(command), shell=True)
    return -code if code < 0 else code << 8


class _Pipe:
    # The file of popen(): closing it waits for the command.
    def __init__(self, stream, process):
        self._stream, self._process = stream, process

    def close(self):
        self._stream.close()
        code = self._process.wait()
        return None if code == 0 else code << 8

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode="r", buffering=-1):
    """A file that a command of the shell writes, or reads."""
    import subprocess
    if not isinstance(cmd, str):
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    if mode not in ("r", "w"):
        raise ValueError(f"invalid mode {mode!r}")
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    name = "stdout" if mode == "r" else "stdin"
    process = subprocess.Popen(cmd, shell=True, text=True, bufsize=buffering, **{name: subprocess.PIPE})
    return _Pipe(getattr(process, name), process)


# ---- the system

def uname():
    """What the system is."""
    import platform
    return uname_result(*[getattr(platform.uname(), name) for name in (
        "system", "node", "release", "version", "machine")])


def times():
    """The times of this process."""
    import time
    return times_result(time.process_time(), 0.0, 0.0, 0.0, time.monotonic())


def getloadavg():
    raise OSError("Load averages are unobtainable")


def major(device, /):
    """The major number of a device."""
    return device >> 8 & 0xfff | device >> 32 & ~0xfff


def minor(device, /):
    """The minor number of a device."""
    return device & 0xff | device >> 12 & ~0xff


def makedev(major, minor, /):
    """A device by both numbers."""
    return (major & 0xfff) << 8 | (major & ~0xfff) << 32 | minor & 0xff | (minor & ~0xff) << 12


def device_encoding(fd):
    """None: nobody's terminal."""
    return None


_inheritable = set()  # of those descriptors it is said; there is nobody to inherit them


def get_inheritable(fd, /):
    """Whether a process that the program starts would have the descriptor."""
    _os.get_blocking(fd)  # is it open?
    return fd in _inheritable


def set_inheritable(fd, inheritable, /):
    """Says whether it would."""
    _os.get_blocking(fd)
    (_inheritable.add if inheritable else _inheritable.discard)(fd)


def closerange(fd_low, fd_high, /):
    """Close descriptors, whether they are open or not."""
    for fd in range(max(fd_low, 0), min(fd_high, 1 << 16)):
        try:
            _os.close(fd)
        except OSError:
            pass


def readv(fd, buffers, /):
    """Fill the buffers, one after the other; how many bytes came."""
    views = [memoryview(buffer).cast("B") for buffer in buffers]
    data = _os.read(fd, sum(map(len, views)))
    at = 0
    for view in views:
        piece = data[at:at + len(view)]
        view[:len(piece)] = piece
        at += len(piece)
    return len(data)


def writev(fd, buffers, /):
    """Write the buffers as one; how many bytes were written."""
    return _os.write(fd, b"".join(buffers))


def sched_yield():
    """Let other threads run."""
    import time
    time.sleep(0)


def register_at_fork(*, before=None, after_in_child=None, after_in_parent=None):
    """Nothing here forks: the functions are never called."""
    functions = [one for one in (before, after_in_child, after_in_parent) if one is not None]
    if not functions:
        raise TypeError("At least one argument is required.")
    for one in functions:
        if not callable(one):
            raise TypeError(f"'{one!r}' must be callable, not {type(one).__name__}")


def abort():
    """End at once, as the signal SIGABRT does."""
    if 'faulthandler' in sys.modules:
        sys.modules['faulthandler']._on_signal(6)
    sys._ended_by = 6
    _os._exit(128 + 6)


def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    """Leave a file to those whom it belongs to; others cannot be given it: the user is no administrator."""
    found = _os.stat(path, dir_fd=dir_fd, follow_symlinks=follow_symlinks)
    if uid not in (-1, found.st_uid) or gid not in (-1, found.st_gid):
        raise PermissionError(1, "Operation not permitted", path)


def fchown(fd, uid, gid):
    chown(fd, uid, gid)


def lchown(path, uid, gid):
    chown(path, uid, gid, follow_symlinks=False)


def reload_environ():
    """The environment is the program's own: there is nothing to take over."""


_PIPES = ["pipe", "pipe2", "dup", "dup2", "set_blocking", "get_blocking", "fwalk"]


def __getattr__(name):
    if name in _PIPES:
        import _os_pipes
        return getattr(_os_pipes, name)
    raise AttributeError(name)


# What `from os import *` brings.
__all__ = sorted({name for name in [*vars(_os), *globals(), *_PIPES] if name[0] != "_"} - {"sys"} | {"_exit"})
