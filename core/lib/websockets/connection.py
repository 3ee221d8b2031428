"""A connection, on either side."""

import asyncio
import os
import uuid
from collections import deque
from enum import IntEnum

from aiohttp.http_websocket import WSMsgType

from .exceptions import Close, ConcurrencyError, ConnectionClosedError, ConnectionClosedOK


class State(IntEnum):
    CONNECTING, OPEN, CLOSING, CLOSED = range(4)


class Connection:
    """send(), recv(), `async for message in connection`, close(). A task of its own takes what comes: messages wait in
    a queue, pings are answered, whether anybody receives or not."""

    def __init__(self, websocket, request, response=None, *, ping_interval, ping_timeout, close_timeout, max_queue):
        self._websocket = websocket  # aiohttp's end of the connection
        websocket._autoclose = websocket._autoping = False
        self.id = uuid.uuid4()
        self.request = request
        self.response = response
        self.latency = 0.0
        self._received = self._sent = None
        self._received_first = None
        self._is_closing = False
        self._loop = asyncio.get_running_loop()
        self._gone = self._loop.create_future()
        self._messages = deque()
        self._most = max_queue[0] if isinstance(max_queue, tuple) else max_queue
        self._receiver = self._room = None
        self._pings = {}  # data -> (the future of the answer, when it was sent), in order
        self._times = ping_interval, ping_timeout, close_timeout
        self._beat = self._reader = None

    def _start(self):
        """The handshake is over."""
        self._reader = self._loop.create_task(self._read())
        self._beat_later()
        return self

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} object at 0x{id(self):x}>"

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        await self.close() if kind is None else await self.close(1011)

    async def __aiter__(self):
        try:
            while True:
                yield await self.recv()
        except ConnectionClosedOK:
            return

    @property
    def remote_address(self):
        return self._websocket.get_extra_info("peername")

    @property
    def local_address(self):
        return self._websocket.get_extra_info("sockname")

    @property
    def transport(self):
        return self._websocket._writer.transport

    @property
    def subprotocol(self):
        return getattr(self._websocket, "protocol", None) or getattr(self._websocket, "ws_protocol", None)

    @property
    def path(self):
        return self.request.path

    @property
    def close_code(self):
        return None if not self._gone.done() else 1006 if self._received is None else self._received.code

    @property
    def close_reason(self):
        return None if not self._gone.done() else "" if self._received is None else self._received.reason

    @property
    def state(self):
        return State.CLOSED if self._gone.done() else State.CLOSING if self._is_closing else State.OPEN

    @property
    def open(self):
        return self.state is State.OPEN

    @property
    def closed(self):
        return self.state is State.CLOSED

    def _error(self):
        fine = self._received is not None and self._received.code in (1000, 1001) and (
            self._sent is not None and self._sent.code in (1000, 1001)
        )
        kind = ConnectionClosedOK if fine else ConnectionClosedError
        return kind(self._received, self._sent, self._received_first)

    # -- what comes

    async def _read(self):
        try:
            while not self._gone.done():
                message = await self._websocket.receive()
                if message.type in (WSMsgType.TEXT, WSMsgType.BINARY):
                    self._messages.append(message)
                    _wake(self._receiver)
                    if self._most and len(self._messages) >= self._most and not self._is_closing:
                        self._room = self._loop.create_future()
                        await self._room
                elif message.type == WSMsgType.PING:
                    await self._put(WSMsgType.PONG, message.data)
                elif message.type == WSMsgType.PONG:
                    self._answered(message.data)
                else:
                    await self._ended(message)
        except asyncio.CancelledError:
            self._end()
            raise

    async def _ended(self, message):
        """What came is no message any more."""
        if message.type == WSMsgType.CLOSE:
            self._received = Close(message.data or 1005, message.extra or "")
            self._received_first = self._sent is None
            if self._sent is None:
                self._sent = Close(self._received.code, self._received.reason)
                await self._put_close(self._sent)
            await asyncio.sleep(0)  # who was given a message before sees the connection closing, not closed
        elif message.type == WSMsgType.ERROR:
            self._sent = self._sent or Close(message.data.code, str(message.data))
        self._end()

    def _end(self):
        if self._gone.done():
            return
        self._gone.set_result(None)
        self._websocket._end()
        if self._beat is not None:
            self._beat.cancel()
        for waiter, _ in self._pings.values():
            if not waiter.done():
                waiter.set_exception(self._error())
                waiter.exception()  # whoever does not ask is not told
        self._pings.clear()
        _wake(self._receiver)
        if self._reader is not asyncio.current_task():
            self._reader.cancel()

    async def recv(self, decode=None):
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
        if message.type == WSMsgType.TEXT:
            return message.data.encode() if decode is False else message.data
        return message.data.decode() if decode is True else message.data

    # -- what goes

    async def _put(self, opcode, data):
        try:
            await self._websocket.send_frame(data, opcode)
        except (ConnectionError, RuntimeError):
            pass  # receive() tells

    async def _put_close(self, close):
        data = b"" if close.code == 1005 else close.code.to_bytes(2, "big") + close.reason.encode()
        await self._put(WSMsgType.CLOSE, data)

    async def send(self, message, text=None):
        if self._gone.done() or self._is_closing:
            await asyncio.sleep(0)
            await asyncio.shield(self._gone)
            raise self._error()
        try:
            if isinstance(message, str):
                await (self._websocket.send_bytes(message.encode()) if text is False else self._websocket.send_str(message))
            elif isinstance(message, (bytes, bytearray, memoryview)):
                message = bytes(message)
                await (self._websocket.send_str(message.decode()) if text else self._websocket.send_bytes(message))
            elif hasattr(message, "__aiter__"):
                await self._send_pieces([piece async for piece in message])
            elif isinstance(message, dict):
                raise TypeError("data is a dict-like object")
            elif hasattr(message, "__iter__"):
                await self._send_pieces(list(message))
            else:
                raise TypeError("data must be str, bytes, iterable, or async iterable")
        except ConnectionError:
            self._end()
            raise self._error() from None

    async def _send_pieces(self, pieces):
        if not all(isinstance(piece, (str, bytes, bytearray, memoryview)) for piece in pieces):
            raise TypeError("iterable must contain bytes or str")
        if pieces and any(isinstance(piece, str) != isinstance(pieces[0], str) for piece in pieces):
            raise TypeError("iterable must contain only bytes or only str")
        if pieces:
            await self.send("".join(pieces) if isinstance(pieces[0], str) else b"".join(pieces))

    # -- pings

    async def ping(self, data=None):
        """A future of the seconds that the answer took."""
        if isinstance(data, str):
            data = data.encode()
        elif data is not None and not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data must be str or bytes-like")
        if self._gone.done() or self._is_closing:
            await asyncio.shield(self._gone)
            raise self._error()
        if data is not None and bytes(data) in self._pings:
            raise ConcurrencyError("already waiting for a pong with the same data")
        while data is None or bytes(data) in self._pings:
            data = os.urandom(4)
        waiter = self._loop.create_future()
        if self._websocket.answers_pings:
            self._pings[bytes(data)] = waiter, self._loop.time()
            await self._put(WSMsgType.PING, bytes(data))
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
        if self._gone.done() or self._is_closing:
            raise self._error()
        await self._put(WSMsgType.PONG, data.encode() if isinstance(data, str) else bytes(data))

    def _beat_later(self, latency=0.0):
        interval = self._times[0]
        if interval is not None and self._websocket.answers_pings:
            self._beat = self._loop.call_later(max(0.0, interval - latency), self._send_beat)

    def _send_beat(self):
        data = os.urandom(4)
        waiter = self._loop.create_future()
        self._pings[data] = waiter, self._loop.time()
        waiter.add_done_callback(self._beat_answered)
        try:
            self._websocket._put(WSMsgType.PING, data)
        except (ConnectionError, RuntimeError):
            return
        if self._times[1] is not None:
            self._beat = self._loop.call_later(self._times[1], self._give_up)

    def _beat_answered(self, waiter):
        if waiter.cancelled() or waiter.exception() is not None or self._is_closing or self._gone.done():
            return
        if self._beat is not None:
            self._beat.cancel()
        self._beat_later(waiter.result())

    def _give_up(self):
        self._is_closing = True
        self._sent = Close(1011, "keepalive ping timeout")
        try:
            self._websocket._put(WSMsgType.CLOSE, (1011).to_bytes(2, "big") + self._sent.reason.encode())
        except (ConnectionError, RuntimeError):
            pass
        self._end()

    # -- the end

    async def close(self, code=1000, reason=""):
        if self._gone.done() or self._is_closing:
            await asyncio.shield(self._gone)
            return
        self._is_closing = True
        self._sent = Close(code, reason)
        self._received_first = False
        _wake(self._room)
        await self._put_close(self._sent)
        try:
            async with asyncio.timeout(self._times[2]):
                await asyncio.shield(self._gone)
        except TimeoutError:
            pass
        self._end()

    async def wait_closed(self):
        await asyncio.shield(self._gone)


def _wake(waiter):
    if waiter is not None and not waiter.done():
        waiter.set_result(None)


class Request:
    def __init__(self, path, headers):
        self.path = path
        self.headers = headers


class Response:
    def __init__(self, status_code, reason_phrase, headers, body=b""):
        self.status_code = status_code
        self.reason_phrase = reason_phrase
        self.headers = headers
        self.body = body
