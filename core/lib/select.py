"""Waiting for several sockets at once, by their descriptors."""

from _socket import Poll

error = OSError
EPOLLIN = POLLIN = 1
EPOLLPRI = POLLPRI = 2
EPOLLOUT = POLLOUT = 4
EPOLLERR = POLLERR = 8
EPOLLHUP = POLLHUP = 16
POLLNVAL = 32
POLLRDNORM, POLLRDBAND, POLLWRNORM, POLLWRBAND, POLLMSG = 64, 128, 256, 512, 1024
PIPE_BUF = 4096
EPOLLRDHUP = POLLRDHUP = 8192
EPOLLONESHOT = 1 << 30
EPOLLET = 1 << 31


def _number(fd):
    if isinstance(fd, int):
        number = fd
    else:
        try:
            number = fd.fileno()
        except AttributeError:
            raise TypeError("argument must be an int, or have a fileno() method.") from None
    if number < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({number})")
    return number


def _watch(poll, number, mask):
    """Whether it can be waited for: files, the standard streams too, always are ready."""
    try:
        poll.watch(number, mask & POLLIN or None, mask & POLLOUT or None)
    except OSError:
        import os

        os.fstat(number)
        return False
    return True


def select(rlist, wlist, xlist, timeout=None, /):
    """Waits up to `timeout` seconds; those of each list that are ready."""
    if timeout is not None:
        if not hasattr(timeout, "__index__") and not isinstance(timeout, float):
            raise TypeError("timeout must be a float or None")
        if timeout < 0:
            raise ValueError("timeout must be non-negative")
    readers = [(each, _number(each)) for each in rlist]
    writers = [(each, _number(each)) for each in wlist]
    wanted = {}
    for _, number in readers:
        wanted[number] = POLLIN
    for _, number in writers:
        wanted[number] = wanted.get(number, 0) | POLLOUT
    poll = Poll()
    files = {number: mask for number, mask in wanted.items() if not _watch(poll, number, mask)}
    ready = dict(poll.wait(0 if files else timeout)) | files
    return (
        [each for each, number in readers if ready.get(number, 0) & (POLLIN | POLLHUP | POLLERR)],
        [each for each, number in writers if ready.get(number, 0) & (POLLOUT | POLLERR)],
        [],
    )


class _Registry:
    """Descriptors with the events that are wanted of them."""

    def __init__(self):
        self._poll = Poll()
        self._wanted = {}
        self._files = {}

    def _set(self, fd, mask):
        self._files.pop(fd, None)
        if not _watch(self._poll, fd, mask):
            self._files[fd] = mask & (POLLIN | POLLOUT)
        self._wanted[fd] = mask

    def _ready(self, timeout):
        files = [(fd, mask) for fd, mask in self._files.items() if mask]
        return files + self._poll.wait(0 if files else timeout)

    def modify(self, fd, eventmask):
        number = _number(fd)
        if number not in self._wanted:
            raise FileNotFoundError(2, "No such file or directory")
        self._set(number, eventmask)

    def unregister(self, fd):
        number = _number(fd)
        if self._wanted.pop(number, None) is None:
            raise self._missing(number)
        if self._files.pop(number, None) is not None:
            return
        try:
            self._poll.watch(number, None, None)
        except OSError:
            pass  # closed meanwhile


class poll(_Registry):
    """select.poll(): time-outs in milliseconds."""

    _missing = KeyError

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT):
        number = _number(fd)
        try:
            self._set(number, eventmask)
        except OSError:
            # What is not open is told by poll().
            self._wanted[number] = eventmask
            self._files[number] = POLLNVAL

    def poll(self, timeout=None):
        return self._ready(None if timeout is None or timeout < 0 else timeout / 1000)


class epoll(_Registry):
    """Time-outs in seconds."""

    closed = False

    def __init__(self, sizehint=-1, flags=0):
        super().__init__()

    def _missing(self, number):
        return FileNotFoundError(2, "No such file or directory")

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def _open(self):
        if self.closed:
            raise ValueError("I/O operation on closed epoll object")

    def register(self, fd, eventmask=EPOLLIN | EPOLLPRI | EPOLLOUT):
        number = _number(fd)
        self._open()
        if number in self._wanted:
            raise FileExistsError(17, "File exists")
        self._set(number, eventmask)

    def modify(self, fd, eventmask):
        self._open()
        super().modify(fd, eventmask)

    def unregister(self, fd):
        self._open()
        super().unregister(fd)

    def poll(self, timeout=None, maxevents=-1):
        self._open()
        ready = self._ready(None if timeout is None or timeout < 0 else timeout)
        if maxevents >= 0:
            ready = ready[:maxevents]
        for fd, _ in ready:
            if self._wanted.get(fd, 0) & EPOLLONESHOT:
                self._set(fd, 0)  # told once, it waits for modify()
        return ready

    def close(self):
        self.closed = True
        self._poll = None
