"""Frames of a WebSocket (RFC 6455), over a reader and a writer."""

import os
from asyncio import IncompleteReadError
from dataclasses import dataclass
from enum import IntEnum


class Opcode(IntEnum):
    CONT, TEXT, BINARY = 0, 1, 2
    CLOSE, PING, PONG = 8, 9, 10


class CloseCode(IntEnum):
    NORMAL_CLOSURE = 1000
    GOING_AWAY = 1001
    PROTOCOL_ERROR = 1002
    UNSUPPORTED_DATA = 1003
    NO_STATUS_RCVD = 1005
    ABNORMAL_CLOSURE = 1006
    INVALID_DATA = 1007
    POLICY_VIOLATION = 1008
    MESSAGE_TOO_BIG = 1009
    MANDATORY_EXTENSION = 1010
    INTERNAL_ERROR = 1011
    SERVICE_RESTART = 1012
    TRY_AGAIN_LATER = 1013
    BAD_GATEWAY = 1014
    TLS_HANDSHAKE = 1015


OK_CODES = {CloseCode.NORMAL_CLOSURE, CloseCode.GOING_AWAY}
_names = dict(zip(CloseCode, (
    "OK", "going away", "protocol error", "unsupported data", "no status received [internal]",
    "abnormal closure [internal]", "invalid frame payload data", "policy violation", "message too big",
    "mandatory extension", "internal error", "service restart", "try again later", "bad gateway",
    "TLS handshake failure [internal]",
)))


@dataclass
class Close:
    """A close frame."""

    code: int
    reason: str

    def __str__(self):
        if 3000 <= self.code < 4000:
            name = "registered"
        elif 4000 <= self.code < 5000:
            name = "private use"
        else:
            name = _names.get(self.code, "unknown")
        return f"{self.code} ({name})" + (f" {self.reason}" if self.reason else "")

    def serialize(self):
        from .exceptions import ProtocolError

        if not _may_be_sent(self.code):
            raise ProtocolError("invalid status code")
        data = int(self.code).to_bytes(2, "big") + self.reason.encode()
        if len(data) > 125:
            raise ProtocolError("control frame too long")
        return data

    @classmethod
    def parse(cls, data):
        from .exceptions import ProtocolError

        if not data:
            return cls(CloseCode.NO_STATUS_RCVD, "")
        if len(data) == 1:
            raise ProtocolError("close frame too short")
        code = int.from_bytes(data[:2], "big")
        if not _may_be_sent(code):
            raise ProtocolError("invalid status code")
        return cls(code, data[2:].decode())


def _may_be_sent(code):
    return code in CloseCode and code not in (1005, 1006, 1015) or 3000 <= code < 5000


@dataclass
class Frame:
    """A piece of a message, or a control frame."""

    opcode: Opcode
    data: bytes
    fin: bool = True
    rsv1: bool = False
    rsv2: bool = False
    rsv3: bool = False


def _masked(data, mask):
    # As one large number: there is no quicker exclusive or.
    count = len(data)
    key = (mask * (count // 4 + 1))[:count]
    return (int.from_bytes(data, "big") ^ int.from_bytes(key, "big")).to_bytes(count, "big")


class FrameStream:
    """One end of a WebSocket, after the handshake. Clients mask what they send."""

    answers_pings = True
    keeps_fragments = True
    extensions = ()

    def __init__(self, reader, writer, max_size, masks):
        self._reader, self._writer = reader, writer
        self._max_size = max_size
        self._masks = masks

    def get_extra_info(self, name):
        return self._writer.get_extra_info(name)

    @property
    def transport(self):
        return self._writer.transport

    def put(self, opcode, data, final=True):
        if self._writer.transport.is_closing():
            raise ConnectionResetError("Cannot write to closing transport")
        first = 128 * final | opcode
        if self.extensions:
            frame = Frame(Opcode(opcode), data, final)
            for extension in self.extensions:
                frame = extension.encode(frame)
            data = frame.data
            first |= frame.rsv1 << 6 | frame.rsv2 << 5 | frame.rsv3 << 4
        count, flag = len(data), 128 if self._masks else 0
        head = bytes((first, flag | (count if count < 126 else 126 if count < 65536 else 127)))
        if count > 125:
            head += count.to_bytes(2 if count < 65536 else 8, "big")
        if self._masks:
            mask = os.urandom(4)
            head, data = head + mask, _masked(data, mask)
        self._writer.write(head + data)

    async def drain(self):
        await self._writer.drain()

    def write_eof(self):
        """The server's last word."""
        if self._masks or self._writer.is_closing():
            return
        if self._writer.can_write_eof():
            self._writer.write_eof()
        else:
            self._writer.close()

    def end(self):
        self._writer.close()

    async def _frame(self, left):
        """(final, opcode, data) of the next one, which may have so many bytes; `left` is None for no limit."""
        from .exceptions import PayloadTooBig, ProtocolError

        first, second = await self._reader.readexactly(2)
        count = second & 127
        if count > 125:
            count = int.from_bytes(await self._reader.readexactly(2 if count == 126 else 8), "big")
        opcode, final = first & 15, bool(first & 128)
        if opcode not in Opcode:
            raise ProtocolError("invalid opcode")
        if bool(second & 128) == self._masks:
            raise ProtocolError("incorrect masking")
        if left is not None and count > left:
            raise PayloadTooBig(count, self._max_size, self._max_size - left)
        if first & 112 and not self.extensions:
            raise ProtocolError("reserved bits must be 0")
        if opcode > 7 and count > 125:
            raise ProtocolError("control frame too long")
        if opcode > 7 and not final:
            raise ProtocolError("fragmented control frame")
        mask = await self._reader.readexactly(4) if second & 128 else None
        data = await self._reader.readexactly(count)
        if mask is not None:
            data = _masked(data, mask)
        if not self.extensions:
            return final, opcode, data
        frame = Frame(Opcode(opcode), data, final, bool(first & 64), bool(first & 32), bool(first & 16))
        for extension in reversed(self.extensions):
            frame = extension.decode(frame, max_size=left)
        if frame.rsv1 or frame.rsv2 or frame.rsv3:
            raise ProtocolError("reserved bits must be 0")
        return final, opcode, frame.data

    async def receive(self):
        """(opcode, what came): the pieces of a message as bytes, or the data of a control frame. EOFError at the end."""
        from .exceptions import ProtocolError

        kind, pieces, left = None, [], self._max_size
        while True:
            try:
                final, opcode, data = await self._frame(left)
            except (IncompleteReadError, ConnectionError) as error:
                raise EOFError from error
            if opcode > 7:
                if kind is None:
                    return opcode, data
                self.between(opcode, data, True)
                continue
            if (opcode == Opcode.CONT) != (kind is not None):
                raise ProtocolError("expected a continuation frame" if kind is not None else
                                    "unexpected continuation frame")
            kind = opcode if kind is None else kind
            pieces.append(data)
            left = None if left is None else left - len(data)
            if final:
                return kind, pieces

    def between(self, opcode, data, amid):
        """Told of a control frame between the pieces of a message."""

    async def discard(self):
        """Whatever comes, to the end of the connection."""
        try:
            while await self._reader.read(65536):
                pass
        except ConnectionError:
            pass


class HostStream:
    """A WebSocket of the host: pings, and the sizes of frames, are its own business."""

    answers_pings = False
    keeps_fragments = False
    transport = None

    def __init__(self, websocket):
        self._websocket = websocket

    def get_extra_info(self, name):
        return None

    def put(self, opcode, data, final=True):
        self._websocket.put(opcode, data)

    async def drain(self):
        await self._websocket.drain()

    def write_eof(self):
        """The host ends the connection."""

    async def discard(self):
        """Nothing comes after the host's last word."""

    def end(self):
        self._websocket.cancel()

    async def receive(self):
        while not self._websocket.messages:
            await self._websocket.change()
        try:
            message = self._websocket.take()
        except ConnectionError as error:
            raise EOFError from error
        if message.type == Opcode.CLOSE:
            code = b"" if message.data in (0, 1005) else message.data.to_bytes(2, "big")
            return Opcode.CLOSE, code + message.extra.encode()
        data = message.data.encode() if isinstance(message.data, str) else message.data
        return Opcode(message.type), [data]
