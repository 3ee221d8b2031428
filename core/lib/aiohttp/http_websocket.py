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


def _frame(first, data, masks):
    count = len(data)
    flag = 128 if masks else 0
    if count < 126:
        head = bytes((128 | first, flag | count))
    elif count < 65536:
        head = bytes((128 | first, flag | 126)) + count.to_bytes(2, "big")
    else:
        head = bytes((128 | first, flag | 127)) + count.to_bytes(8, "big")
    if not masks:
        return head + data
    mask = os.urandom(4)
    return head + mask + _masked(data, mask)


_EMPTY_BLOCK = b"\x00\x00\xff\xff"  # what ends a message that is compressed, which is not sent


class Deflate:
    """Messages that are compressed on their way (RFC 7692), with windows of 2**`bits` bytes. With `alone`, one knows
    nothing of those before it."""

    def __init__(self, bits, alone):
        self.bits, self.alone = bits, alone
        self._encoder = self._decoder = None

    def encode(self, data):
        import zlib

        if self._encoder is None or self.alone:
            self._encoder = zlib.compressobj(wbits=-self.bits)
        data = self._encoder.compress(data)
        data += self._encoder.flush(zlib.Z_FULL_FLUSH if self.alone else zlib.Z_SYNC_FLUSH)
        return data.removesuffix(_EMPTY_BLOCK)

    def decode(self, data, most):
        import zlib

        if self._decoder is None or self.alone:
            self._decoder = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
        data = self._decoder.decompress(data + _EMPTY_BLOCK, most)
        if self._decoder.unconsumed_tail and self._decoder.decompress(self._decoder.unconsumed_tail, 1):
            text = f"Decompressed message exceeds size limit {most}"
            raise WebSocketError(WSCloseCode.MESSAGE_TOO_BIG, text)
        return data


def deflate_header(bits=15, *, is_server=False, alone=False):
    """What Sec-WebSocket-Extensions says of it."""
    if not 9 <= bits <= 15:
        raise ValueError("Compress wbits must between 9 and 15, zlib does not support wbits=8")
    parts = ["permessage-deflate"]
    if not is_server:
        parts.append("client_max_window_bits")
    if bits < 15:
        parts.append(f"server_max_window_bits={bits}")
    if alone:
        parts.append("server_no_context_takeover")
    return "; ".join(parts)


def parse_deflate(header, *, is_server=False):
    """(bits, alone) of a header; bits are 0 where there is no compression, None where it is of an unknown kind."""
    own, other = ("server", "client") if is_server else ("client", "server")
    for offer in (header or "").split(","):
        name, *params = (part.strip() for part in offer.split(";"))
        if name != "permessage-deflate":
            continue
        bits, alone = 15, False
        for param in params:
            key, _, value = param.partition("=")
            if key == f"{own}_max_window_bits" and value.isdecimal():
                bits = int(value)
            elif key == f"{own}_no_context_takeover" and not value:
                alone = True
            elif key not in (f"{other}_max_window_bits", f"{other}_no_context_takeover", f"{own}_max_window_bits"):
                bits = None
        if bits is not None and 9 <= bits <= 15:
            return bits, alone
        if not is_server:
            return None, alone
    return 0, False


def _close_message(data):
    """What the other side says at its end: two bytes are the code, a text may follow."""
    if not data:
        return WSMessage(WSMsgType.CLOSE, 0, "")
    if len(data) == 1:
        raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, f"Invalid close frame: False 8 {data!r}")
    code = int.from_bytes(data[:2], "big")
    if code < 3000 and code not in WSCloseCode:
        raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, f"Invalid close code: {code}")
    try:
        return WSMessage(WSMsgType.CLOSE, code, data[2:].decode())
    except UnicodeDecodeError:
        raise WebSocketError(WSCloseCode.INVALID_TEXT, "Invalid UTF-8 text message") from None


def _reset():
    from .client_exceptions import ClientConnectionResetError

    return ClientConnectionResetError("Cannot write to closing transport")


class _Interrupted(Exception):
    """Another task calls close() while one waits in receive()."""


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
    _interrupted = False
    _begun = None  # (opcode, whether it is compressed, pieces) of a message of which more frames are to come
    _begun_size = 0  # of the pieces, in bytes
    _deflate = None
    _NoAnswer = TimeoutError  # what is raised when nobody answers a ping
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
        if self._writer is None:
            raise RuntimeError("Call .prepare() first")
        if self._writer.transport.is_closing() or self._closed and opcode != WSMsgType.CLOSE:
            raise _reset()
        self._writer.write(_frame(opcode, data, self._masks))

    async def send_frame(self, message, opcode, compress=None):
        """`compress` gives the bits of the window for this message; None leaves it to what was agreed on."""
        deflate = Deflate(compress, False) if compress else self._deflate
        if deflate is not None and opcode < 8:
            opcode, message = opcode | 64, deflate.encode(message)
        self._put(opcode, message)
        await self._writer.drain()

    async def send_str(self, data, compress=None):
        if not isinstance(data, str):
            raise TypeError(f"data argument must be str ({type(data)!r})")
        await self.send_frame(data.encode(), WSMsgType.TEXT, compress)

    async def send_bytes(self, data, compress=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be byte-ish ({type(data)!r})")
        await self.send_frame(bytes(data), WSMsgType.BINARY, compress)

    async def send_json(self, data, compress=None, *, dumps=_json.dumps):
        await self.send_str(dumps(data), compress)

    async def send_json_bytes(self, data, compress=None, *, dumps):
        """The same by an encoder that gives bytes."""
        await self.send_bytes(dumps(data), compress)

    async def ping(self, message=b""):
        await self.send_frame(message.encode() if isinstance(message, str) else message, WSMsgType.PING)

    async def pong(self, message=b""):
        await self.send_frame(message.encode() if isinstance(message, str) else message, WSMsgType.PONG)

    # -- receiving

    async def _peek(self, count):
        """The bytes that are there, `count` of them at least. None are taken: who is cancelled here loses nothing."""
        reader = self._reader
        while len(reader._buffer) < count:
            if self._interrupted:
                raise _Interrupted
            if reader._exception is not None:
                raise reader._exception
            if reader._eof:
                raise IncompleteReadError(b"", count)
            await reader._wait_for_data("receive")
        return reader._buffer

    async def _read_frame(self):
        """(its first byte, its data)"""
        first, second = (await self._peek(2))[:2]
        size, count = 2, second & 127
        if count > 125:
            size = 4 if count == 126 else 10
            count = int.from_bytes((await self._peek(size))[2:size], "big")
        self._check_head(first, second & 127, count)
        end = size + 4 if second & 128 else size
        await self._peek(end + count)
        frame = await self._reader.readexactly(end + count)
        return first, _masked(frame[end:], frame[size:end]) if end > size else frame[end:]

    def _check_head(self, first, short_count, count):
        opcode = first & 15
        wrong = None
        if first & 48 or first & 64 and (self._deflate is None or self._begun is not None):
            wrong = "Received frame with non-zero reserved bits"
        elif opcode not in (0, 1, 2, 8, 9, 10):
            wrong = f"Unexpected opcode={opcode!r}"
        elif opcode > 7 and not first & 128:
            wrong = "Received fragmented control frame"
        elif opcode > 7 and short_count > 125:
            wrong = "Control frame payload cannot be larger than 125 bytes"
        if wrong is not None:
            raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, wrong)
        whole = self._begun_size + count
        if self._max_size and opcode < 8 and whole >= self._max_size:
            raise WebSocketError(WSCloseCode.MESSAGE_TOO_BIG, f"Message size {whole} exceeds limit {self._max_size}")

    async def _read_message(self):
        """The next message, its fragments joined. Control frames may stand between those."""
        while True:
            first, data = await self._read_frame()
            self._put_off_beat()
            code = first & 15
            if code == WSMsgType.CLOSE:
                return _close_message(data)
            if code in (WSMsgType.PING, WSMsgType.PONG):
                return WSMessage(WSMsgType(code), data, "")
            if not code and self._begun is None:
                raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, "Continuation frame for non started message")
            if code and self._begun is not None:
                text = f"The opcode in non-fin frame is expected to be zero, got {code!r}"
                raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, text)
            if code:
                self._begun = code, first & 64, []
            self._begun[2].append(data)
            self._begun_size += len(data)
            if first & 128:
                break
        (opcode, is_compressed, pieces), self._begun, self._begun_size = self._begun, None, 0
        data = b"".join(pieces)
        if is_compressed:
            data = self._deflate.decode(data, self._max_size or 0)
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
                return self._receive_closed()
            if self._closing:
                return await self._receive_closing()
            self._receiving = receiving = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(timeout or self._receive_timeout):
                    message = await self._read_message()
            except _Interrupted:
                if not self._closed:
                    return CLOSING_MESSAGE
                self._close_code = WSCloseCode.OK  # a second close() was quicker
                return CLOSED_MESSAGE
            except (TimeoutError, asyncio.CancelledError):
                if self._masks:
                    # A client that gave up once does not wait for the answer to its good-bye either.
                    self._close_code = WSCloseCode.ABNORMAL_CLOSURE
                raise
            except (IncompleteReadError, ConnectionError) as error:
                self._close_code = WSCloseCode.ABNORMAL_CLOSURE
                if self._closed and self._exception is not None:
                    return WSMessage(WSMsgType.ERROR, self._exception, None)  # no answer to a ping
                self._exception = error if isinstance(error, ConnectionError) else _reset()
                self._end()
                return CLOSED_MESSAGE
            except WebSocketError as error:
                # Nothing more can be understood of what comes, the answer to a close neither: a server misses it.
                self._close_code = error.code
                if not self._masks:
                    self._exception, self._close_code = error, WSCloseCode.ABNORMAL_CLOSURE
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
        self._let_go()

    def _let_go(self):
        self._writer.close()

    def _receive_closed(self):
        return CLOSED_MESSAGE

    async def _receive_closing(self):
        """What is received when the other side has said good-bye, and this side not yet."""
        return CLOSING_MESSAGE

    async def _interrupt(self):
        """The task that waits in receive() goes on: close() takes the answer."""
        if self._receiving is not None:
            if not self._closing:
                self._closing = self._interrupted = True
                self._wake()
            await self._receiving
            self._interrupted = False

    def _wake(self):
        self._reader._wakeup_waiter()

    async def close(self, *, code=WSCloseCode.OK, message=b"", drain=True):
        """Says good-bye and waits for the answer; whether the connection was still open."""
        import asyncio

        if self._writer is None:
            raise RuntimeError("Call .prepare() first")
        if self._masks and not self._closing:
            await self._interrupt()
        if self._closed:
            return False
        self._closed = True
        text = message.encode() if isinstance(message, str) else message
        try:
            self._put(WSMsgType.CLOSE, int(code).to_bytes(2, "big") + text)
            await self._writer.drain()
        except ConnectionError as error:
            self._close_code = WSCloseCode.ABNORMAL_CLOSURE
            self._exception = error
            self._end()
            return True
        if self._close_code is not None:
            self._end()  # the other side was the first
            return True
        await self._interrupt()
        try:
            async with asyncio.timeout(self._timeout):
                while (answer := await self._read_message()).type != WSMsgType.CLOSE:
                    pass
                self._close_code = answer.data
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
        self._exception = self._NoAnswer(f"No PONG received after {self._heartbeat / 2} seconds")
        self._writer.transport.abort()
        self._let_go()

    def _cancel_beat(self):
        for handle in (self._beat, self._missing):
            if handle is not None:
                handle.cancel()
        self._beat = self._missing = None
