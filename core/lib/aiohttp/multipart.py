"""Bodies of several parts (RFC 2046, RFC 7578): read one part after the other, or put together."""

import builtins
import logging
import os
import re
import sys
from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl, quote, unquote, urlencode

from multidict import CIMultiDict, CIMultiDictProxy

from . import hdrs
from .helpers import parse_mimetype
from .http_exceptions import LineTooLong
from .http_parser import parse_headers
from .payload import JsonPayload, LookupError, Payload, StringPayload, get_payload

__all__ = (
    "MultipartReader", "MultipartWriter", "BodyPartReader", "BadContentDispositionHeader", "BadContentDispositionParam",
    "parse_content_disposition", "content_disposition_filename",
)

_PIECE = 8192  # bytes


class BadContentDispositionHeader(RuntimeWarning):
    """A header that cannot be read."""


class BadContentDispositionParam(RuntimeWarning):
    """A parameter that cannot be read, which is left out."""


_is_token = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
_is_quoted = re.compile(r'".*"', re.DOTALL).fullmatch


def _unescaped(quoted):
    return re.sub(r"\\([\x00-\x7f])", r"\1", quoted[1:-1])


def parse_content_disposition(header):
    """(type, parameters) of what stands in Content-Disposition; (None, {}) where that cannot be read."""
    if not header:
        return None, {}
    kind, *parts = header.split(";")
    parameters = {}
    if not _is_token(kind.strip()):
        return _unreadable(header)
    while parts:
        part = parts.pop(0)
        if not part:
            _unreadable(header)
            continue
        key, equals, value = part.partition("=")
        key, value = key.lower().strip(), value.lstrip()
        if not equals or key in parameters:
            return _unreadable(header)
        if not _is_token(key) or "*" in key:
            value = _extended(key, value)
            if value is None:
                _warn(BadContentDispositionParam(part))
                continue
        elif _is_quoted(value.rstrip()):
            value = _unescaped('"' + value.rstrip()[1:].lstrip("\\/"))
        elif not _is_token(value):
            # A semicolon may stand in a file name.
            value = f"{value};{parts.pop(0)}" if parts else ""
            if not _is_quoted(value):
                return _unreadable(header)
            value = _unescaped('"' + value[1:].lstrip("\\/"))
        parameters[key] = value
    return kind.strip().lower(), parameters


def _extended(key, value):
    """The value of a parameter `name*` (RFC 5987), or of one of the pieces `name*0` (RFC 2231); None if it is none."""
    if not _is_token(key):
        return None
    if re.search(r"\*\d+\*?$", key):
        return _unescaped(value) if _is_quoted(value) else value if _is_token(value) else None
    if not key.endswith("*"):
        return value if _is_token(value) else None
    return _decoded(value) if _is_token(value) and value.count("'") == 2 else None


def _decoded(text):
    charset, _, value = text.split("'", 2)
    try:
        return unquote(value, charset or "utf-8", "strict")
    except (builtins.LookupError, UnicodeDecodeError):
        return None


def _warn(warning):
    import warnings

    warnings.warn(warning, stacklevel=3)


def _unreadable(header):
    _warn(BadContentDispositionHeader(header))
    return None, {}


def content_disposition_filename(params, name="filename"):
    """The value of a parameter in whichever form it is given."""
    if f"{name}*" in params:
        return params[f"{name}*"]
    if name in params:
        return params[name]
    pieces = []
    while True:
        number = f"{name}*{len(pieces)}"
        piece = params.get(number, params.get(number + "*"))
        if piece is None:
            break
        pieces.append(piece)
    text = "".join(pieces)
    if not pieces:
        return None
    return _decoded(text) if text.count("'") >= 2 else text


class _Source:
    """The bytes of the whole body that no part has taken yet."""

    def __init__(self, content):
        self._content = content
        self.buffer = bytearray()
        self.ended = False

    async def fill(self):
        piece = await self._content.read(_PIECE)
        self.buffer += piece
        self.ended = not piece

    async def line(self, most=sys.maxsize):
        while b"\n" not in self.buffer and not self.ended and len(self.buffer) <= most:
            await self.fill()
        end = self.buffer.find(b"\n") + 1 or len(self.buffer)
        line = bytes(self.buffer[:end])
        if end > most:
            raise LineTooLong(line[:100] + b"...", most)
        del self.buffer[:end]
        return line


class _Iterated:
    """`async for` gives what next() gives, up to None."""

    def __aiter__(self):
        return self

    async def __anext__(self):
        part = await self.next()
        if part is None:
            raise StopAsyncIteration
        return part


class BodyPartReader(_Iterated):
    """One part: its headers, and its bytes in one piece or in several."""

    chunk_size = _PIECE

    def __init__(
        self, boundary, headers, content, *, subtype="mixed", default_charset=None, client_max_size=sys.maxsize,
        max_size_error_cls=ValueError, **options,
    ):
        self.headers = headers
        self._is_form = subtype == "form-data"
        length = None if self._is_form else headers.get(hdrs.CONTENT_LENGTH)
        if length is not None and not (length.isascii() and length.isdigit()):
            raise ValueError(f"invalid Content-Length: {length!r}")
        self._length = None if length is None else int(length)  # bytes that are left
        self._end = b"\r\n" + boundary
        self._source = content if isinstance(content, _Source) else _Source(content)
        self._default_charset = default_charset
        self._most, self._too_large = client_max_size, max_size_error_cls
        self._at_eof = self._begun = self._misses_end = False

    async def next(self):
        return await self.read() or None

    def at_eof(self):
        return self._at_eof

    async def _take(self, most, end_of_line=False):
        """Up to `most` bytes before the boundary, b"" behind the last."""
        source = self._source
        if self._at_eof:
            return b""
        if self._length and not end_of_line:
            return await self._take_counted(most)
        if not self._begun:
            # An empty part has its boundary where its content would begin.
            self._begun = True
            source.buffer[:0] = b"\r\n"
            while len(source.buffer) < len(self._end) and not source.ended:
                await source.fill()
            if source.buffer.startswith(self._end):
                del source.buffer[:2]
                self._at_eof = True
                return b""
            del source.buffer[:2]
        while True:
            at = source.buffer.find(self._end)
            known = at if at >= 0 else max(0, len(source.buffer) - len(self._end))
            if end_of_line and (line := source.buffer.find(b"\n", 0, known) + 1):
                known = line
                break
            if known and not end_of_line or known >= most or at >= 0:
                break
            if source.ended:
                return self._take_rest(most)
            await source.fill()
        data = bytes(source.buffer[: min(known, most)])
        del source.buffer[: len(data)]
        if at >= 0 and len(data) == at:
            del source.buffer[:2]
            self._at_eof = True
        return data

    def _take_rest(self, most):
        # The boundary is missing: what came instead is given, then nothing, and only then it is an error.
        data = bytes(self._source.buffer[:most])
        del self._source.buffer[:most]
        if not data and self._misses_end:
            raise ValueError("Reading after EOF")
        self._misses_end = not data
        return data

    async def _take_counted(self, most):
        """The same where Content-Length says how many bytes there are."""
        source = self._source
        while not source.buffer and not source.ended:
            await source.fill()
        data = bytes(source.buffer[: min(most, self._length)])
        del source.buffer[: len(data)]
        self._length -= len(data)
        if not self._length or not data:
            self._at_eof = True
            if await source.line() != b"\r\n":
                raise ValueError("Reader did not read all the data or it is malformed")
        return data

    async def read(self, *, decode=False):
        if self._at_eof:
            return b""
        data = bytearray()
        while not self._at_eof:
            data += await self._take(65536)
            self._check_size(data)
        if decode:
            data = self.decode(data)
            self._check_size(data)
        return data

    def _check_size(self, data):
        if len(data) > self._most:
            raise self._too_large(self._most)

    async def read_chunk(self, size=_PIECE):
        piece = await self._take(size)
        if self.headers.get(hdrs.CONTENT_TRANSFER_ENCODING, "").lower() == "base64":
            # Four characters stand for three bytes.
            while not self._at_eof and (odd := len(b"".join(piece.split())) % 4):
                piece += await self._take(4 - odd)
        return piece

    async def readline(self):
        return await self._take(2**30, True)

    async def release(self):
        while not self._at_eof:
            await self._take(65536)

    async def text(self, *, encoding=None):
        return (await self.read(decode=True)).decode(encoding or self.get_charset("utf-8"))

    async def json(self, *, encoding=None):
        import json

        data = await self.read(decode=True)
        return json.loads(data.decode(encoding or self.get_charset("utf-8"))) if data else None

    async def form(self, *, encoding=None):
        data = await self.read(decode=True)
        charset = encoding or self.get_charset("utf-8")
        try:
            text = data.rstrip().decode(charset)
        except UnicodeDecodeError:
            raise ValueError(f"data cannot be decoded with {charset} encoding")
        return parse_qsl(text, keep_blank_values=True, encoding=charset)

    def decode(self, data):
        """Undoes what Content-Transfer-Encoding and Content-Encoding say was done to it."""
        coding = self.headers.get(hdrs.CONTENT_TRANSFER_ENCODING, "binary").lower()
        if coding == "base64":
            import base64

            data = base64.b64decode(data)
        elif coding == "quoted-printable":
            import binascii

            data = binascii.a2b_qp(data)
        elif coding not in ("binary", "8bit", "7bit"):
            raise RuntimeError(f"unknown content transfer encoding: {coding}")
        coding = "identity" if self._is_form else self.headers.get(hdrs.CONTENT_ENCODING, "identity").lower()
        if coding in ("deflate", "gzip"):
            from .compression import Decoder

            decoder = Decoder(coding)
            return decoder.feed(data) + decoder.end()
        if coding != "identity":
            raise RuntimeError(f"unknown content encoding: {coding}")
        return data

    async def decode_iter(self, data):
        """The same piece by piece."""
        yield self.decode(data)

    def get_charset(self, default):
        parameters = parse_mimetype(self.headers.get(hdrs.CONTENT_TYPE, "")).parameters
        return parameters.get("charset", self._default_charset or default)

    def _disposition(self, name):
        _, parameters = parse_content_disposition(self.headers.get(hdrs.CONTENT_DISPOSITION))
        return content_disposition_filename(parameters, name)

    @property
    def name(self):
        return self._disposition("name")

    @property
    def filename(self):
        return self._disposition("filename")


class MultipartResponseWrapper(_Iterated):
    """The parts of a client's answer, which lets go of its connection behind the last."""

    def __init__(self, resp, stream):
        self.resp = resp
        self.stream = stream

    def at_eof(self):
        return self.resp.content.at_eof()

    async def next(self):
        part = await self.stream.next()
        if self.stream.at_eof():
            await self.release()
        return part

    async def release(self):
        await self.resp.release()


class MultipartReader(_Iterated):
    """`async for part in reader`, each a BodyPartReader or again a MultipartReader."""

    response_wrapper_cls = MultipartResponseWrapper
    multipart_reader_cls = None  # of parts that have parts: that of this reader
    part_reader_cls = BodyPartReader

    def __init__(
        self, headers, content, *, client_max_size=sys.maxsize, max_field_size=8190, max_headers=128,
        max_size_error_cls=ValueError,
    ):
        kind = self._kind = parse_mimetype(headers[hdrs.CONTENT_TYPE])
        assert kind.type == "multipart", "multipart/* content type expected"
        boundary = kind.parameters.get("boundary")
        if boundary is None:
            raise ValueError(f"boundary missed for Content-Type: {headers[hdrs.CONTENT_TYPE]}")
        if len(boundary) > 70:
            raise ValueError(f"boundary {boundary!r} is too long (70 chars max)")
        self.headers = headers
        self._boundary = b"--" + boundary.encode()
        self._source = content if isinstance(content, _Source) else _Source(content)
        self._limits = {"client_max_size": client_max_size, "max_size_error_cls": max_size_error_cls}
        self._head_limits = {"max_field_size": max_field_size, "max_headers": max_headers}
        self._charset = None  # of the fields of a form
        self._begun = False
        self._part = None
        self._at_eof = False

    @classmethod
    def from_response(cls, response):
        """The parts of a client's answer."""
        return cls.response_wrapper_cls(response, cls(response.headers, response.content))

    def at_eof(self):
        return self._at_eof

    async def next(self):
        if self._at_eof:
            return None
        if self._part is not None:
            await self._part.release()
        await self._find_boundary()
        if self._at_eof:
            return None
        is_first, self._part = self._part is None, await self.fetch_next_part()
        if is_first and self._kind.subtype == "form-data" and getattr(self._part, "name", None) == "_charset_":
            # RFC 7578, 4.6: the first field tells how the others are encoded.
            charset = await self._part.read_chunk(32)
            if len(charset) > 31:
                raise RuntimeError("Invalid default charset")
            self._charset = charset.strip().decode()
            return await self.next()
        return self._part

    async def _find_boundary(self):
        """To the line of a boundary; what stands before the first is left out."""
        while True:
            line = await self._source.line()
            if not line:
                raise ValueError(f"Could not find starting boundary {self._boundary!r}")
            line = line.rstrip()
            if line in (self._boundary, self._boundary + b"--"):
                self._at_eof = line != self._boundary
                break
            if self._begun and line:
                raise ValueError(f"Invalid boundary {line!r}, expected {self._boundary!r}")
        self._begun = True

    async def fetch_next_part(self):
        lines = []
        while line := (await self._source.line(self._head_limits["max_field_size"])).rstrip(b"\r\n"):
            lines.append(line.decode("utf-8", "surrogateescape"))
        headers = CIMultiDictProxy(parse_headers(lines, **self._head_limits))
        if parse_mimetype(headers.get(hdrs.CONTENT_TYPE, "")).type == "multipart":
            make = self.multipart_reader_cls or type(self)
            return make(headers, self._source, **self._head_limits, **self._limits)
        return self.part_reader_cls(
            self._boundary, headers, self._source, subtype=self._kind.subtype, default_charset=self._charset,
            **self._limits,
        )

    async def release(self):
        while not self._at_eof:
            if part := await self.next():
                await part.release()


def content_disposition_header(disptype, quote_fields, charset, params):
    """The value of Content-Disposition."""
    if not _is_token(disptype):
        raise ValueError(f"bad content disposition type {disptype!r}")
    text = disptype
    for name, value in params.items():
        if not _is_token(name):
            raise ValueError(f"bad content disposition parameter {name!r}={value!r}")
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        if quote_fields and name.lower() == "filename":
            text += f'; {name}="{quote(value, "", encoding=charset)}"'
        elif quote_fields and re.search("[^\t -~]", value):
            text += f"; {name}*={charset}''{quote(value, '', encoding=charset)}"
        else:
            text += f'; {name}="{escaped}"'
    return text


class MultipartWriter(Payload):
    """`with MultipartWriter("mixed") as writer: writer.append(...)`, to be given as `data`."""

    _autoclose = True

    def __init__(self, subtype="mixed", boundary=None):
        boundary = os.urandom(16).hex() if boundary is None else boundary
        if not boundary.isascii():
            raise ValueError("boundary should contain ASCII only chars")
        self._boundary = boundary.encode()
        super().__init__(None, content_type=f"multipart/{subtype}; boundary={_parameter(boundary)}")
        self._is_form = subtype == "form-data"
        self._parts = []  # (payload, content encoding, content transfer encoding)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass

    def __iter__(self):
        return iter(self._parts)

    def __len__(self):
        return len(self._parts)

    def __bool__(self):
        return True

    @property
    def boundary(self):
        return self._boundary.decode()

    @property
    def size(self):
        """Bytes of it all, None where one of the parts does not know."""
        total = len(self._boundary) + 6
        for part, encoding, transfer in self._parts:
            if encoding or transfer or part.size is None:
                return None
            total += len(self._boundary) + 6 + len(part._binary_headers) + part.size
        return total

    def append(self, obj, headers=None):
        """Adds a part, of anything that may be the body of a request; gives its payload."""
        headers = CIMultiDict() if headers is None else headers
        if isinstance(obj, Payload):
            obj.headers.update(headers)
            return self.append_payload(obj)
        try:
            part = get_payload(obj, headers=headers)
        except LookupError:
            raise TypeError(f"Cannot create payload from {obj!r}")
        return self.append_payload(part)

    def append_payload(self, payload):
        headers = payload.headers
        encoding = transfer = None
        if self._is_form:
            # RFC 7578, 4.7 and 4.8
            assert not {hdrs.CONTENT_ENCODING, hdrs.CONTENT_LENGTH, hdrs.CONTENT_TRANSFER_ENCODING} & headers.keys()
            if hdrs.CONTENT_DISPOSITION not in headers:
                payload.set_content_disposition("form-data", name=f"section-{len(self._parts)}")
        else:
            encoding = headers.get(hdrs.CONTENT_ENCODING, "").lower()
            if encoding not in ("", "deflate", "gzip", "identity"):
                raise RuntimeError(f"unknown content encoding: {encoding}")
            encoding = None if encoding == "identity" else encoding
            transfer = headers.get(hdrs.CONTENT_TRANSFER_ENCODING, "").lower()
            if transfer not in ("", "base64", "quoted-printable", "binary"):
                raise RuntimeError(f"unknown content transfer encoding: {transfer}")
            transfer = None if transfer == "binary" else transfer
            if payload.size is not None and not (encoding or transfer):
                headers[hdrs.CONTENT_LENGTH] = str(payload.size)
        self._parts.append((payload, encoding, transfer))
        return payload

    def append_json(self, obj, headers=None):
        return self.append_payload(JsonPayload(obj, headers=headers))

    def append_form(self, obj, headers=None):
        assert isinstance(obj, (Sequence, Mapping))
        text = urlencode(list(obj.items()) if isinstance(obj, Mapping) else obj, doseq=True)
        kind = "application/x-www-form-urlencoded"
        return self.append_payload(StringPayload(text, headers=headers, content_type=kind))

    async def pieces(self, close_boundary=True):
        """The bytes of it all."""
        for part, encoding, transfer in self._parts:
            if self._is_form:
                assert "name=" in part.headers[hdrs.CONTENT_DISPOSITION]
            yield b"--" + self._boundary + b"\r\n"
            yield part._binary_headers
            pieces = part.pieces()
            if encoding:
                from .compression import encoded

                pieces = encoded(pieces, encoding, raw=True)
            async for piece in _transferred(pieces, transfer):
                yield piece
            yield b"\r\n"
        if close_boundary:
            yield b"--" + self._boundary + b"--\r\n"

    async def write(self, writer, close_boundary=True):
        async for piece in self.pieces(close_boundary):
            await writer.write(piece)

    def decode(self, encoding="utf-8", errors="strict"):
        return "".join(
            f"--{self.boundary}\r\n{part._binary_headers.decode(encoding, errors)}{part.decode()}"
            for part, _, _ in self._parts
        )

    async def as_bytes(self, encoding="utf-8", errors="strict"):
        parts = []
        for part, _, _ in self._parts:
            content = await part.as_bytes(encoding, errors)
            parts += b"--", self._boundary, b"\r\n", part._binary_headers, content, b"\r\n"
        return b"".join([*parts, b"--", self._boundary, b"--\r\n"])

    async def close(self):
        if self._consumed:
            return
        self._consumed = True
        for number, (part, _, _) in enumerate(self._parts):
            if not part.autoclose and not part.consumed:
                try:
                    await part.close()
                except Exception as error:
                    log = logging.getLogger("aiohttp.internal")
                    log.error("Failed to close multipart part %d: %s", number, error, exc_info=True)


def _parameter(text):
    """The value of a header's parameter, in quotes where it needs them."""
    if re.fullmatch(r"[!#$%&'*+\-.^_`|~\w]+", text):
        return text
    if re.search(r"[\x00-\x08\x0A-\x1F\x7F]", text):
        raise ValueError("boundary value contains invalid characters")
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


async def _transferred(pieces, coding):
    """The pieces of a part as Content-Transfer-Encoding says."""
    import binascii

    rest = b""
    async for piece in pieces:
        if coding == "quoted-printable":
            piece = binascii.b2a_qp(piece)
        elif coding == "base64":
            piece = rest + piece
            whole = len(piece) - len(piece) % 3
            piece, rest = binascii.b2a_base64(piece[:whole], newline=False), piece[whole:]
        if piece:
            yield piece
    if rest:
        yield binascii.b2a_base64(rest, newline=False)
