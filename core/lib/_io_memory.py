"""Streams in memory: StringIO and BytesIO."""

import _memory_stream
from _io_base import BufferedIOBase, TextIOBase, writable_bytes


def _set_state(self, content, state):
    # The end of what __getstate__() gave: a position, and the attributes that a program set.
    *_, position, attributes = state
    if not isinstance(position, int):
        raise TypeError(f"position of state must be an integer, not {type(position).__name__}")
    if position < 0:
        raise ValueError("position value cannot be negative")
    if not isinstance(attributes, dict | None):
        raise TypeError(f"attributes of state should be a dict, got a {type(attributes).__name__}")
    self._restore(content, position)
    self.__dict__.update(attributes or {})


class StringIO(_memory_stream.Text, TextIOBase):
    """A text stream in memory."""

    def __getstate__(self):
        return self.getvalue(), self._newline, self.tell(), self.__dict__.copy() or None

    def __setstate__(self, state):
        self._checkClosed()
        StringIO.__init__(self, newline=state[1])
        _set_state(self, state[0], state)

    def flush(self):
        """Nothing to do, closed or not."""

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    @property
    def newlines(self):
        """The ends of lines that came; None where they are not translated or none came."""
        seen = tuple(mark for bit, mark in ((1, '\r'), (2, '\n'), (4, '\r\n')) if self._seen & bit)
        return None if not seen else seen[0] if len(seen) == 1 else seen

    @property
    def line_buffering(self):
        self._checkClosed()
        return False


class BytesIO(_memory_stream.Bytes, BufferedIOBase):
    """A byte stream in memory."""

    def __getstate__(self):
        return self.getvalue(), self.tell(), self.__dict__.copy() or None

    def __setstate__(self, state):
        self._checkClosed()
        BytesIO.__init__(self, state[0])
        _set_state(self, state[0], state)

    def readinto(self, b, /):
        # Not by read(), which somebody's own class may have.
        view = writable_bytes(b)
        data = BytesIO.read(self, len(view))
        view[:len(data)] = data
        return len(data)

    readinto1 = readinto


for _cls in (StringIO, BytesIO):
    _cls.__module__ = '_io'
    _cls.__name__ = f'_io.{_cls.__name__}'  # what messages show: at CPython's they are in C
del _cls
