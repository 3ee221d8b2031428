"""WebSocket frames and messages (RFC 6455)."""

import json as _json
import os
from collections import namedtuple
from enum import IntEnum

from asyncio import IncompleteReadError

from .client_exceptions import WSMessageTypeError

__all__ = ("WSCloseCode", "WSMessage", "WSMsgType", "WebSocketError")

_ACCEPT_KEY = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class WSCloseCode(IntEnum):
    OK = 1000
    GOING_AWAY = 1001
    PROTOCOL_ERROR = 1002
    UNSUPPORTED_DATA = 1003
    ABNORMAL_CLOSURE = 1006
    INVALID_TEXT = 1007
    POLICY_VIOLATION = 1008
    MESSAGE_TOO_BIG = 1009
    MANDATORY_EXTENSION = 1010
    INTERNAL_ERROR = 1011
    SERVICE_RESTART = 1012
    TRY_AGAIN_LATER = 1013
    BAD_GATEWAY = 1014


class WSMsgType(IntEnum):
    CONTINUATION = 0
    TEXT = 1
    BINARY = 2
    PING = 9
    PONG = 10
    CLOSE = 8
    CLOSING = 256
    CLOSED = 257
    ERROR = 258
    text = TEXT
    binary = BINARY
    ping = PING
    pong = PONG
    close = CLOSE
    closing = CLOSING
    closed = CLOSED
    error = ERROR


class WSMessage(namedtuple("WSMessage", ["type", "data", "extra"])):
    def json(self, *, loads=_json.loads):
        return loads(self.data)


CLOSING_MESSAGE = WSMessage(WSMsgType.CLOSING, None, None)
CLOSED_MESSAGE = WSMessage(WSMsgType.CLOSED, None, None)


class WebSocketError(Exception):
    """code, message: the other side does not keep to the protocol."""

    def __init__(self, code, message):
        self.code = code
        super().__init__(code, message)

    def __str__(self):
        return self.args[1]


def accept_key(key):
    """What a server answers to the client's key."""
    from base64 import b64encode
    from hashlib import sha1

    return b64encode(sha1(key.encode() + _ACCEPT_KEY).digest()).decode()


def _masked(data, mask):
    # As one large number: there is no quicker exclusive or.
    count = len(data)
    key = (mask * (count // 4 + 1))[:count]
    return (int.from_bytes(data, "big") ^ int.from_bytes(key, "big")).to_bytes(count, "big")


def _frame(opcode, data, masks):
    count = len(data)
    flag = 128 if masks else 0
    if count < 126:
        head = bytes((128 | opcode, flag | count))
    elif count < 65536:
        head = bytes((128 | opcode, flag | 126)) + count.to_bytes(2, "big")
    else:
        head = bytes((128 | opcode, flag | 127)) + count.to_bytes(8, "big")
    if not masks:
        return head + data
    mask = os.urandom(4)
    return head + mask + _masked(data, mask)


class WebSocketConnection:
    """One end of a WebSocket, after the handshake. Clients mask what they send."""

    _closed = _closing = False
    _close_code = None
    _exception = None
    _autoclose = _autoping = True
    _timeout = 10.0  # seconds to wait for the other side's close
    _receive_timeout = None
    _heartbeat = None
    _max_size = 4 * 1024 * 1024
    _decode_text = True  # or text comes as bytes
    _masks = False
    answers_pings = True  # or whoever carries it does, unseen
    _reader = _writer = None
    _receiving = None
    _beat = _missing = None

    # -- facts

    @property
    def closed(self):
        return self._closed

    @property
    def close_code(self):
        return self._close_code

    def exception(self):
        return self._exception

    def get_extra_info(self, name, default=None):
        return default if self._writer is None else self._writer.get_extra_info(name, default)

    # -- sending

    def _put(self, opcode, data):
        from .client_exceptions import ClientConnectionResetError

        if self._writer is None:
            raise RuntimeError("Call .prepare() first")
        if self._writer.transport.is_closing() or self._closed and opcode != WSMsgType.CLOSE:
            raise ClientConnectionResetError("Cannot write to closing transport")
        self._writer.write(_frame(opcode, data, self._masks))

    async def send_frame(self, message, opcode, compress=None):
        self._put(opcode, message)
        await self._writer.drain()

    async def send_str(self, data, compress=None):
        if not isinstance(data, str):
            raise TypeError(f"data argument must be str ({type(data)!r})")
        await self.send_frame(data.encode(), WSMsgType.TEXT)

    async def send_bytes(self, data, compress=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be byte-ish ({type(data)!r})")
        await self.send_frame(bytes(data), WSMsgType.BINARY)

    async def send_json(self, data, compress=None, *, dumps=_json.dumps):
        await self.send_str(dumps(data))

    async def send_json_bytes(self, data, compress=None, *, dumps):
        """The same by an encoder that gives bytes."""
        await self.send_bytes(dumps(data))

    async def ping(self, message=b""):
        await self.send_frame(message.encode() if isinstance(message, str) else message, WSMsgType.PING)

    async def pong(self, message=b""):
        await self.send_frame(message.encode() if isinstance(message, str) else message, WSMsgType.PONG)

    # -- receiving

    async def _read_frame(self):
        first, second = await self._reader.readexactly(2)
        count = second & 127
        if count > 125:
            count = int.from_bytes(await self._reader.readexactly(2 if count == 126 else 8), "big")
        opcode = first & 15
        if first & 112:
            raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, "Received frame with non-zero reserved bits")
        if opcode > 7 and (not first & 128 or count > 125):
            raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, "Received fragmented control frame")
        if self._max_size and count > self._max_size:
            raise WebSocketError(
                WSCloseCode.MESSAGE_TOO_BIG, f"Message size {count} exceeds limit {self._max_size}"
            )
        mask = await self._reader.readexactly(4) if second & 128 else None
        data = await self._reader.readexactly(count)
        return bool(first & 128), opcode, data if mask is None else _masked(data, mask)

    async def _read_message(self):
        """The next message, its fragments joined. Control frames may stand between those."""
        opcode, pieces = None, []
        while True:
            final, code, data = await self._read_frame()
            self._put_off_beat()
            if code == WSMsgType.CLOSE:
                number = int.from_bytes(data[:2], "big") if len(data) >= 2 else 0
                return WSMessage(WSMsgType.CLOSE, number, data[2:].decode("utf-8", "replace"))
            if code in (WSMsgType.PING, WSMsgType.PONG):
                return WSMessage(WSMsgType(code), data, "")
            if code not in (0, 1, 2):
                raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, f"Unexpected opcode={code!r}")
            if (code == 0) != (opcode is not None):
                raise WebSocketError(
                    WSCloseCode.PROTOCOL_ERROR, "Continuation frame for non started message"
                )
            opcode = code or opcode
            pieces.append(data)
            if final:
                break
        data = b"".join(pieces)
        if opcode == WSMsgType.BINARY:
            return WSMessage(WSMsgType.BINARY, data, "")
        try:
            return WSMessage(WSMsgType.TEXT, data.decode() if self._decode_text else data, "")
        except UnicodeDecodeError:
            raise WebSocketError(WSCloseCode.INVALID_TEXT, "Invalid UTF-8 text message") from None

    async def receive(self, timeout=None):
        """The next message; what ends the connection is a message too."""
        import asyncio

        if self._reader is None:
            raise RuntimeError("Call .prepare() first")
        if self._receiving is not None:
            raise RuntimeError("Concurrent call to receive() is not allowed")
        while True:
            if self._closed:
                return CLOSED_MESSAGE
            if self._closing:
                return CLOSING_MESSAGE
            self._receiving = receiving = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(timeout or self._receive_timeout):
                    message = await self._read_message()
            except (IncompleteReadError, ConnectionError) as error:
                self._close_code = WSCloseCode.ABNORMAL_CLOSURE
                if self._closed and self._exception is not None:
                    return WSMessage(WSMsgType.ERROR, self._exception, None)  # no answer to a ping
                self._exception = error if isinstance(error, ConnectionError) else None
                self._end()
                return CLOSED_MESSAGE
            except WebSocketError as error:
                # Nothing more can be understood of what comes, the answer to a close neither.
                self._exception = error
                self._close_code = WSCloseCode.ABNORMAL_CLOSURE
                await self._say_close(error.code)
                return WSMessage(WSMsgType.ERROR, error, None)
            finally:
                self._receiving = None
                receiving.set_result(None)
            if message.type == WSMsgType.CLOSE:
                self._closing = True
                self._close_code = message.data
                if self._autoclose and not self._closed:
                    await self._say_close(WSCloseCode.OK)
                return message
            if self._autoping and message.type == WSMsgType.PING:
                await self.pong(message.data)
            elif not (self._autoping and message.type == WSMsgType.PONG):
                return message

    async def receive_str(self, *, timeout=None):
        message = await self.receive(timeout)
        if message.type != WSMsgType.TEXT:
            raise WSMessageTypeError(f"Received message {message.type}:{message.data!r} is not WSMsgType.TEXT")
        return message.data

    async def receive_bytes(self, *, timeout=None):
        message = await self.receive(timeout)
        if message.type != WSMsgType.BINARY:
            raise WSMessageTypeError(f"Received message {message.type}:{message.data!r} is not WSMsgType.BINARY")
        return message.data

    async def receive_json(self, *, loads=_json.loads, timeout=None):
        return loads(await self.receive_str(timeout=timeout))

    def __aiter__(self):
        return self

    async def __anext__(self):
        message = await self.receive()
        if message.type in (WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED):
            raise StopAsyncIteration
        return message

    # -- the end

    async def _say_close(self, code):
        try:
            self._put(WSMsgType.CLOSE, code.to_bytes(2, "big"))
            await self._writer.drain()
        except ConnectionError:
            pass
        self._end()

    def _end(self):
        self._closed = True
        self._cancel_beat()
        self._writer.close()

    async def close(self, *, code=WSCloseCode.OK, message=b"", drain=True):
        """Says good-bye and waits for the answer; whether the connection was still open."""
        import asyncio

        if self._writer is None:
            raise RuntimeError("Call .prepare() first")
        if self._closed:
            return False
        text = message.encode() if isinstance(message, str) else message
        try:
            self._put(WSMsgType.CLOSE, int(code).to_bytes(2, "big") + text)
            await self._writer.drain()
        except ConnectionError as error:
            self._closed = True
            self._close_code = WSCloseCode.ABNORMAL_CLOSURE
            self._exception = error
            self._end()
            return True
        if self._closing:
            self._end()
            return True
        self._closed = True
        try:
            async with asyncio.timeout(self._timeout):
                if self._receiving is not None:
                    # Another task reads: it will meet the answer.
                    self._closed = False
                    self._closing = True
                    self._autoclose = False
                    await self._receiving
                    self._closed = True
                else:
                    while True:
                        answer = await self._read_message()
                        if answer.type == WSMsgType.CLOSE:
                            self._close_code = answer.data
                            break
        except (IncompleteReadError, ConnectionError, TimeoutError, WebSocketError) as error:
            self._close_code = WSCloseCode.ABNORMAL_CLOSURE
            self._exception = error
        self._end()
        return True

    # -- heartbeat: a ping after each `heartbeat` seconds of silence, and half of that for the answer

    def _put_off_beat(self):
        self._cancel_beat()
        if self._heartbeat and not self._closed:
            import asyncio

            self._beat = asyncio.get_running_loop().call_later(self._heartbeat, self._send_beat)

    def _send_beat(self):
        import asyncio

        try:
            self._put(WSMsgType.PING, b"")
        except ConnectionError:
            return
        self._unread = len(self._reader._buffer)
        self._missing = asyncio.get_running_loop().call_later(self._heartbeat / 2, self._give_up)

    def _give_up(self):
        if self._closed:
            return
        if len(self._reader._buffer) > self._unread:
            # Something came, which nobody has received yet.
            return self._put_off_beat()
        self._closed = True
        self._close_code = WSCloseCode.ABNORMAL_CLOSURE
        self._exception = TimeoutError(f"No PONG received after {self._heartbeat / 2} seconds")
        self._writer.transport.abort()

    def _cancel_beat(self):
        for handle in (self._beat, self._missing):
            if handle is not None:
                handle.cancel()
        self._beat = self._missing = None
