"""WebSockets over the host's: pings and frames are its business."""

import asyncio
from collections import deque

from asyncio.host_operations import HostError

from .client_exceptions import ClientConnectionResetError
from .client_ws import ClientWebSocketResponse
from .http_websocket import WSMessage, WSMsgType, _Interrupted, accept_key

# As in core/host/host.h: kinds of operations, of answers.
_WEBSOCKET, _SEND = 5, 6
_DATA, _DONE, _FAILED = 2, 3, 4


class _Operation:
    """One operation of the host: `done` a future of its first or only answer, `messages` what comes later."""

    def __init__(self, kind, fields):
        self._loop = asyncio.get_running_loop()
        self.done = self._loop.create_future()
        self.messages = deque()  # bytes, None at the end
        self._waiter = None
        self.id = self._loop._inbox.start(kind, fields)
        self._loop._operations[self.id] = self

    def answered(self, kind, content):
        if kind in (_DONE, _FAILED):
            del self._loop._operations[self.id]
        if not self.done.done():
            if kind == _FAILED:
                self.done.set_exception(HostError(*content))
            else:
                self.done.set_result(content)
            return
        self.messages.append(content if kind == _DATA else None)
        self.wake()

    def cancel(self):
        if self._loop._operations.pop(self.id, None) is not None:
            self._loop._inbox.cancel(self.id)

    async def change(self):
        """Waits until something has come, or until wake()."""
        self._waiter = self._loop.create_future()
        await self._waiter

    def wake(self):
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


class HostWebSocket(_Operation):
    """A WebSocket of the host. Of its handshake it tells as a LocalFetch does whose answer is 101."""

    def __init__(self, url, headers):
        self._url = str(url)
        self._key = headers["Sec-WebSocket-Key"]
        protocols = headers.get("Sec-WebSocket-Protocol", "").split(",")
        scheme = {"http": "ws", "https": "wss"}.get(url.scheme, url.scheme)
        where = str(url.with_scheme(scheme).with_fragment(None))
        super().__init__(_WEBSOCKET, [where, *(name.strip() for name in protocols if name)])

    @property
    def upgraded(self):
        return self

    async def head(self):
        (protocol,) = await self.done
        headers = [("Upgrade", "websocket"), ("Connection", "upgrade"), ("Sec-WebSocket-Accept", accept_key(self._key))]
        if protocol:
            headers.append(("Sec-WebSocket-Protocol", protocol))
        return 101, "Switching Protocols", self._url, False, headers

    def read(self):
        """The body of the answer: there is none."""
        end = self._loop.create_future()
        end.set_result(b"")
        return end

    async def send(self, opcode, data):
        if opcode in (WSMsgType.PING, WSMsgType.PONG):
            return  # the host answers pings by itself
        try:
            await _Operation(_SEND, [str(self.id), str(int(opcode)), bytes(data)]).done
        except HostError as error:
            raise ClientConnectionResetError("Cannot write to closing transport") from error

    def put(self, opcode, data):
        """Sends without waiting."""
        self._loop.create_task(self.send(opcode, data))

    async def drain(self):
        await asyncio.sleep(0)

    def take(self):
        """The first of the messages."""
        message = self.messages.popleft()
        if message is None:
            raise ConnectionResetError("Connection lost")
        kind, data = message[:1], message[1:]
        if kind == b"8":
            return WSMessage(WSMsgType.CLOSE, int.from_bytes(data[:2], "big"), data[2:].decode())
        if kind == b"1":
            return WSMessage(WSMsgType.TEXT, data.decode(), "")
        return WSMessage(WSMsgType.BINARY, data, "")


class HostWebSocketResponse(ClientWebSocketResponse):
    """As a connection of the in-page network, whose frames are the host's messages."""

    answers_pings = False

    def __init__(self, websocket, response, **settings):
        self._websocket = websocket
        super().__init__((websocket, websocket), response, **settings)

    def get_extra_info(self, name, default=None):
        return default

    async def send_frame(self, message, opcode, compress=None):
        if self._closed and opcode != WSMsgType.CLOSE:
            raise ClientConnectionResetError("Cannot write to closing transport")
        await self._websocket.send(opcode, message)

    async def _read_message(self):
        while not self._websocket.messages:
            if self._interrupted:
                raise _Interrupted
            await self._websocket.change()
        return self._websocket.take()

    def _put(self, opcode, data):
        self._websocket.put(opcode, data)

    def _wake(self):
        self._websocket.wake()

    async def _say_close(self, code):
        self._end()

    def _put_off_beat(self):
        """The host sees to it that the connection lives."""
