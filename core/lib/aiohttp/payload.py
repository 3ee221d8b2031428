"""Bodies of requests, by what they are made from: each knows its content type, its size where that can be known, and
how to give its bytes."""

import io
import json
import os
from collections.abc import AsyncIterable
from types import coroutine

from multidict import CIMultiDict

from . import hdrs
from .helpers import check_size, deprecated, parse_mimetype, sentinel
from .http_parser import check_text

__all__ = (
    "PAYLOAD_REGISTRY", "get_payload", "payload_type", "Payload", "BytesPayload", "StringPayload", "IOBasePayload",
    "BytesIOPayload", "BufferedReaderPayload", "TextIOPayload", "StringIOPayload", "JsonPayload", "JsonBytesPayload",
    "AsyncIterablePayload", "StreamReaderPayload", "LookupError", "Order",
)

_PIECE = 2**16  # bytes


class LookupError(Exception):
    """There is no payload for such a thing."""


class Order:
    """Who is asked first."""

    normal = "normal"
    try_first = "try_first"
    try_last = "try_last"


class Payload:
    """Base class. `value` is what the body is made from."""

    _default_content_type = "application/octet-stream"
    _autoclose = False  # whether nothing is left to be closed when it was written

    def __init__(
        self, value, headers=None, content_type=sentinel, filename=None, encoding=None, **kwargs
    ):
        self._value = value
        self._encoding = encoding
        self._filename = filename
        self._headers = CIMultiDict()
        self._size = None
        self._consumed = False
        if content_type is not sentinel and content_type is not None:
            self._headers[hdrs.CONTENT_TYPE] = content_type
        elif filename is not None:
            import mimetypes

            guessed = mimetypes.guess_type(filename)[0]
            self._headers[hdrs.CONTENT_TYPE] = self._default_content_type if guessed is None else guessed
        else:
            self._headers[hdrs.CONTENT_TYPE] = self._default_content_type
        if headers:
            self._headers.update(headers)

    @property
    def size(self):
        """Bytes, or None where nobody knows before all is given."""
        return self._size

    @property
    def filename(self):
        return self._filename

    @property
    def headers(self):
        return self._headers

    @property
    def encoding(self):
        return self._encoding

    @property
    def content_type(self):
        return self._headers[hdrs.CONTENT_TYPE]

    @property
    def consumed(self):
        return self._consumed

    @property
    def autoclose(self):
        return self._autoclose

    @property
    def _binary_headers(self):
        lines = [f"{name}: {value}" for name, value in self._headers.items()]
        for line in lines:
            check_text(line)
        return "\r\n".join([*lines, "", ""]).encode()

    def set_content_disposition(self, disptype, quote_fields=True, _charset="utf-8", **params):
        from .multipart import content_disposition_header

        self._headers[hdrs.CONTENT_DISPOSITION] = content_disposition_header(
            disptype, quote_fields, _charset, params
        )

    def decode(self, encoding="utf-8", errors="strict"):
        """The value as text."""
        raise TypeError(f"Unable to decode {type(self).__name__}.")

    async def pieces(self):
        """The bytes, one piece after the other. A class of the program's has write() instead, which is asked for all
        of them at once."""
        if type(self).write is Payload.write:
            raise NotImplementedError
        writer = _Collector()
        await self.write(writer)
        for piece in writer.pieces:
            yield piece

    async def write(self, writer):
        async for piece in self.pieces():
            await writer.write(piece)

    async def write_with_length(self, writer, content_length):
        """As many bytes of it as are told; None stands for all of them."""
        async for piece in self.pieces():
            if content_length is not None:
                piece = piece[:content_length]
                content_length -= len(piece)
            if piece:
                await writer.write(piece)
            if content_length == 0:
                break

    async def as_bytes(self, encoding="utf-8", errors="strict"):
        return b"".join([piece async for piece in self.pieces()])

    async def close(self):
        """Lets go of what it holds."""


class _Collector:
    """A writer that keeps what it is given."""

    def __init__(self):
        self.pieces = []

    async def write(self, data):
        self.pieces.append(bytes(data))

    async def write_eof(self, data=b""):
        await self.write(data)

    async def drain(self):
        pass


class BytesPayload(Payload):
    _autoclose = True

    def __init__(self, value, *args, **kwargs):
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise TypeError(f"value argument must be byte-ish, not {type(value)!r}")
        super().__init__(value, *args, **kwargs)
        self._size = value.nbytes if isinstance(value, memoryview) else len(value)
        check_size(self._size)

    def decode(self, encoding="utf-8", errors="strict"):
        return bytes(self._value).decode(encoding, errors)

    async def pieces(self):
        yield bytes(self._value)


class StringPayload(BytesPayload):
    _default_content_type = "text/plain; charset=utf-8"

    def __init__(self, value, *args, encoding=None, content_type=None, **kwargs):
        if encoding is not None:
            content_type = content_type or f"text/plain; charset={encoding}"
        elif content_type is None:
            encoding = "utf-8"
            content_type = self._default_content_type
        else:
            encoding = parse_mimetype(content_type).parameters.get("charset", "utf-8")
        super().__init__(value.encode(encoding), *args, encoding=encoding, content_type=content_type, **kwargs)


class StringIOPayload(StringPayload):
    def __init__(self, value, *args, **kwargs):
        super().__init__(value.read(), *args, **kwargs)


class JsonPayload(BytesPayload):
    _default_content_type = "application/json"

    def __init__(self, value, encoding="utf-8", content_type="application/json", dumps=json.dumps, *args, **kwargs):
        super().__init__(
            dumps(value).encode(encoding), *args, content_type=content_type, encoding=encoding, **kwargs
        )


class JsonBytesPayload(BytesPayload):
    """JSON by an encoder that gives bytes."""

    def __init__(self, value, dumps, content_type="application/json", *args, **kwargs):
        super().__init__(dumps(value), *args, encoding="utf-8", content_type=content_type, **kwargs)


class IOBasePayload(Payload):
    """A file that is open. It is read from where it stands, and closed in the end."""

    def __init__(self, value, disposition="attachment", *args, **kwargs):
        if kwargs.get("filename") is None:
            kwargs["filename"] = guess_filename(value)
        super().__init__(value, *args, **kwargs)
        self._start = None
        if self._filename is not None and disposition is not None and hdrs.CONTENT_DISPOSITION not in self._headers:
            self.set_content_disposition(disposition, filename=self._filename)

    def _begin(self):
        """To the place where it stood at first: a redirect sends it once more."""
        try:
            if self._start is None:
                self._start = self._value.tell()
            else:
                self._value.seek(self._start)
        except (OSError, AttributeError):
            self._consumed = True

    @property
    def size(self):
        try:
            if self._start is None:
                self._start = self._value.tell()
            return os.fstat(self._value.fileno()).st_size - self._start
        except (AttributeError, OSError, io.UnsupportedOperation):
            return None

    def decode(self, encoding="utf-8", errors="strict"):
        self._begin()
        return self._encoded(self._value.read()).decode(encoding, errors)

    def _encoded(self, data):
        return data

    async def pieces(self):
        self._begin()
        while data := self._value.read(_PIECE):
            yield self._encoded(data)

    async def close(self):
        self._value.close()


class TextIOPayload(IOBasePayload):
    _default_content_type = "text/plain; charset=utf-8"

    def __init__(self, value, *args, encoding=None, content_type=None, **kwargs):
        if encoding is None:
            encoding = parse_mimetype(content_type or "").parameters.get("charset", "utf-8")
        content_type = content_type or f"text/plain; charset={encoding}"
        super().__init__(value, *args, content_type=content_type, encoding=encoding, **kwargs)

    @property
    def size(self):
        return None  # characters are not bytes

    def _encoded(self, data):
        return data.encode(self._encoding)


class BytesIOPayload(IOBasePayload):
    _autoclose = True

    @property
    def size(self):
        if self._start is None:
            self._start = self._value.tell()
        return len(self._value.getbuffer()) - self._start

    async def close(self):
        """Memory needs no closing."""


class BufferedReaderPayload(IOBasePayload):
    pass


class AsyncIterablePayload(Payload):
    """Pieces that come when they come. They can be given once."""

    _autoclose = True

    def __init__(self, value, *args, **kwargs):
        if not isinstance(value, AsyncIterable):
            raise TypeError(f"value argument must support collections.abc.AsyncIterable interface, got {type(value)!r}")
        super().__init__(value, *args, **kwargs)
        self._iterator = aiter(value)

    async def pieces(self):
        if self._iterator is None:
            return
        iterator, self._iterator = self._iterator, None
        self._consumed = True
        async for piece in iterator:
            yield piece


class StreamReaderPayload(AsyncIterablePayload):
    def __init__(self, value, *args, **kwargs):
        super().__init__(value.iter_any(), *args, **kwargs)


class BodyPartReaderPayload(Payload):
    """A part of a body that is read, sent on."""

    def __init__(self, value, *args, **kwargs):
        super().__init__(value, *args, **kwargs)
        named = {"name": value.name, "filename": value.filename}
        if named := {name: text for name, text in named.items() if text is not None}:
            self.set_content_disposition("attachment", True, **named)

    async def pieces(self):
        while piece := await self._value.read_chunk(_PIECE):
            async for decoded in self._value.decode_iter(piece):
                yield decoded


class _StreamOf:
    """What a function decorated by streamer() is called with: the payload that it writes."""

    def __init__(self, function, args, kwargs):
        self._function, self._args, self._kwargs = coroutine(function), args, kwargs

    async def __call__(self, writer):
        await self._function(writer, *self._args, **self._kwargs)


class streamer:
    """`@streamer` over a coroutine function (writer, ...) whose calls are bodies."""

    def __init__(self, coro):
        deprecated("@streamer is deprecated, use async generators instead")
        self.coro = coro

    def __call__(self, *args, **kwargs):
        return _StreamOf(self.coro, args, kwargs)


class _StreamOfPayload(Payload):
    def __init__(self, value, *args, **kwargs):
        super().__init__(value() if isinstance(value, streamer) else value, *args, **kwargs)

    async def write(self, writer):
        await self._value(writer)


class PayloadRegistry:
    """Which payload a thing is the value of. The first class that fits is taken."""

    def __init__(self):
        self._first, self._normal, self._last = [], [], []

    def get(self, data, *args, **kwargs):
        if isinstance(data, Payload):
            return data
        for factory, kind in (*self._first, *self._normal, *self._last):
            if isinstance(data, kind):
                return factory(data, *args, **kwargs)
        raise LookupError()

    def register(self, factory, type, *, order=Order.normal):
        lists = {Order.try_first: self._first, Order.normal: self._normal, Order.try_last: self._last}
        order = getattr(order, "name", order)
        if order not in lists:
            raise ValueError(f"Unsupported order {order!r}")
        lists[order].append((factory, type))


def guess_filename(value, default=None):
    """The name of a file that has one in some folder."""
    name = getattr(value, "name", None)
    if isinstance(name, str) and name and not (name[0] == "<" and name[-1] == ">"):
        return os.path.basename(name)
    return default


def get_payload(data, *args, **kwargs):
    return PAYLOAD_REGISTRY.get(data, *args, **kwargs)


def register_payload(factory, type, *, order=Order.normal):
    PAYLOAD_REGISTRY.register(factory, type, order=order)


class payload_type:
    """`@payload_type(SomeClass)` over a Payload: bodies made from SomeClass."""

    def __init__(self, type, *, order=Order.normal):
        self.type = type
        self.order = order

    def __call__(self, factory):
        register_payload(factory, self.type, order=self.order)
        return factory


def _is_part(data):
    from .multipart import BodyPartReader

    return isinstance(data, BodyPartReader)


class _Lazy(type):
    """Stands for a class whose module need not be loaded to ask."""

    def __instancecheck__(cls, instance):
        return cls.holds(instance)


class _AnyPart(metaclass=_Lazy):
    holds = staticmethod(_is_part)


class _AnyStreamReader(metaclass=_Lazy):
    @staticmethod
    def holds(instance):
        from asyncio import StreamReader as Plain

        from .streams import StreamReader

        return isinstance(instance, StreamReader) or isinstance(instance, Plain) and hasattr(instance, "iter_any")


PAYLOAD_REGISTRY = PayloadRegistry()
for _factory, _kind in (
    (BytesPayload, (bytes, bytearray, memoryview)), (StringPayload, str), (StringIOPayload, io.StringIO),
    (BytesIOPayload, io.BytesIO), (BufferedReaderPayload, (io.BufferedReader, io.BufferedRandom)),
    (TextIOPayload, io.TextIOBase), (IOBasePayload, io.IOBase), (StreamReaderPayload, _AnyStreamReader),
    (BodyPartReaderPayload, _AnyPart), (_StreamOfPayload, (streamer, _StreamOf)),
):
    PAYLOAD_REGISTRY.register(_factory, _kind)
PAYLOAD_REGISTRY.register(AsyncIterablePayload, AsyncIterable, order=Order.try_last)
