"""Bodies of several parts (RFC 2046, RFC 7578): read one part after the other, or put together."""

import os
from collections.abc import Mapping

from multidict import CIMultiDict

from . import hdrs
from .helpers import parse_content_disposition, parse_mimetype

__all__ = ("MultipartReader", "MultipartWriter", "BodyPartReader")

_PIECE = 8192  # bytes


class _Source:
    """The bytes of the whole body that no part has taken yet."""

    def __init__(self, content):
        self._content = content
        self.buffer = bytearray()
        self.ended = False

    async def fill(self):
        piece = await self._content.readany()
        self.buffer += piece
        self.ended = not piece

    async def line(self):
        while b"\n" not in self.buffer and not self.ended:
            await self.fill()
        end = self.buffer.find(b"\n") + 1 or len(self.buffer)
        line = bytes(self.buffer[:end])
        del self.buffer[:end]
        return line


class BodyPartReader:
    """One part: its headers, and its bytes in one piece or in several."""

    chunk_size = _PIECE

    def __init__(self, boundary, headers, source):
        self.headers = headers
        self._end = b"\r\n" + boundary
        self._source = source
        self._at_eof = False
        self._begun = False

    def __aiter__(self):
        return self

    async def __anext__(self):
        part = await self.read()
        if not part:
            raise StopAsyncIteration
        return part

    async def next(self):
        return await self.read() or None

    def at_eof(self):
        return self._at_eof

    async def _take(self, most, end_of_line=False):
        """Up to `most` bytes before the boundary, b"" behind the last."""
        source = self._source
        if self._at_eof:
            return b""
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
                raise ValueError(f"Could not find starting boundary {self._end[2:]!r}")
            await source.fill()
        data = bytes(source.buffer[: min(known, most)])
        del source.buffer[: len(data)]
        if at >= 0 and len(data) == at:
            del source.buffer[:2]
            self._at_eof = True
        return data

    async def read(self, *, decode=False):
        pieces = []
        while not self._at_eof:
            pieces.append(await self._take(65536))
        data = b"".join(pieces)
        return self.decode(data) if decode else data

    async def read_chunk(self, size=_PIECE):
        return await self._take(size)

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
        from urllib.parse import parse_qsl

        data = await self.read(decode=True)
        charset = encoding or self.get_charset("utf-8")
        return parse_qsl(data.rstrip().decode(charset), keep_blank_values=True, encoding=charset)

    def decode(self, data):
        """Undoes what Content-Transfer-Encoding says was done to it."""
        coding = self.headers.get("Content-Transfer-Encoding", "").lower()
        if coding == "base64":
            import base64

            return base64.b64decode(data)
        if coding == "quoted-printable":
            import binascii

            return binascii.a2b_qp(data)
        if coding not in ("", "binary", "8bit", "7bit"):
            raise RuntimeError(f"unknown content transfer encoding: {coding}")
        return data

    def get_charset(self, default):
        return parse_mimetype(self.headers.get(hdrs.CONTENT_TYPE, "")).parameters.get("charset", default)

    @property
    def name(self):
        parameters = parse_content_disposition(self.headers.get(hdrs.CONTENT_DISPOSITION, "")).parameters
        return parameters.get("name*", parameters.get("name"))

    @property
    def filename(self):
        return parse_content_disposition(self.headers.get(hdrs.CONTENT_DISPOSITION, "")).filename


class MultipartReader:
    """`async for part in reader`, each a BodyPartReader or again a MultipartReader."""

    def __init__(self, headers, content, *, _source=None):
        kind = parse_mimetype(headers.get(hdrs.CONTENT_TYPE, ""))
        if kind.type != "multipart":
            raise AssertionError("multipart/* content type expected")
        if "boundary" not in kind.parameters:
            raise ValueError(f"boundary missed for Content-Type: {headers.get(hdrs.CONTENT_TYPE)}")
        self.headers = headers
        self._boundary = b"--" + kind.parameters["boundary"].encode()
        self._source = _source or _Source(content)
        self._part = None
        self._at_eof = False

    @classmethod
    def from_response(cls, response):
        """The parts of a client's response."""
        return cls(response.headers, response.content)

    def __aiter__(self):
        return self

    async def __anext__(self):
        part = await self.next()
        if part is None:
            raise StopAsyncIteration
        return part

    def at_eof(self):
        return self._at_eof

    async def next(self):
        if self._at_eof:
            return None
        if self._part is not None:
            await self._part.release()
            self._part = None
        while True:
            line = await self._source.line()
            if not line:
                if self._source.ended:
                    raise ValueError(f"Could not find starting boundary {self._boundary!r}")
                continue
            line = line.rstrip(b"\r\n")
            if line == self._boundary + b"--":
                self._at_eof = True
                return None
            if line == self._boundary:
                break
        headers = CIMultiDict()
        while line := (await self._source.line()).strip():
            name, _, value = line.decode("utf-8", "surrogateescape").partition(":")
            headers.add(name.strip(), value.strip())
        if headers.get(hdrs.CONTENT_TYPE, "").startswith("multipart/"):
            self._part = MultipartReader(headers, None, _source=self._source)
        else:
            self._part = BodyPartReader(self._boundary, headers, self._source)
        return self._part

    async def release(self):
        while not self._at_eof:
            part = await self.next()
            if part is not None:
                await part.release()


def content_disposition_header(kind, quote_fields, charset, params):
    """The value of Content-Disposition."""
    from urllib.parse import quote

    text = kind
    for name, value in params.items():
        if quote_fields and name.lower() == "filename":
            text += f'; {name}="{quote(value, "", encoding=charset)}"'
            continue
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        if quote_fields and not (value.isascii() and value.isprintable()):
            text += f"; {name}*={charset}''{quote(value, '', encoding=charset)}"
        else:
            text += f'; {name}="{escaped}"'
    return text


class MultipartWriter:
    """`with MultipartWriter("mixed") as writer: writer.append(...)`, to be given as `data`."""

    def __init__(self, subtype="mixed", boundary=None):
        boundary = os.urandom(16).hex() if boundary is None else boundary
        if not boundary.isascii():
            raise ValueError("boundary should contain ASCII only chars")
        self._boundary = boundary
        self._is_form = subtype == "form-data"
        self._parts = []  # payloads
        self.headers = CIMultiDict({hdrs.CONTENT_TYPE: f"multipart/{subtype}; boundary={self._quoted()}"})

    def _quoted(self):
        plain = all(char.isalnum() or char in "!#$%&'*+-.^_`|~" for char in self._boundary)
        return self._boundary if plain else '"' + self._boundary.replace('"', '\\"') + '"'

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass

    def __iter__(self):
        return iter([(part, "", "") for part in self._parts])

    def __len__(self):
        return len(self._parts)

    def __bool__(self):
        return True

    @property
    def boundary(self):
        return self._boundary

    @property
    def content_type(self):
        return self.headers[hdrs.CONTENT_TYPE]

    @property
    def size(self):
        """Bytes of it all, None where one of the parts does not know."""
        total = 0
        for part in self._parts:
            if part.size is None:
                return None
            total += 2 + len(self._boundary) + 2 + part.size + len(self._head(part)) + 2
        return total + 2 + len(self._boundary) + 4

    def append(self, obj, headers=None):
        """Adds a part, of anything that may be the body of a request; gives its payload."""
        from .payload import LookupError, Payload, get_payload

        headers = CIMultiDict(headers or ())
        if isinstance(obj, Payload):
            obj.headers.update(headers)
            return self.append_payload(obj)
        try:
            part = get_payload(obj, headers=headers)
        except LookupError:
            raise TypeError(f"Cannot create payload from {obj!r}") from None
        return self.append_payload(part)

    def append_payload(self, payload):
        if not self._is_form and payload.size is not None:
            payload.headers[hdrs.CONTENT_LENGTH] = str(payload.size)
        if self._is_form and hdrs.CONTENT_DISPOSITION not in payload.headers:
            payload.set_content_disposition("form-data", name=f"section-{len(self._parts)}")
        self._parts.append(payload)
        return payload

    @staticmethod
    def _head(part):
        return part._binary_headers

    async def pieces(self):
        """The bytes of it all."""
        for part in self._parts:
            yield f"--{self._boundary}\r\n".encode() + self._head(part)
            async for piece in part.pieces():
                yield piece
            yield b"\r\n"
        yield f"--{self._boundary}--\r\n".encode()

    async def write(self, writer, close_boundary=True):
        async for piece in self.pieces():
            await writer.write(piece)

    async def as_bytes(self, encoding="utf-8", errors="strict"):
        return b"".join([piece async for piece in self.pieces()])

    def append_json(self, obj, headers=None):
        from .payload import JsonPayload

        return self.append_payload(JsonPayload(obj, headers=CIMultiDict(headers or ())))

    def append_form(self, obj, headers=None):
        from urllib.parse import urlencode

        from .payload import StringPayload

        pairs = list(obj.items()) if isinstance(obj, Mapping) else obj
        text = urlencode(pairs, doseq=True)
        kind = "application/x-www-form-urlencoded"
        return self.append_payload(StringPayload(text, headers=CIMultiDict(headers or ()), content_type=kind))
