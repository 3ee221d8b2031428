"""Pipes: bytes from one piece of the program to another, and the ends by which they are held."""

import _thread
import io
from time import monotonic

CAPACITY = 65536  # bytes that wait before a writer does


class Pipe:
    """Bytes in a row. Readers see the end once no writing end is open; writers BrokenPipeError once no reading end is."""

    def __init__(self):
        self.data = bytearray()
        self.readers = 0
        self.writers = 0
        self._sleepers = []  # locks of those who wait for a change
        self.watchers = []  # functions called after each change

    def changed(self):
        sleepers, self._sleepers = self._sleepers, []
        for lock in sleepers:
            if lock.locked():
                lock.release()
        for watcher in list(self.watchers):
            watcher()

    def at_end(self):
        return not self.data and not self.writers

    def take(self, size):
        """Up to size bytes that are there."""
        data = bytes(self.data[:size]) if size >= 0 else bytes(self.data)
        if data:
            del self.data[:len(data)]
            self.changed()
        return data

    def offer(self, data):
        """How many of the bytes found room."""
        if not self.readers:
            raise BrokenPipeError(32, 'Broken pipe')
        count = min(len(data), CAPACITY - len(self.data))
        if count > 0:
            self.data += data[:count]
            self.changed()
        return max(count, 0)


def wait_any(pipes, deadline=None, sleeper=None):
    """Wait until one of the pipes changes, or until the deadline; whether one did. `sleeper` may be woken by others."""
    lock = _thread.allocate_lock()
    lock.acquire()
    for pipe in pipes:
        pipe._sleepers.append(lock)
    if sleeper is not None:
        sleeper.sleeping_on = lock
    try:
        return lock.acquire(True, -1 if deadline is None else max(0, deadline - monotonic()))
    finally:
        if sleeper is not None:
            sleeper.sleeping_on = None
        for pipe in pipes:
            if lock in pipe._sleepers:
                pipe._sleepers.remove(lock)


class End:
    """An end of a pipe as one process holds it. Processes that get it count their own."""

    def __init__(self, pipe, writes):
        self.pipe = pipe
        self.writes = writes
        self.open = True
        self._count(1)

    def _count(self, change):
        if self.writes:
            self.pipe.writers += change
        else:
            self.pipe.readers += change

    def duplicate(self):
        return End(self.pipe, self.writes)

    def close(self):
        if self.open:
            self.open = False
            self._count(-1)
            self.pipe.changed()

    def read(self, size, sleeper=None):
        """Up to size bytes, waited for; b'' at the end."""
        while not self.pipe.data:
            if not self.pipe.writers or not self.open:
                return b''
            wait_any([self.pipe], sleeper=sleeper)
        return self.pipe.take(size)

    def write(self, data, sleeper=None):
        """All the bytes, as room comes."""
        data = memoryview(data)
        while len(data):
            count = self.pipe.offer(data)
            data = data[count:]
            if len(data):
                wait_any([self.pipe], sleeper=sleeper)


def pipe():
    """The reading and the writing end of a new pipe."""
    made = Pipe()
    return End(made, False), End(made, True)


class RawPipe(io.RawIOBase):
    """An end as a raw file."""

    _number = None  # nearly nobody asks for it

    def __init__(self, end):
        self.end = end

    @property
    def name(self):
        return -1 if self.closed else self.fileno()

    def fileno(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")
        if self._number is None:
            import _os_pipes
            self._number = _os_pipes.lend(self.end)
        return self._number

    def readable(self):
        return not self.end.writes

    def writable(self):
        return self.end.writes

    def seekable(self):
        return False

    def read(self, size=-1, /):
        if self.closed:
            raise ValueError("read of closed file")
        if size is None or size < 0:
            return self.readall()
        return self._take(size) if size else b''

    def _take(self, size):
        # None where the descriptor was told not to wait.
        if self._number is None:
            return self.end.read(size)
        import _os_pipes
        try:
            return _os_pipes.read(self._number, size)
        except BlockingIOError:
            return None

    def readall(self):
        pieces = []
        while piece := self._take(CAPACITY):
            pieces.append(piece)
        return b''.join(pieces) if pieces or piece is not None else None

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        if data is None:
            return None
        buffer[:len(data)] = data
        return len(data)

    def write(self, data, /):
        if self.closed:
            raise ValueError("write to closed file")
        self.end.write(bytes(data))
        return len(data)

    def close(self):
        if not self.closed:
            super().close()
            if self._number is not None:
                import _os_pipes
                _os_pipes.close(self._number)
            self.end.close()
