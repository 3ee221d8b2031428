"""Streams in memory: StringIO and BytesIO."""

from _io_base import BufferedIOBase, TextIOBase, writable_bytes


def _count(size):
    # A size argument: None and negative mean all.
    if size is None:
        return -1
    if not hasattr(size, '__index__'):
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    return size.__index__()


def _index(value):
    if not hasattr(value, '__index__'):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


def _set_state(self, state):
    # The end of what __getstate__() gave: a position, and the attributes that a program set.
    _, *_, position, attributes = state
    if not isinstance(position, int):
        raise TypeError(f"position of state must be an integer, not {type(position).__name__}")
    if position < 0:
        raise ValueError("position value cannot be negative")
    if not isinstance(attributes, dict | None):
        raise TypeError(f"attributes of state should be a dict, got a {type(attributes).__name__}")
    self._pos = position
    self.__dict__.update(attributes or {})


def _bytes_of(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _new_position(offset, whence, position, end, text):
    offset, whence = _index(offset), _index(whence)
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

    __slots__ = '_newline', '_newlines_seen', '_text', '_pieces', '_pos'

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f"illegal newline value: {newline!r}")
        self._newline = newline
        self._newlines_seen = set()
        # Writing at the end only collects pieces; they are joined when something else is asked for.
        self._text = ''
        self._pieces = []
        self._pos = 0
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def __getstate__(self):
        return self.getvalue(), self._newline, self._position(), self.__dict__.copy() or None

    def __setstate__(self, state):
        self.__init__(newline=state[1])
        self._text = state[0]
        _set_state(self, state)

    def _joined(self):
        if self._pieces:
            self._text += ''.join(self._pieces)
            self._pieces = []
        return self._text

    def flush(self):
        """Nothing to do, closed or not."""

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
        if not self._newline:
            self._note_newlines(s)
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

    def _note_newlines(self, s):
        plain = s.replace('\r\n', '')
        for mark, found in (('\r', '\r' in plain), ('\n', '\n' in plain), ('\r\n', len(plain) < len(s))):
            if found:
                self._newlines_seen.add(mark)

    @property
    def newlines(self):
        """The ends of lines that came; None where they are not translated or none came."""
        seen = tuple(mark for mark in ('\r', '\n', '\r\n') if mark in self._newlines_seen)
        return None if not seen else seen[0] if len(seen) == 1 else seen

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
        size = position if size is None else _index(size)
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


class BytesIO(BufferedIOBase):
    """A byte stream in memory."""

    __slots__ = '_buffer', '_pos'

    def __init__(self, initial_bytes=b''):
        self._buffer = bytearray(b'' if initial_bytes is None else _bytes_of(initial_bytes))
        self._pos = 0

    def __getstate__(self):
        return self.getvalue(), self._pos, self.__dict__.copy() or None

    def __setstate__(self, state):
        self.__init__(state[0])
        _set_state(self, state)

    def close(self):
        if not self.closed and hasattr(self, "_buffer"):
            self._buffer.clear()  # which somebody's view forbids
        super().close()

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

    def readinto(self, b, /):
        # Not by read(), which somebody's own class may have.
        view = writable_bytes(b)
        data = BytesIO.read(self, len(view))
        view[:len(data)] = data
        return len(data)

    readinto1 = readinto

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
        data = _bytes_of(b)
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
        size = self._pos if size is None else _index(size)
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._buffer[size:]
        return size

    def readable(self):
        self._checkClosed()
        return True

    writable = seekable = readable


for _cls in (StringIO, BytesIO):
    _cls.__module__ = '_io'
    _cls.__name__ = f'_io.{_cls.__name__}'  # what messages show: at CPython's they are in C
del _cls
