"""The body of an answer, as it comes in."""

from collections import deque

from _asyncio import get_running_loop

from .helpers import deprecated
from .http_exceptions import LineTooLong

__all__ = ("StreamReader", "EMPTY_PAYLOAD")


def _nothing():
    pass


class StreamReader:
    """Pieces of bytes that a feeder puts in and readers take out.

    Above `limit` bytes the feeder is asked to pause by `is_full()` and told to go on by `on_room`. Whoever waits does
    so through `wait`, which the connection provides: it knows the time limits.
    """

    def __init__(self, protocol=None, limit=2**16, *, timer=None, loop=None):
        self._protocol = protocol
        self._limit = limit
        self._pieces = deque()
        self._size = 0
        self._eof = False
        self._exception = None
        self._is_lost = False  # whether nothing more can come
        self._waiter = None
        self._eof_callbacks = []
        self.on_room = None
        self.wait = None
        self._splits = None  # where chunks of HTTP end, as counts of bytes; None where it comes in one piece
        self.check = _nothing  # raises where the time is up
        self.total_bytes = 0
        self.total_raw_bytes = 0  # as they came, before they were decoded

    def __repr__(self):
        info = [type(self).__name__]
        if self._size:
            info.append(f"{self._size} bytes")
        if self._eof:
            info.append("eof")
        if self._limit != 2**16:
            info.append(f"low={self._limit} high={2 * self._limit}")
        if self._waiter is not None:
            info.append(f"w={self._waiter!r}")
        if self._exception is not None:
            info.append(f"e={self._exception!r}")
        return f"<{' '.join(info)}>"

    def get_read_buffer_limits(self):
        """Bytes below which the feeder goes on, and above which it pauses."""
        return self._limit, 2 * self._limit

    # -- the feeder's side

    def feed_data(self, data, size=0):
        if data:
            self._pieces.append(data)
            self._size += len(data)
            self.total_bytes += len(data)
            self._wake()

    def begin_http_chunk_receiving(self):
        if self._splits is None:
            if self.total_bytes:
                raise RuntimeError("Called begin_http_chunk_receiving when some data was already fed")
            self._splits = deque()

    def end_http_chunk_receiving(self):
        if self._splits is None:
            raise RuntimeError("Called end_chunk_receiving without calling begin_chunk_receiving first")
        if self.total_bytes > (self._splits[-1] if self._splits else 0):
            self._splits.append(self.total_bytes)
            self._wake()

    def feed_piece(self, data, is_chunk_end):
        """Of a body of which some is known to end a chunk."""
        if is_chunk_end and (self._splits is not None or not self.total_bytes):
            self.begin_http_chunk_receiving()
        self.feed_data(data)
        if is_chunk_end and self._splits is not None:
            self.end_http_chunk_receiving()

    def feed_eof(self):
        self._eof = True
        self._wake()
        callbacks, self._eof_callbacks = self._eof_callbacks, []
        for callback in callbacks:
            self._call(callback)

    @staticmethod
    def _call(callback):
        try:
            callback()
        except Exception:
            import logging

            logging.getLogger("aiohttp.internal").exception("Exception in eof callback")

    def set_exception(self, error):
        self._exception = error
        self._wake()

    def lose_connection(self, error):
        """What has come can still be read; who waits for more is told, or whoever is going to."""
        self._is_lost = True
        if self._waiter is not None:
            self.set_exception(error)

    def exception(self):
        return self._exception

    def is_full(self):
        return self._size > 2 * self._limit

    def on_eof(self, callback):
        if self._eof:
            self._call(callback)
        else:
            self._eof_callbacks.append(callback)

    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    # -- the reader's side

    def is_eof(self):
        return self._eof

    def at_eof(self):
        return self._eof and not self._pieces

    async def _wait(self, method):
        if self._exception is not None:
            raise self._exception
        if self._is_lost:
            raise RuntimeError("Connection closed.")
        if self._waiter is not None:
            raise RuntimeError(f"{method}() called while another coroutine is already waiting for incoming data")
        waiter = self._waiter = get_running_loop().create_future()
        try:
            await (waiter if self.wait is None else self.wait(waiter))
        finally:
            if self._waiter is waiter:
                self._waiter = None
        if self._exception is not None:
            raise self._exception

    def _take(self, count):
        pieces = []
        while self._pieces and count > 0:
            piece = self._pieces.popleft()
            if len(piece) > count:
                self._pieces.appendleft(piece[count:])
                piece = piece[:count]
            count -= len(piece)
            self._size -= len(piece)
            pieces.append(piece)
        if self.on_room is not None and not self.is_full():
            self.on_room()
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    async def read(self, n=-1):
        """Up to `n` bytes as soon as there are any; everything if `n` is negative; b"" at the end."""
        if self._exception is not None:
            raise self._exception
        self.check()
        if n == 0:
            return b""
        if n < 0:
            blocks = []
            while block := await self.readany():
                blocks.append(block)
            return b"".join(blocks)
        while not self._pieces and not self._eof:
            await self._wait("read")
        return self._take(n)

    async def readany(self):
        """All that is there, at least one byte; b"" at the end."""
        if self._exception is not None:
            raise self._exception
        self.check()
        while not self._pieces and not self._eof:
            await self._wait("readany")
        return self._take(self._size)

    async def readchunk(self):
        """(what came, whether a chunk of HTTP ends with it); (b"", False) at the end of it all."""
        while True:
            if self._exception is not None:
                raise self._exception
            while self._splits:
                count = self._splits.popleft() - (self.total_bytes - self._size)
                if count >= 0:
                    return self._take(count) if count else b"", True
            if self._pieces:
                return self._take(len(self._pieces[0])), False
            if self._eof:
                return b"", False
            await self._wait("readchunk")

    async def readexactly(self, n):
        """`n` bytes, or asyncio.IncompleteReadError."""
        blocks = []
        left = n
        while left > 0:
            block = await self.read(left)
            if not block:
                from asyncio import IncompleteReadError

                partial = b"".join(blocks)
                raise IncompleteReadError(partial, n)
            blocks.append(block)
            left -= len(block)
        return b"".join(blocks)

    async def readline(self, *, max_line_length=None):
        return await self.readuntil(max_size=max_line_length)

    async def readuntil(self, separator=b"\n", *, max_size=None):
        """To the separator and with it, or what is left at the end."""
        if not separator:
            raise ValueError("Separator should be at least one-byte string")
        if self._exception is not None:
            raise self._exception
        found = b""
        while True:
            while self._pieces:
                known = len(found)
                found += self._take(len(self._pieces[0]))
                at = found.find(separator, max(0, known - len(separator) + 1))
                if at >= 0:
                    end = at + len(separator)
                    if max_size is not None and end > max_size:
                        raise LineTooLong(found[:100] + b"...", max_size)
                    if rest := found[end:]:
                        self._pieces.appendleft(rest)
                        self._size += len(rest)
                    return found[:end]
                if max_size is not None and len(found) > max_size:
                    raise LineTooLong(found[:100] + b"...", max_size)
                if len(found) > 2 * self._limit:
                    raise ValueError("Chunk too big")
            if self._eof:
                return found
            await self._wait("readuntil")

    def read_nowait(self, n=-1):
        """Up to `n` bytes of what is there already."""
        if self._exception is not None:
            raise self._exception
        if self._waiter is not None and not self._waiter.done():
            raise RuntimeError("Called while some coroutine is waiting for incoming data.")
        return self._take(self._size if n < 0 else n)

    def unread_data(self, data):
        """Puts back what was read."""
        deprecated("unread_data() is deprecated and will be removed in future releases (#3260)")
        if data:
            self._pieces.appendleft(data)
            self._size += len(data)

    async def wait_eof(self):
        """Waits until everything has come in, read or not."""
        while not self._eof:
            await self._wait("wait_eof")

    def __aiter__(self):
        return _Reads(self.readline)

    def iter_chunked(self, n):
        """Pieces of up to `n` bytes."""
        return _Reads(lambda: self.read(n))

    def iter_any(self):
        """Pieces as large as what is there."""
        return _Reads(self.readany)

    def iter_chunks(self):
        """Pieces as they come, each with whether a chunk of HTTP ends with it."""
        return _Reads(self.readchunk, (b"", False))


class _Reads:
    def __init__(self, read, end=b""):
        self._read = read
        self._end = end

    def __aiter__(self):
        return self

    async def __anext__(self):
        piece = await self._read()
        if piece == self._end:
            raise StopAsyncIteration
        return piece


def _empty():
    stream = StreamReader()
    stream.feed_eof()
    return stream


EMPTY_PAYLOAD = _empty()
