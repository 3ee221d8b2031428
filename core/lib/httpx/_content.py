"""Bodies: as streams, and made of what the program gives."""

import io
import json as _json
import os
import re
from collections.abc import AsyncIterable, Iterable, Mapping
from urllib.parse import urlencode

from ._exceptions import StreamClosed, StreamConsumed
from ._urls import primitive_text


class SyncByteStream:
    def __iter__(self):
        raise NotImplementedError("The '__iter__' method must be implemented.")
        yield b""

    def close(self):
        """For those who have something to let go of."""


class AsyncByteStream:
    async def __aiter__(self):
        raise NotImplementedError("The '__aiter__' method must be implemented.")
        yield b""

    async def aclose(self):
        """For those who have something to let go of."""


class ByteStream(AsyncByteStream, SyncByteStream):
    """What is whole already."""

    def __init__(self, stream):
        self._stream = stream

    def __iter__(self):
        yield self._stream

    async def __aiter__(self):
        yield self._stream


class _LostStream(AsyncByteStream, SyncByteStream):
    """What was not read before the request or the answer was pickled."""

    def __iter__(self):
        raise StreamClosed()
        yield b""

    async def __aiter__(self):
        raise StreamClosed()
        yield b""


def kept_stream(state):
    """The stream of a request or an answer that was pickled."""
    return ByteStream(state["_content"]) if "_content" in state else _LostStream()


class _OnceStream:
    """What the program gives piece by piece: a generator only once."""

    def __init__(self, stream):
        self._stream = stream
        self._begun = False
        self._only_once = hasattr(stream, "__next__") or hasattr(stream, "__anext__")

    def _begin(self):
        if self._begun and self._only_once:
            raise StreamConsumed()
        self._begun = True


class IteratorByteStream(_OnceStream, SyncByteStream):
    def __iter__(self):
        self._begin()
        if hasattr(self._stream, "read"):
            while piece := self._stream.read(65536):
                yield piece
        else:
            yield from self._stream


class AsyncIteratorByteStream(_OnceStream, AsyncByteStream):
    async def __aiter__(self):
        self._begin()
        if hasattr(self._stream, "aread"):
            while piece := await self._stream.aread(65536):
                yield piece
        else:
            async for piece in self._stream:
                yield piece


def _length(file):
    """The bytes that are left in a file, None where nobody knows."""
    try:
        return os.fstat(file.fileno()).st_size
    except (AttributeError, OSError):
        try:
            at = file.tell()
            end = file.seek(0, os.SEEK_END)
            file.seek(at)
        except (AttributeError, OSError):
            return None
        return end


def encode_content(content):
    """(headers, stream)"""
    if isinstance(content, (bytes, str)):
        body = content.encode("utf-8") if isinstance(content, str) else content
        return {"Content-Length": str(len(body))} if body else {}, ByteStream(body)
    if isinstance(content, Iterable) and not isinstance(content, dict):
        length = _length(content)
        headers = {"Transfer-Encoding": "chunked"} if length is None else {"Content-Length": str(length)}
        return headers, IteratorByteStream(content)
    if isinstance(content, AsyncIterable):
        return {"Transfer-Encoding": "chunked"}, AsyncIteratorByteStream(content)
    raise TypeError(f"Unexpected type for 'content', {type(content)!r}")


def _whole(body, kind):
    return {"Content-Length": str(len(body)), "Content-Type": kind}, ByteStream(body)


def encode_json(json):
    body = _json.dumps(json, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8")
    return _whole(body, "application/json")


def encode_request(content=None, data=None, files=None, json=None, boundary=None):
    """(headers, stream) of what may be passed to a request."""
    if data is not None and not isinstance(data, Mapping):
        import warnings

        message = "Use 'content=<...>' to upload raw bytes/text content."
        warnings.warn(message, DeprecationWarning, stacklevel=2)
        return encode_content(data)
    if content is not None:
        return encode_content(content)
    if files:
        stream = MultipartStream(data or {}, files, boundary)
        return stream.get_headers(), stream
    if data:
        pairs = [(name, primitive_text(each)) for name, value in data.items()
                 for each in (value if isinstance(value, (list, tuple)) else [value])]
        return _whole(urlencode(pairs).encode("utf-8"), "application/x-www-form-urlencoded")
    return ({}, ByteStream(b"")) if json is None else encode_json(json)


def encode_response(content=None, text=None, html=None, json=None):
    """(headers, stream) of what may be passed to a response."""
    if content is not None:
        return encode_content(content)
    if text is not None:
        return _whole(text.encode("utf-8"), "text/plain; charset=utf-8")
    if html is not None:
        return _whole(html.encode("utf-8"), "text/html; charset=utf-8")
    return ({}, ByteStream(b"")) if json is None else encode_json(json)


def multipart_boundary(content_type):
    """The boundary that a Content-Type names, or None."""
    if content_type is None or not content_type.startswith("multipart/form-data"):
        return None
    for part in content_type.split(";"):
        if part.strip().lower().startswith("boundary="):
            return part.strip().partition("=")[2].strip('"').encode("latin-1")
    return None


_escapes = {'"': "%22", "\\": "\\\\"} | {chr(code): f"%{code:02X}" for code in range(0x20) if code != 0x1B}


def _form_parameter(name, value):
    return f'{name}="{"".join(_escapes.get(char, char) for char in value)}"'


class _Field:
    """A part of a form: its head, and its body as bytes or a file."""

    def __init__(self, name, value):
        if not isinstance(name, str):
            raise TypeError(f"Invalid type for name. Expected str, got {type(name)}: {name!r}")
        if value is not None and not isinstance(value, (str, bytes, int, float)):
            raise TypeError(f"Invalid type for value. Expected primitive type, got {type(value)}: {value!r}")
        self.head = f"Content-Disposition: form-data; {_form_parameter('name', name)}\r\n\r\n".encode()
        self.body = value if isinstance(value, bytes) else primitive_text(value).encode()

    def length(self):
        size = len(self.body) if isinstance(self.body, bytes) else _length(self.body)
        return None if size is None else len(self.head) + size

    def pieces(self):
        yield self.head
        if isinstance(self.body, bytes):
            yield self.body
            return
        if hasattr(self.body, "seek"):
            try:
                self.body.seek(0)
            except io.UnsupportedOperation:
                pass
        while piece := self.body.read(65536):
            yield piece.encode() if isinstance(piece, str) else piece


class _FileField(_Field):
    def __init__(self, name, value):
        if not isinstance(value, tuple):
            value = os.path.basename(str(getattr(value, "name", "upload"))), value
        filename, file, kind, headers = (*value, *(None, {})[len(value) - 2:])
        if kind is None and filename:
            import mimetypes

            kind = mimetypes.guess_type(filename)[0] or "application/octet-stream"
        headers = dict(headers)
        if kind is not None and not any(each.lower() == "content-type" for each in headers):
            headers["Content-Type"] = kind
        if isinstance(file, io.StringIO):
            raise TypeError("Multipart file uploads require 'io.BytesIO', not 'io.StringIO'.")
        if isinstance(file, io.TextIOBase):
            raise TypeError("Multipart file uploads must be opened in binary mode, not text mode.")
        head = f"Content-Disposition: form-data; {_form_parameter('name', name)}"
        if filename:
            head += f"; {_form_parameter('filename', filename)}"
        lines = [head, *(f"{each}: {text}" for each, text in headers.items()), "\r\n"]
        self.head = "\r\n".join(lines).encode()
        self.body = file.encode() if isinstance(file, str) else file


class MultipartStream(SyncByteStream, AsyncByteStream):
    """A form with files."""

    def __init__(self, data, files, boundary=None):
        self.boundary = boundary or os.urandom(16).hex().encode("ascii")
        self.content_type = f"multipart/form-data; boundary={self.boundary.decode('ascii')}"
        self.fields = [_Field(name, each) for name, value in data.items()
                       for each in (value if isinstance(value, (list, tuple)) else [value])]
        self.fields += [_FileField(name, value) for name, value in
                        (files.items() if isinstance(files, Mapping) else files)]

    def get_headers(self):
        lengths = [field.length() for field in self.fields]
        if None in lengths:
            return {"Transfer-Encoding": "chunked", "Content-Type": self.content_type}
        length = sum(lengths) + (len(self.boundary) + 6) * len(lengths) + len(self.boundary) + 6
        return {"Content-Length": str(length), "Content-Type": self.content_type}

    def __iter__(self):
        for field in self.fields:
            yield b"--%s\r\n" % self.boundary
            yield from field.pieces()
            yield b"\r\n"
        yield b"--%s--\r\n" % self.boundary

    async def __aiter__(self):
        for piece in self:
            yield piece


class ByteChunker:
    """Pieces of one size made of pieces of any; None: as they come. For text, too."""

    def __init__(self, size=None):
        self._size = size
        self._kept = None

    def feed(self, piece):
        if self._size is None:
            return [piece] if piece else []
        whole = piece if self._kept is None else self._kept + piece
        end = len(whole) - len(whole) % self._size
        self._kept = whole[end:]
        return [whole[at:at + self._size] for at in range(0, end, self._size)]

    def end(self):
        return [self._kept] if self._kept else []


class LineDecoder:
    """Lines made of pieces of text, without their ends. A \\r may be the first half of one."""

    def __init__(self):
        self._kept = ""
        self._carriage = False

    def feed(self, text):
        if self._carriage:
            text, self._carriage = "\r" + text, False
        if text.endswith("\r"):
            text, self._carriage = text[:-1], True
        if not text:
            return []
        text = self._kept + text
        lines = text.splitlines()
        self._kept = "" if text[-1] in "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029" else lines.pop()
        return lines

    def end(self):
        lines = [self._kept] if self._kept or self._carriage else []
        self._kept, self._carriage = "", False
        return lines


class _Zlib:
    def __init__(self, coding):
        import zlib

        self._coding, self._zlib = coding, zlib
        self._inner = zlib.decompressobj(zlib.MAX_WBITS | 16 if coding == "gzip" else zlib.MAX_WBITS)
        self._first = True

    def _do(self, work, data):
        from ._exceptions import DecodingError

        first, self._first = self._first, False
        try:
            return work(data) if data is not None else work()
        except self._zlib.error as error:
            if first and self._coding == "deflate":
                # Some send what deflate makes without the two bytes that zlib puts before it.
                self._inner = self._zlib.decompressobj(-self._zlib.MAX_WBITS)
                return self._do(self._inner.decompress, data)
            raise DecodingError(str(error)) from error

    def feed(self, data):
        return self._do(self._inner.decompress, data)

    def end(self):
        return self._do(self._inner.flush, None)


class BodyDecoder:
    """Undoes what Content-Encoding says was done to a body, the last first."""

    def __init__(self, codings):
        self._steps = [_Zlib(coding) for coding in reversed(codings) if coding in ("gzip", "deflate")]

    def feed(self, data):
        for step in self._steps:
            data = step.feed(data)
        return data

    def end(self):
        data = b""
        for step in self._steps:
            data = step.feed(data) + step.end()
        return data
