"""WebSockets over the host's: pings and frames are its business."""

import asyncio
from collections import deque

from asyncio.host_operations import HostError

from .client_exceptions import ClientConnectionResetError, ClientConnectorError
from .client_ws import ClientWebSocketResponse
from .http_websocket import WSMessage, WSMsgType, _Interrupted

# As in core/host/host.h: kinds of operations, of answers.
_WEBSOCKET, _SEND = 5, 6
_HEAD, _DATA, _DONE, _FAILED = 1, 2, 3, 4


class _Operation:
    """One operation of the host: `done` a future of its first or only answer, `messages` what comes later."""

    def __init__(self, kind, fields):
        self._loop = asyncio.get_running_loop()
        self.done = self._loop.create_future()
        self.messages = deque()  # bytes, None at the end
        self.waiter = None
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
        if self.waiter is not None and not self.waiter.done():
            self.waiter.set_result(None)

    def cancel(self):
        if self._loop._operations.pop(self.id, None) is not None:
            self._loop._inbox.cancel(self.id)


class HostWebSocketResponse(ClientWebSocketResponse):
    """As a connection of the in-page network, whose frames are the host's messages."""

    answers_pings = False

    def __init__(self, operation, protocol, *, timeout, receive_timeout, autoclose, max_msg_size, **settings):
        self._operation = operation
        self._protocol = protocol
        self._headers = None
        self._timeout = timeout
        self._receive_timeout = receive_timeout
        self._autoclose = autoclose
        self._max_size = max_msg_size
        self._reader = self._writer = self  # there is neither; receive() asks whether there is a connection

    def __del__(self):
        self._operation.cancel()

    def get_extra_info(self, name, default=None):
        return default

    async def send_frame(self, message, opcode, compress=None):
        if self._closed and opcode != WSMsgType.CLOSE:
            raise ClientConnectionResetError("Cannot write to closing transport")
        if opcode in (WSMsgType.PING, WSMsgType.PONG):
            return  # the host answers pings by itself
        try:
            await _Operation(_SEND, [str(self._operation.id), str(int(opcode)), bytes(message)]).done
        except HostError as error:
            raise ClientConnectionResetError("Cannot write to closing transport") from error

    async def _read_message(self):
        operation = self._operation
        while not operation.messages:
            if self._interrupted:
                raise _Interrupted
            operation.waiter = asyncio.get_running_loop().create_future()
            await operation.waiter
        message = operation.messages.popleft()
        if message is None:
            raise ConnectionResetError("Connection lost")
        kind, data = message[:1], message[1:]
        if kind == b"8":
            return WSMessage(WSMsgType.CLOSE, int.from_bytes(data[:2], "big"), data[2:].decode())
        if kind == b"1":
            return WSMessage(WSMsgType.TEXT, data.decode(), "")
        return WSMessage(WSMsgType.BINARY, data, "")

    def _put(self, opcode, data):
        asyncio.get_running_loop().create_task(self.send_frame(data, opcode))

    def _wake(self):
        if self._operation.waiter is not None and not self._operation.waiter.done():
            self._operation.waiter.set_result(None)

    async def drain(self):
        await asyncio.sleep(0)

    async def _say_close(self, code):
        self._end()

    def _end(self):
        self._closed = True
        self._operation.cancel()

    def _put_off_beat(self):
        """The host sees to it that the connection lives."""


async def connect_host(session, url, protocols, ssl, settings):
    scheme = {"http": "ws", "https": "wss"}.get(url.scheme, url.scheme)
    operation = _Operation(_WEBSOCKET, [str(url.with_scheme(scheme).with_fragment(None)), *protocols])
    try:
        (protocol,) = await operation.done
    except HostError as error:
        key = session._connector_key(url, ssl)
        raise ClientConnectorError(key, OSError(None, error.args[1])) from None
    except BaseException:
        operation.cancel()
        raise
    return HostWebSocketResponse(operation, protocol or None, **settings)
