"""A connection, on either side."""

import asyncio
import uuid

from aiohttp.http_websocket import WSMsgType

from .exceptions import Close, ConcurrencyError, ConnectionClosedError, ConnectionClosedOK


class Connection:
    """send(), recv(), `async for message in connection`, close()."""

    def __init__(self, websocket, request, response=None):
        self._websocket = websocket  # aiohttp's end of the connection
        websocket._autoclose = False
        self.id = uuid.uuid4()
        self.request = request
        self.response = response
        self._received = self._sent = None
        self._received_first = None
        self._receiving = False
        self._is_closing = False
        self._gone = asyncio.get_running_loop().create_future()

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
    def open(self):
        return not self._gone.done() and not self._is_closing

    @property
    def closed(self):
        return self._gone.done()

    def _error(self):
        fine = self._received is not None and self._received.code in (1000, 1001) and (
            self._sent is not None and self._sent.code in (1000, 1001)
        )
        kind = ConnectionClosedOK if fine else ConnectionClosedError
        return kind(self._received, self._sent, self._received_first)

    def _end(self):
        self._websocket._end()
        if not self._gone.done():
            self._gone.set_result(None)

    async def recv(self, decode=None):
        if self._receiving:
            raise ConcurrencyError("cannot call recv while another coroutine is already running recv or recv_streaming")
        while True:
            if self._gone.done():
                raise self._error()
            self._receiving = True
            try:
                message = await self._websocket.receive()
            finally:
                self._receiving = False
            if message.type == WSMsgType.TEXT:
                return message.data.encode() if decode is False else message.data
            if message.type == WSMsgType.BINARY:
                return message.data.decode() if decode is True else message.data
            await self._ended(message)

    async def _ended(self, message):
        """What came is no message any more."""
        if message.type == WSMsgType.CLOSE:
            self._received = Close(message.data or 1005, message.extra or "")
            self._received_first = self._sent is None
            if self._sent is None:
                self._sent = Close(self._received.code, self._received.reason)
                await self._put_close(self._sent)
        elif message.type == WSMsgType.ERROR:
            self._sent = self._sent or Close(message.data.code, str(message.data))
        self._end()

    async def _put_close(self, close):
        code = 1000 if close.code == 1005 else close.code
        try:
            await self._websocket.send_frame(code.to_bytes(2, "big") + close.reason.encode(), WSMsgType.CLOSE)
        except (ConnectionError, RuntimeError):
            pass

    async def send(self, message, text=None):
        if self._gone.done() or self._is_closing:
            await asyncio.sleep(0)
            raise self._error()
        try:
            if isinstance(message, str):
                await self._websocket.send_str(message)
            elif isinstance(message, (bytes, bytearray, memoryview)):
                await self._websocket.send_bytes(bytes(message))
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

    async def ping(self, data=b""):
        """A future of the time the answer took."""
        if self._gone.done():
            raise self._error()
        await self._websocket.ping(data or b"ping")
        answered = asyncio.get_running_loop().create_future()
        answered.set_result(0.0)
        return answered

    async def pong(self, data=b""):
        await self._websocket.pong(data)

    async def close(self, code=1000, reason=""):
        if self._gone.done() or self._is_closing:
            await self._gone
            return
        self._is_closing = True
        self._sent = Close(code, reason)
        self._received_first = False
        await self._put_close(self._sent)
        try:
            async with asyncio.timeout(10):
                if self._receiving:
                    # Whoever receives meets the answer.
                    await asyncio.shield(self._gone)
                else:
                    while not self._gone.done():
                        message = await self._websocket.receive()
                        if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                            await self._ended(message)
        except TimeoutError:
            pass
        self._end()

    async def wait_closed(self):
        if not self._receiving:
            while not self._gone.done():
                message = await self._websocket.receive()
                if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                    await self._ended(message)
        await asyncio.shield(self._gone)


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
