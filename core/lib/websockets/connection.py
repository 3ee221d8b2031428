"""A connection, on either side."""

import asyncio
import os
import uuid
from collections import deque

from .exceptions import ConcurrencyError, PayloadTooBig, ProtocolError, closed_error
from .frames import Close, CloseCode, Opcode
from .protocol import State


class Connection:
    """send(), recv(), `async for message in connection`, close(). A task of its own takes what comes: messages wait in
    a queue, pings are answered, whether anybody receives or not."""

    def __init__(self, stream, request, response=None, *, ping_interval, ping_timeout, close_timeout, max_queue):
        self._stream = stream  # FrameStream or HostStream
        stream.between = self._control
        self.id = uuid.uuid4()
        self.request = request
        self.response = response
        self.subprotocol = None
        self.latency = 0.0
        self._received = self._sent = self._received_first = None  # close frames
        self._loop = asyncio.get_running_loop()
        self._gone = self._loop.create_future()
        self._messages = deque()
        self._most = max_queue[0] if isinstance(max_queue, tuple) else max_queue
        self._receiver = self._room = None
        self._fragments = None  # a future, while a message goes out in pieces
        self._pings = {}  # data -> (the future of the answer, when it was sent), in order
        self.ping_interval, self.ping_timeout, self.close_timeout = ping_interval, ping_timeout, close_timeout
        self._beat = self._late = self._reader = None
        self._ebbing = False

    def _start(self):
        """The handshake is over."""
        self._reader = self._loop.create_task(self._read())
        self._beat_later()
        return self

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        await self.close() if kind is None else await self.close(CloseCode.INTERNAL_ERROR)

    async def __aiter__(self):
        from .exceptions import ConnectionClosedOK

        try:
            while True:
                yield await self.recv()
        except ConnectionClosedOK:
            return

    @property
    def remote_address(self):
        return self._stream.get_extra_info("peername")

    @property
    def local_address(self):
        return self._stream.get_extra_info("sockname")

    @property
    def transport(self):
        return self._stream.transport

    @property
    def state(self):
        if self._gone.done():
            return State.CLOSED
        return State.OPEN if self._sent is None and self._received is None else State.CLOSING

    @property
    def close_code(self):
        return None if not self._gone.done() else 1006 if self._received is None else self._received.code

    @property
    def close_reason(self):
        return None if not self._gone.done() else "" if self._received is None else self._received.reason

    def _error(self):
        first = self._received_first if self._received is not None and self._sent is not None else None
        return closed_error(self._received, self._sent, first)

    # -- what comes

    async def _read(self):
        try:
            while not self._ebbing:
                await self._take()
        except EOFError:
            pass
        except ProtocolError as error:
            self._fail(CloseCode.PROTOCOL_ERROR, str(error))
        except PayloadTooBig as error:
            self._fail(CloseCode.MESSAGE_TOO_BIG, str(error))
        except UnicodeDecodeError as error:
            self._fail(CloseCode.INVALID_DATA, f"{error.reason} at position {error.start}")
        except asyncio.CancelledError:
            self._end()
            raise
        if self._ebbing:
            await self._stream.discard()
        self._end()

    async def _take(self):
        opcode, data = await self._stream.receive()
        if self._ebbing:
            return
        if opcode > 7:
            self._control(opcode, data)
            return
        self._messages.append((opcode, data))
        _wake(self._receiver)
        if self._most and len(self._messages) >= self._most and self.state is State.OPEN:
            self._room = self._loop.create_future()
            await self._room

    def _control(self, opcode, data, amid=False):
        """A control frame, perhaps amid the pieces of a message."""
        if opcode == Opcode.PING:
            self._put(Opcode.PONG, data)
        elif opcode == Opcode.PONG:
            self._answered(data)
        else:
            self._received = Close.parse(data)
            self._received_first = self._sent is None
            if amid:
                raise ProtocolError("incomplete fragmented message")
            if self._sent is None:
                self._sent = Close(self._received.code, self._received.reason)
                self._put(Opcode.CLOSE, data)
            self._ebb()

    def _fail(self, code, reason):
        """The connection is of no use any more: whatever comes is not looked at."""
        if self._sent is None:
            self._sent = Close(code, reason)
            self._put(Opcode.CLOSE, self._sent.serialize())
        self._ebb()

    def _ebb(self):
        # The server ends the connection, and then the client; one that does not is waited for so long.
        self._ebbing = True
        self._stream.write_eof()
        _wake(self._room)
        if self.close_timeout is not None and not self._gone.done():
            self._late = self._loop.call_later(self.close_timeout, self._end)

    def _end(self):
        if self._gone.done():
            return
        self._gone.set_result(None)
        self._stream.end()
        for handle in self._beat, self._late:
            if handle is not None:
                handle.cancel()
        for waiter, _ in self._pings.values():
            if not waiter.done():
                waiter.set_exception(self._error())
                waiter.exception()  # whoever does not ask is not told
        self._pings.clear()
        _wake(self._receiver)
        if self._reader is not asyncio.current_task():
            self._reader.cancel()

    async def _next(self):
        if self._receiver is not None:
            raise ConcurrencyError("cannot call recv while another coroutine is already running recv or recv_streaming")
        while not self._messages:
            if self._gone.done():
                raise self._error()
            self._receiver = self._loop.create_future()
            try:
                await self._receiver
            finally:
                self._receiver = None
        message = self._messages.popleft()
        if self._room is not None and len(self._messages) <= self._most // 4:
            _wake(self._room)
        return message

    async def recv(self, decode=None):
        opcode, pieces = await self._next()
        data = b"".join(pieces)
        if not (opcode == Opcode.TEXT if decode is None else decode):
            return data
        try:
            return data.decode()
        except UnicodeDecodeError as error:
            self._fail(CloseCode.INVALID_DATA, f"{error.reason} at position {error.start}")
            raise self._error() from error

    async def recv_streaming(self, decode=None):
        """The pieces of a message."""
        from codecs import getincrementaldecoder

        opcode, pieces = await self._next()
        decoder = getincrementaldecoder("utf-8")() if (opcode == Opcode.TEXT if decode is None else decode) else None
        for number, piece in enumerate(pieces, 1):
            yield piece if decoder is None else decoder.decode(piece, number == len(pieces))

    # -- what goes

    def _put(self, opcode, data, final=True):
        try:
            self._stream.put(opcode, data, final)
        except (ConnectionError, RuntimeError):
            pass  # the reading task tells

    async def _send_frame(self, opcode, data, final=True):
        if self.state is not State.OPEN:
            await asyncio.shield(self._gone)
            raise self._error()
        try:
            self._stream.put(opcode, data, final)
            await self._stream.drain()
        except ConnectionError:
            self._end()
            raise self._error() from None

    async def send(self, message, text=None):
        while self._fragments is not None:
            await asyncio.shield(self._fragments)
        if isinstance(message, str):
            await self._send_frame(Opcode.BINARY if text is False else Opcode.TEXT, message.encode())
        elif isinstance(message, (bytes, bytearray, memoryview)):
            await self._send_frame(Opcode.TEXT if text else Opcode.BINARY, bytes(message))
        elif isinstance(message, dict):
            raise TypeError("data is a dict-like object")
        elif hasattr(message, "__aiter__"):
            await self._send_pieces(message, "async iterable", text)
        elif hasattr(message, "__iter__"):
            await self._send_pieces(_each(message), "iterable", text)
        else:
            raise TypeError("data must be str, bytes, iterable, or async iterable")

    async def _send_pieces(self, pieces, what, text):
        """A message in frames, the last of them empty. When it cannot be ended, the connection is."""
        first, kept = None, []
        self._fragments = self._loop.create_future()
        try:
            async for piece in pieces:
                kind = str if isinstance(piece, str) else bytes
                if not isinstance(piece, (str, bytes, bytearray, memoryview)):
                    raise TypeError(f"{what} must contain " + ("uniform types" if first else "bytes or str"))
                if first is not None and kind is not first:
                    raise TypeError(f"{what} must contain uniform types")
                data = piece.encode() if kind is str else bytes(piece)
                opcode = Opcode.CONT if first else _opcode(kind, text)
                first = kind
                if self._stream.keeps_fragments:
                    await self._send_frame(opcode, data, False)
                else:
                    kept.append(data)
            if first is not None:
                opcode = Opcode.CONT if self._stream.keeps_fragments else _opcode(first, text)
                await self._send_frame(opcode, b"".join(kept))
        except Exception:
            self._fail(CloseCode.INTERNAL_ERROR, "error in fragmented message")
            raise
        finally:
            _wake(self._fragments)
            self._fragments = None

    async def _closed_in_time(self):
        try:
            async with asyncio.timeout(self.close_timeout):
                await asyncio.shield(self._gone)
        except TimeoutError:
            self._end()

    # -- pings

    async def ping(self, data=None):
        """A future of the seconds that the answer took."""
        if isinstance(data, str):
            data = data.encode()
        elif data is not None and not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data must be str or bytes-like")
        if self.state is not State.OPEN:
            await asyncio.shield(self._gone)
            raise self._error()
        if data is not None and bytes(data) in self._pings:
            raise ConcurrencyError("already waiting for a pong with the same data")
        while data is None or bytes(data) in self._pings:
            data = os.urandom(4)
        waiter = self._loop.create_future()
        if self._stream.answers_pings:
            self._pings[bytes(data)] = waiter, self._loop.time()
            await self._send_frame(Opcode.PING, bytes(data))
        else:
            waiter.set_result(0.0)
        return waiter

    def _answered(self, data):
        """A pong answers the ping of its data, and those before it."""
        if data not in self._pings:
            return
        now = self._loop.time()
        for each in list(self._pings):
            waiter, sent = self._pings.pop(each)
            if each == data:
                self.latency = now - sent
            if not waiter.done():
                waiter.set_result(now - sent)
            if each == data:
                return

    async def pong(self, data=b""):
        if isinstance(data, str):
            data = data.encode()
        elif not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data must be str or bytes-like")
        if self._stream.answers_pings:
            await self._send_frame(Opcode.PONG, bytes(data))

    def _beat_later(self, latency=0.0):
        if self.ping_interval is not None and self._stream.answers_pings:
            self._beat = self._loop.call_later(max(0.0, self.ping_interval - latency), self._send_beat)

    def _send_beat(self):
        data = os.urandom(4)
        waiter = self._loop.create_future()
        self._pings[data] = waiter, self._loop.time()
        waiter.add_done_callback(self._beat_answered)
        self._put(Opcode.PING, data)
        if self.ping_timeout is not None:
            self._beat = self._loop.call_later(self.ping_timeout, self._fail, 1011, "keepalive ping timeout")

    def _beat_answered(self, waiter):
        if waiter.cancelled() or waiter.exception() is not None or self.state is not State.OPEN:
            return
        if self._beat is not None:
            self._beat.cancel()
        self._beat_later(waiter.result())

    # -- the end

    async def close(self, code=CloseCode.NORMAL_CLOSURE, reason=""):
        if self.state is State.OPEN:
            if self._fragments is not None:
                code, reason = CloseCode.INTERNAL_ERROR, "close during fragmented message"
            close = Close(code, reason)
            data = close.serialize()
            self._sent, self._received_first = close, False
            _wake(self._room)
            self._put(Opcode.CLOSE, data)
        await self._closed_in_time()

    async def wait_closed(self):
        await asyncio.shield(self._gone)


async def _each(pieces):
    for piece in pieces:
        yield piece


def _opcode(kind, text):
    return Opcode.TEXT if (kind is str if text is None else text) else Opcode.BINARY


def _wake(waiter):
    if waiter is not None and not waiter.done():
        waiter.set_result(None)


def broadcast(connections, message, raise_exceptions=False, *, text=None):
    """Sends to all, without waiting for any."""
    if isinstance(message, str):
        kind, data = str, message.encode()
    elif isinstance(message, (bytes, bytearray, memoryview)):
        kind, data = bytes, bytes(message)
    else:
        raise TypeError("data must be str or bytes")
    for connection in connections:
        if connection.state is State.OPEN and connection._fragments is None:
            connection._put(_opcode(kind, text), data)
