"""os.pipe(), os.dup() and their kin, and what the calls of os on descriptors do with sockets. A pipe is a pair of
sockets of the program's network, so that select() and event loops can wait for it. A second name of a file is a number
that stands for the first. What a pipe to another process is called by is a pair of sockets too, which have something to read
while the pipe has. The calls of os on descriptors learn of all with the first import."""

import os
import posix
import _files
import _socket

_pipes = {}  # descriptor of a pipe -> whether it writes
_lent = {}  # the descriptor of a pipe to a process -> its end, what watches it, the socket that says what it has
_firsts = {}  # a second name -> the descriptor that the host knows
_left = set()  # those whose own name is closed and which have others


def _bad():
    return OSError(9, 'Bad file descriptor')


def _hold(number):
    """Takes the file descriptor of this number; False where it is taken."""
    below = []
    while (made := posix.open('/dev/null', 0)) < number:
        below.append(made)
    if made != number:
        posix.close(made)
    for each in below:
        posix.close(each)
    return made == number


def _first(fd):
    if fd in _left:
        raise _bad()
    return _firsts.get(fd, fd)


def pipe():
    """(descriptor to read from, descriptor to write to) of a new pipe."""
    reader, writer = _socket._pair(1, 1)
    _pipes[reader], _pipes[writer] = False, True
    return reader, writer


def pipe2(flags, /):
    """As pipe(); O_NONBLOCK: neither end waits."""
    ends = pipe()
    for fd in ends:
        set_blocking(fd, not flags & _files.O_NONBLOCK)
    return ends


def lend(end):
    """A descriptor for the end of a pipe to a process."""
    number, other = _socket._pair(1, 1)
    sign = _socket.socket(fileno=other)
    shown = False

    def show():
        nonlocal shown
        has = bool(end.pipe.data) or not end.pipe.writers if not end.writes else not end.pipe.readers
        if has and not shown:
            sign.send(b'!')
        elif shown and not has:
            _on_socket(number, lambda sock: sock.recv(1), False)
        shown = has

    _pipes[number] = end.writes
    _lent[number] = end, show, sign
    end.pipe.watchers.append(show)
    show()
    return number


def _on_socket(fd, act, waits=None):
    is_waiting = _socket._waits(fd)
    sock = _socket.socket(fileno=fd)
    sock.settimeout(None if (is_waiting if waits is None else waits) else 0)
    try:
        return act(sock)
    finally:
        sock.detach()
        try:
            _socket._waits(fd, is_waiting)
        except OSError:
            pass  # closed in the meantime


def read(fd, length, /, *, waits=None):
    """At most so many bytes, b'' at the end."""
    fd = _first(fd)
    if not posix._is_socket(fd):
        return posix.read(fd, length)
    if _pipes.get(fd):
        raise _bad()
    if fd in _lent:
        end = _lent[fd][0]
        _check_room(fd, waits, end.pipe.data or not end.pipe.writers)
        return end.read(length) if length else b''
    return _on_socket(fd, lambda sock: sock.recv(length), waits)


def _check_room(fd, waits, is_ready):
    if not is_ready and not (_socket._waits(fd) if waits is None else waits):
        raise BlockingIOError(11, 'Resource temporarily unavailable')


def write(fd, data, /, *, waits=None):
    """How many of the bytes were written."""
    fd = _first(fd)
    if not posix._is_socket(fd):
        return posix.write(fd, data)
    if _pipes.get(fd) is False:
        raise _bad()
    if fd in _lent:
        end = _lent[fd][0]
        if _socket._waits(fd) if waits is None else waits:
            end.write(data)
            return len(data)
        count = end.pipe.offer(data)
        _check_room(fd, waits, count or not data)
        return count

    def put(sock):
        if sock.gettimeout() == 0:
            return sock.send(data)
        sock.sendall(data)
        return len(data)

    try:
        return _on_socket(fd, put, waits)
    except ConnectionResetError:
        if fd not in _pipes:
            raise
        raise BrokenPipeError(32, 'Broken pipe') from None


def close(fd):
    """Close a descriptor; what it stands for when it has no other."""
    first = _first(fd)
    if fd == first:
        _left.add(first)
    else:
        del _firsts[fd]
        if fd < 3:
            posix._direct(fd, fd)
        posix.close(fd)
    if first in _left and first not in _firsts.values():
        _left.discard(first)
        _pipes.pop(first, None)
        if not posix._is_socket(first):
            return posix.close(first)
        _socket.close(first)
        if first in _lent:
            end, show, sign = _lent.pop(first)
            end.pipe.watchers.remove(show)
            sign.close()
            end.close()


def fstat(fd):
    """The status of an open file."""
    fd = _first(fd)
    if fd not in _pipes:
        return _files._status(posix._fstat(fd))
    return _files._status((0o010600, fd, 0, 1, 1000, 1000, 0, 0, 0, 0))


def lseek(fd, position, whence, /):
    """Move; the new position."""
    return posix.lseek(_first(fd), position, whence)


def ftruncate(fd, length, /):
    """Make a file so long."""
    posix.ftruncate(_first(fd), length)


for _call in (read, write, close, fstat, lseek, ftruncate):
    setattr(_files, _call.__name__, _call)
    setattr(os, _call.__name__, _call)


def dup(fd, /):
    """Another descriptor of the same file."""
    fstat(fd)
    first = _first(fd)
    if first in _lent:
        made = lend(_lent[first][0].duplicate())
    elif posix._is_socket(first):
        made = _socket.dup(first)
        if first in _pipes:
            _pipes[made] = _pipes[first]
    else:
        made = posix.open('/dev/null', 0)
        _firsts[made] = first
    return made


def dup2(fd, fd2, inheritable=True):
    """As dup(), and its number is fd2."""
    fstat(fd)
    if fd == fd2:
        return fd2
    if fd2 in (0, 1, 2):
        return _direct(_first(fd), fd2)
    if not 3 <= fd2 < 1 << 16:
        raise _bad()
    try:
        close(fd2)
    except OSError:
        pass
    if not _hold(fd2):
        raise OSError(16, 'Device or resource busy')
    _firsts[fd2] = _first(fd)
    return fd2


def _direct(first, stream):
    # What is printed goes there from now on, what is read comes from there. What another name of the stream stands for
    # is where it went at first.
    if (first == 0) != (stream == 0) and first < 3:
        raise OSError(95, 'Operation not supported')
    if stream in _firsts:
        close(stream)
    if first != stream:
        _firsts[stream] = first
    posix._direct(stream, first)
    return stream


def set_blocking(fd, blocking, /):
    """Whether a pipe's end or a socket waits. Files never do."""
    if posix._is_socket(_first(fd)):
        _socket._waits(_first(fd), bool(blocking))
    else:
        fstat(fd)


def get_blocking(fd, /):
    if posix._is_socket(_first(fd)):
        return _socket._waits(_first(fd))
    fstat(fd)
    return True


def fwalk(top='.', topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """As walk(), with a descriptor of each folder, which is open until the next."""
    os.stat(top)  # a folder that is not there raises, be there an onerror or not
    for path, folders, files in os.walk(top, topdown, onerror, follow_symlinks):
        fd = os.open(path, _files.O_RDONLY)
        try:
            yield path, folders, files, fd
        finally:
            close(fd)
