"""The ends of pipes between processes."""

import pickle

from . import _home

__all__ = ['Connection', 'Pipe', 'wait']


class Connection:
    """An end: what send() gives, recv() gets at the other one."""

    _next_handle = 3

    def __init__(self, reading, writing):
        # Keys of channels, None where the end does not go that way.
        self._reading, self._writing = reading, writing
        self._handle = Connection._next_handle
        Connection._next_handle += 1

    def __del__(self):
        if self._handle is not None:
            self.close()

    def __reduce__(self):
        self._check_closed()
        for key, end in self._ends():
            _home.call(key, 'hold', end)
        return _received, (self._reading, self._writing)

    def _ends(self):
        return [(key, end) for key, end in ((self._reading, 'readers'), (self._writing, 'writers')) if key]

    def _check_closed(self):
        if self._handle is None:
            raise OSError("handle is closed")

    def _check_readable(self):
        if self._reading is None:
            raise OSError("connection is write-only")

    def _check_writable(self):
        if self._writing is None:
            raise OSError("connection is read-only")

    @property
    def closed(self):
        return self._handle is None

    @property
    def readable(self):
        return self._reading is not None

    @property
    def writable(self):
        return self._writing is not None

    def fileno(self):
        self._check_closed()
        return self._handle

    def close(self):
        """Close this end."""
        if self._handle is not None:
            self._handle = None
            for key, end in self._ends():
                _home.call(key, 'close', key, end)

    def send_bytes(self, buf, offset=0, size=None):
        """Send bytes."""
        self._check_closed()
        self._check_writable()
        data = memoryview(buf).cast('B')
        if offset < 0:
            raise ValueError("offset is negative")
        if len(data) < offset:
            raise ValueError("buffer length < offset")
        if size is None:
            size = len(data) - offset
        elif size < 0:
            raise ValueError("size is negative")
        elif offset + size > len(data):
            raise ValueError("buffer length < offset + size")
        _home.call(self._writing, 'send', bytes(data[offset:offset + size]))

    def send(self, obj):
        """Send an object."""
        self._check_closed()
        self._check_writable()
        _home.call(self._writing, 'send', pickle.dumps(obj))

    def recv_bytes(self, maxlength=None):
        """The next bytes."""
        self._check_closed()
        self._check_readable()
        if maxlength is not None and maxlength < 0:
            raise ValueError("negative maxlength")
        data = _home.call(self._reading, 'receive')
        if maxlength is not None and len(data) > maxlength:
            raise OSError("bad message length")
        return data

    def recv_bytes_into(self, buf, offset=0):
        """The next bytes, into a buffer; their number."""
        data = self.recv_bytes()
        view = memoryview(buf).cast('B')
        if offset < 0:
            raise ValueError("negative offset")
        if offset > len(view):
            raise ValueError("offset too large")
        if len(view) < offset + len(data):
            from .context import BufferTooShort
            raise BufferTooShort(data)
        view[offset:offset + len(data)] = data
        return len(data)

    def recv(self):
        """The next object; EOFError when all the other ends are closed."""
        self._check_closed()
        self._check_readable()
        return pickle.loads(_home.call(self._reading, 'receive'))

    def poll(self, timeout=0.0):
        """Whether there is something, or comes in time."""
        self._check_closed()
        self._check_readable()
        return _home.call(self._reading, 'poll', timeout)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()


def _received(reading, writing):
    connection = Connection(reading, writing)
    for key, end in connection._ends():
        _home.call(key, 'take', key, end)
    return connection


def Pipe(duplex=True):
    """Two connected ends; without duplex the first reads and the second writes."""
    there = _home.new('Channel', 0, 1)
    back = _home.new('Channel', 0, 1) if duplex else None
    return Connection(there, back), Connection(back, there)


def wait(object_list, timeout=None):
    """Those of the objects that are ready, waited for."""
    import time
    deadline = None if timeout is None else time.monotonic() + timeout
    while True:
        ready = [one for one in object_list if _is_ready(one)]
        if ready or deadline is not None and time.monotonic() >= deadline:
            return ready
        time.sleep(0.005)


def _is_ready(thing):
    if isinstance(thing, Connection):
        return thing.poll()
    # The sentinel of a process.
    from _processes import running
    return thing not in running
