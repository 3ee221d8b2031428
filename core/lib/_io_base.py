"""The classes that streams derive from."""

import sys
from abc import ABCMeta

DEFAULT_BUFFER_SIZE = 128 * 1024


class UnsupportedOperation(OSError, ValueError):
    """The stream cannot do this."""


class IOBase(metaclass=ABCMeta):
    """Base of all streams."""

    __closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, offset, whence=0, /):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        self._unsupported("truncate")

    def fileno(self):
        self._unsupported("fileno")

    def flush(self):
        self._checkClosed()

    def close(self):
        """Flush and close; a second call does nothing."""
        if not self.__closed:
            try:
                self.flush()
            finally:
                self.__closed = True

    @property
    def closed(self):
        return self.__closed

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file." if msg is None else msg)

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def isatty(self):
        self._checkClosed()
        return False

    def __del__(self):
        try:
            closed = self.closed
        except Exception:
            return  # it was never made whole
        if not closed:
            try:
                self.close()
            except Exception as error:
                from _sys_more import tell
                tell(sys.unraisablehook, error, 'Exception ignored while finalizing file ', self)

    def __enter__(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        result = bytearray()
        while size is None or size < 0 or len(result) < size:
            byte = self.read(1)
            if not byte:
                break
            result += byte
            if byte == b'\n':
                break
        return bytes(result)

    def readlines(self, hint=None, /):
        """All lines, or those until hint characters are read."""
        if hint is None or hint <= 0:
            return list(self)
        lines = []
        count = 0
        for line in self:
            lines.append(line)
            if len(line) > hint - count:
                break
            count += len(line)
        return lines

    def writelines(self, lines, /):
        self._checkClosed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """Base of unbuffered byte streams: readinto() and write()."""

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        if count is None:
            return None
        if not 0 <= (count := range(count).stop) <= size:
            raise ValueError(f'readinto returned {count} outside buffer size {size}')
        return bytes(buffer[:count])

    def readall(self):
        result = bytearray()
        while data := self.read(DEFAULT_BUFFER_SIZE):
            result += data
        return None if data is None and not result else bytes(result)

    def readinto(self, b, /):
        self._unsupported("readinto")

    def write(self, b, /):
        raise NotImplementedError


def writable_bytes(buffer):
    """The bytes of a buffer that is to be filled."""
    try:
        view = memoryview(buffer)
    except TypeError:
        view = None
    if view is None or view.readonly:
        raise TypeError(f'readinto() argument must be read-write bytes-like object, not {type(buffer).__name__}')
    return view.cast('B')


class BufferedIOBase(IOBase):
    """Base of buffered byte streams."""

    def read(self, size=-1, /):
        self._unsupported("read")

    def read1(self, size=-1, /):
        self._unsupported("read1")

    def readinto(self, b, /):
        view = writable_bytes(b)
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    def readinto1(self, b, /):
        view = writable_bytes(b)
        data = self.read1(len(view))
        view[:len(data)] = data
        return len(data)

    def write(self, b, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class TextIOBase(IOBase):
    """Base of text streams."""

    encoding = errors = newlines = None

    def read(self, size=-1, /):
        self._unsupported("read")

    def readline(self, size=-1, /):
        self._unsupported("readline")

    def write(self, s, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


for _cls in (UnsupportedOperation, IOBase, RawIOBase, BufferedIOBase, TextIOBase):
    _cls.__module__ = 'io'
del _cls
