"""Streams in memory, and the classes that streams derive from."""

from abc import ABCMeta

__all__ = ["IOBase", "RawIOBase", "StringIO", "BytesIO", "BufferedIOBase", "BufferedReader",
           "BufferedWriter", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END",
           "DEFAULT_BUFFER_SIZE"]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 128 * 1024


def __getattr__(name):
    if name == 'open':
        import builtins
        return builtins.open
    raise AttributeError(f"module 'io' has no attribute {name!r}")


class UnsupportedOperation(OSError, ValueError):
    """The stream cannot do this."""


def text_encoding(encoding, stacklevel=2):
    """The encoding to use where none is given."""
    return 'utf-8' if encoding is None else encoding


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

    def __enter__(self):
        self._checkClosed()
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
            count += len(line)
            if count >= hint:
                break
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
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        result = bytearray()
        while data := self.read(DEFAULT_BUFFER_SIZE):
            result += data
        return bytes(result)

    def readinto(self, b, /):
        self._unsupported("readinto")

    def write(self, b, /):
        self._unsupported("write")


class BufferedIOBase(IOBase):
    """Base of buffered byte streams."""

    def read(self, size=-1, /):
        self._unsupported("read")

    def read1(self, size=-1, /):
        self._unsupported("read1")

    def readinto(self, b, /):
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    readinto1 = readinto

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


def _count(size):
    # A size argument: None and negative mean all.
    if size is None:
        return -1
    if not hasattr(size, '__index__'):
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    return size.__index__()


def _new_position(offset, whence, position, end, text):
    if whence == 0:
        if offset < 0:
            raise ValueError(f"Negative seek position {offset}" if text else f"negative seek value {offset}")
        return offset
    if whence not in (1, 2):
        raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)" if text
                         else f"invalid whence ({whence}, should be 0, 1 or 2)")
    if text and offset != 0:
        raise OSError("Can't do nonzero cur-relative seeks")
    return max(0, (position if whence == 1 else end) + offset)


class StringIO(TextIOBase):
    """A text stream in memory."""

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f"illegal newline value: {newline!r}")
        self._newline = newline
        # Writing at the end only collects pieces; they are joined when something else is asked for.
        self._text = ''
        self._pieces = []
        self._pos = 0
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def _joined(self):
        if self._pieces:
            self._text += ''.join(self._pieces)
            self._pieces = []
        return self._text

    def getvalue(self):
        """All of the text."""
        self._checkClosed("I/O operation on closed file")
        return self._joined()

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def write(self, s, /):
        """Write text; returns its length."""
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        self._checkClosed()
        length = len(s)
        if self._newline is None:
            s = s.replace('\r\n', '\n').replace('\r', '\n')
        elif self._newline not in ('', '\n'):
            s = s.replace('\n', self._newline)
        if not s:
            return length
        if self._pieces and self._pos == -1:
            self._pieces.append(s)
            return length
        text = self._joined()
        pos = len(text) if self._pos == -1 else self._pos
        if pos == len(text):
            self._pieces.append(s)
            self._pos = -1
        else:
            if pos > len(text):
                text += '\0' * (pos - len(text))
            self._text = text[:pos] + s + text[pos + len(s):]
            self._pos = pos + len(s)
        return length

    def _position(self):
        # -1 stands for the end while pieces are collected.
        text = self._joined()
        if self._pos == -1:
            self._pos = len(text)
        return self._pos

    def tell(self):
        self._checkClosed()
        return self._position()

    def seek(self, pos, whence=0, /):
        self._checkClosed()
        self._pos = _new_position(pos, whence, self._position(), len(self._text), True)
        return self._pos

    def truncate(self, size=None, /):
        self._checkClosed()
        position = self._position()
        size = position if size is None else _count(size)
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        self._text = self._text[:size]
        return size

    def read(self, size=-1, /):
        self._checkClosed()
        start = self._position()
        size = _count(size)
        end = len(self._text) if size < 0 else start + size
        self._pos = max(start, min(end, len(self._text)))
        return self._text[start:end]

    def readline(self, size=-1, /):
        self._checkClosed()
        start = self._position()
        size = _count(size)
        text = self._text
        ends = []
        for mark in ('\r\n', '\n', '\r') if self._newline == '' else (self._newline or '\n',):
            found = text.find(mark, start)
            if found >= 0:
                ends.append(found + len(mark))
        if self._newline == '' and ends:
            crlf = text.find('\r\n', start)
            cr = text.find('\r', start)
            ends = [end for end in ends if not (crlf >= 0 and crlf == cr and end == cr + 1)]
        end = min(ends, default=len(text))
        if size >= 0:
            end = min(end, start + size)
        self._pos = max(start, end)
        return text[start:end]

    def readable(self):
        self._checkClosed()
        return True

    writable = seekable = readable

    @property
    def line_buffering(self):
        self._checkClosed()
        return False

    def __repr__(self):
        return f"<_io.StringIO object at {id(self):#x}>"


class BytesIO(BufferedIOBase):
    """A byte stream in memory."""

    def __init__(self, initial_bytes=b''):
        self._buffer = bytearray() if initial_bytes is None else bytearray(initial_bytes)
        self._pos = 0

    def getvalue(self):
        """All of the bytes."""
        self._checkClosed()
        return bytes(self._buffer)

    def getbuffer(self):
        """A view of the bytes."""
        self._checkClosed()
        return memoryview(self._buffer)

    def read(self, size=-1, /):
        self._checkClosed()
        size = _count(size)
        start = self._pos
        end = len(self._buffer) if size < 0 else min(start + size, len(self._buffer))
        if end <= start:
            return b''
        self._pos = end
        return bytes(self._buffer[start:end])

    def read1(self, size=-1, /):
        return self.read(size)

    def readline(self, size=-1, /):
        self._checkClosed()
        size = _count(size)
        found = self._buffer.find(b'\n', self._pos)
        end = len(self._buffer) if found < 0 else found + 1
        if size >= 0:
            end = min(end, self._pos + size)
        data = bytes(self._buffer[self._pos:end])
        self._pos = max(self._pos, end)
        return data

    def write(self, b, /):
        self._checkClosed()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(b)
        pos = self._pos
        if data:
            if pos > len(self._buffer):
                self._buffer += bytes(pos - len(self._buffer))
            self._buffer[pos:pos + len(data)] = data
            self._pos = pos + len(data)
        return len(data)

    def seek(self, pos, whence=0, /):
        self._checkClosed()
        self._pos = _new_position(pos, whence, self._pos, len(self._buffer), False)
        return self._pos

    def tell(self):
        self._checkClosed()
        return self._pos

    def truncate(self, size=None, /):
        self._checkClosed()
        size = self._pos if size is None else _count(size)
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._buffer[size:]
        return size

    def readable(self):
        self._checkClosed()
        return True

    writable = seekable = readable

    def __repr__(self):
        return f"<_io.BytesIO object at {id(self):#x}>"


class BufferedReader(BufferedIOBase):
    """Reads a raw stream through a buffer."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError('"raw" argument must be readable.')
        self.raw = raw
        self.buffer_size = buffer_size
        self._ahead = b''

    def _fill(self):
        data = self.raw.read(self.buffer_size)
        self._ahead += data or b''
        return bool(data)

    def read(self, size=-1, /):
        size = _count(size)
        while size < 0 or len(self._ahead) < size:
            if not self._fill():
                break
        cut = len(self._ahead) if size < 0 else size
        data, self._ahead = self._ahead[:cut], self._ahead[cut:]
        return data

    def read1(self, size=-1, /):
        if not self._ahead:
            self._fill()
        return self.read(len(self._ahead) if size < 0 else min(size, len(self._ahead)))

    def peek(self, size=0, /):
        """What is in the buffer, without taking it."""
        if not self._ahead:
            self._fill()
        return self._ahead

    def readline(self, size=-1, /):
        while b'\n' not in self._ahead and self._fill():
            pass
        found = self._ahead.find(b'\n')
        end = len(self._ahead) if found < 0 else found + 1
        return self.read(end if size is None or size < 0 else min(end, size))

    def readable(self):
        return self.raw.readable()

    def seekable(self):
        return self.raw.seekable()

    def seek(self, pos, whence=0, /):
        if whence == 1:
            pos -= len(self._ahead)
        self._ahead = b''
        return self.raw.seek(pos, whence)

    def tell(self):
        return self.raw.tell() - len(self._ahead)

    def fileno(self):
        return self.raw.fileno()

    def close(self):
        self.raw.close()

    @property
    def closed(self):
        return self.raw.closed


class BufferedWriter(BufferedIOBase):
    """Collects what is written to a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError('"raw" argument must be writable.')
        self.raw = raw
        self.buffer_size = buffer_size
        self._waiting = bytearray()

    def write(self, b, /):
        self._checkClosed("write to closed file")
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(b)
        self._waiting += data
        if len(self._waiting) > self.buffer_size:
            self.flush()
        return len(data)

    def flush(self):
        self._checkClosed("flush of closed file")
        while self._waiting:
            count = self.raw.write(bytes(self._waiting))
            del self._waiting[:count]

    def writable(self):
        return self.raw.writable()

    def fileno(self):
        return self.raw.fileno()

    def close(self):
        if not self.raw.closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    @property
    def closed(self):
        return self.raw.closed


class TextIOWrapper(TextIOBase):
    """Text over a byte stream."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f"illegal newline value: {newline!r}")
        self.buffer = buffer
        self._encoding = 'utf-8' if encoding in (None, 'locale') else encoding
        self._errors = errors or 'strict'
        self._newline = newline
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._ahead = None  # the text that follows, once something was read

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def name(self):
        return self.buffer.name

    def write(self, s, /):
        if self.closed:
            raise ValueError("write to closed file")
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        text = s
        if self._newline not in ('', '\n'):
            text = s.replace('\n', self._newline or '\n')
        self.buffer.write(text.encode(self._encoding, self._errors))
        if self.line_buffering and '\n' in s or self.write_through:
            self.flush()
        return len(s)

    def _load(self):
        self._checkClosed()
        if self._ahead is None:
            text = self.buffer.read().decode(self._encoding, self._errors)
            self._ahead = text.replace('\r\n', '\n').replace('\r', '\n') if self._newline is None else text
        return self._ahead

    def read(self, size=-1, /):
        text = self._load()
        size = _count(size)
        cut = len(text) if size < 0 else size
        self._ahead = text[cut:]
        if not self._ahead:
            self._ahead = None
        return text[:cut]

    def readline(self, size=-1, /):
        text = self._load()
        found = text.find(self._newline or '\n')
        end = len(text) if found < 0 else found + len(self._newline or '\n')
        return self.read(end if size is None or size < 0 else min(end, size))

    def flush(self):
        self._checkClosed()
        self.buffer.flush()

    def close(self):
        if self.buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self.buffer.close()

    @property
    def closed(self):
        return self.buffer.closed

    def detach(self):
        """Give the byte stream back; this one is of no use then."""
        self.flush()
        buffer, self.buffer = self.buffer, None
        return buffer

    def seek(self, pos, whence=0, /):
        self._checkClosed()
        self.flush()
        self._ahead = None
        return self.buffer.seek(pos, whence)

    def tell(self):
        ahead = 0 if self._ahead is None else len(self._ahead.encode(self._encoding, self._errors))
        return self.buffer.tell() - ahead

    def truncate(self, size=None, /):
        self.flush()
        return self.buffer.truncate(self.tell() if size is None else size)

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        """Change the options."""
        self.flush()
        self._encoding = encoding or self._encoding
        self._errors = errors or self._errors
        self._newline = self._newline if newline is None else newline
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def __repr__(self):
        name = getattr(self.buffer, 'name', None)
        shown = '' if name is None else f' name={name!r}'
        return f"<_io.TextIOWrapper{shown} encoding={self._encoding!r}>"


for _cls in (StringIO, BytesIO, BufferedReader, BufferedWriter, TextIOWrapper):
    _cls.__module__ = '_io'
del _cls
