"""Answers of the server: whole ones, and those that are sent piece by piece."""

import json
import math
import time
from enum import Enum
from http._dates import http_date
from http.cookies import SimpleCookie

from multidict import CIMultiDict

from . import hdrs
from .abc import AbstractStreamWriter
from .helpers import (
    ETag, KeptValues, ResponseKey, content_type_of, date_of, deprecated, etags, is_tag, parse_mimetype, reason_phrase, sentinel,
)
from .http_parser import format_head

__all__ = ("ContentCoding", "StreamResponse", "Response", "json_bytes_response", "json_response")

_LONG_AGO = "Thu, 01 Jan 1970 00:00:00 GMT"
SERVER_SOFTWARE = "Python/3.14 aiohttp/3.14.3"


class ContentCoding(Enum):
    """In the order in which they are preferred."""

    deflate = "deflate"
    gzip = "gzip"
    identity = "identity"


class StreamResponse(KeptValues, key=ResponseKey, section="response-s-storage"):
    """prepare(request) sends the head, write() pieces of the body, write_eof() its end."""

    _writer = None  # what prepare() gives

    def __init__(self, *, status=200, reason=None, headers=None):
        self._headers = CIMultiDict(headers or ())
        self._cookies = SimpleCookie()
        self._state = {}
        self._request = None
        self._eof_sent = False
        self._keep_alive = None
        self._chunked = False
        self._sent = 0
        self.set_status(status, reason)

    def __repr__(self):
        if self._eof_sent:
            info = "eof"
        elif self._request is not None:
            info = f"{self._request.method} {self._request.path} "
        else:
            info = "not prepared"
        return f"<{type(self).__name__} {self.reason} {info}>"

    @property
    def prepared(self):
        return self._request is not None

    @property
    def task(self):
        return getattr(self._request, "task", None)

    @property
    def status(self):
        return self._status

    @property
    def reason(self):
        return self._reason

    def set_status(self, status, reason=None):
        assert not self.prepared, "Cannot change the response status code after the headers have been sent"
        if reason is not None and ("\r" in reason or "\n" in reason):
            raise ValueError("Reason cannot contain \\r or \\n")
        self._status = int(status)
        self._reason = reason_phrase(self._status) if reason is None else reason

    @property
    def headers(self):
        return self._headers

    @property
    def cookies(self):
        return self._cookies

    @property
    def keep_alive(self):
        return self._keep_alive

    def force_close(self):
        self._keep_alive = False

    @property
    def chunked(self):
        return self._chunked

    def enable_chunked_encoding(self, chunk_size=None):
        if hdrs.CONTENT_LENGTH in self._headers:
            raise RuntimeError("You can't enable chunked encoding when a content length is set")
        self._chunked = True
        if chunk_size is not None:
            deprecated("Chunk size is deprecated #1615")

    _compression = False
    _forced_coding = None
    _compressor = None

    @property
    def compression(self):
        return self._compression

    def enable_compression(self, force=None, strategy=None):
        """By `force`, a ContentCoding, or else by the first that the client says it reads."""
        if isinstance(force, bool):
            deprecated("Using boolean for force is deprecated #3318")
            force = ContentCoding.deflate if force else ContentCoding.identity
        elif force is not None:
            assert isinstance(force, ContentCoding), "force should one of None, bool or ContentEncoding"
        self._compression = True
        self._forced_coding = force
        self._strategy = strategy

    def _coding(self):
        """The name of the coding for this client; None for the bytes as they are."""
        coding = self._forced_coding
        if not self._compression:
            return None
        if coding is None:
            accepted = self._request.headers.get(hdrs.ACCEPT_ENCODING, "").lower()
            coding = next((each for each in ContentCoding if each.value in accepted), None)
        return None if coding in (None, ContentCoding.identity) else coding.value

    def _start_compression(self, coding):
        from .compression import compressor

        self._headers[hdrs.CONTENT_ENCODING] = coding
        self._headers.popall(hdrs.CONTENT_LENGTH, None)
        self._compressor = compressor(coding, self._strategy)

    @property
    def body_length(self):
        """Bytes that were sent, the head too; 0 before the end."""
        return self._sent if self._eof_sent else 0

    @property
    def output_length(self):
        deprecated("output_length is deprecated")
        return self._sent

    def set_cookie(
        self, name, value, *, expires=None, domain=None, max_age=None, path="/", secure=None, httponly=None,
        samesite=None, partitioned=None, version=None,
    ):
        self._cookies[name] = value
        morsel = self._cookies[name]
        if expires is None and morsel["expires"] == _LONG_AGO:
            expires = ""  # it was deleted before
        for key, given in (
            ("expires", expires), ("domain", domain), ("max-age", "" if max_age is None else str(max_age)),
            ("path", path), ("secure", secure), ("httponly", httponly), ("samesite", samesite),
            ("partitioned", partitioned), ("version", version),
        ):
            if given is not None:
                morsel[key] = given

    def del_cookie(self, name, *, domain=None, path="/", **options):
        self._cookies.pop(name, None)
        self.set_cookie(
            name, "", max_age=0, expires=_LONG_AGO, domain=domain, path=path, **options
        )

    # -- headers with a meaning of their own

    @property
    def content_length(self):
        length = self._headers.get(hdrs.CONTENT_LENGTH)
        return None if length is None else int(length)

    @content_length.setter
    def content_length(self, value):
        if value is None:
            self._headers.pop(hdrs.CONTENT_LENGTH, None)
            return
        if self._chunked:
            raise RuntimeError("You can't set content length when chunked encoding is enable")
        self._headers[hdrs.CONTENT_LENGTH] = str(int(value))

    def _kind(self):
        return parse_mimetype(self._headers.get(hdrs.CONTENT_TYPE, "application/octet-stream"))

    @property
    def content_type(self):
        return content_type_of(self._headers.get(hdrs.CONTENT_TYPE))

    @content_type.setter
    def content_type(self, value):
        self._set_content_type(str(value), self.charset)

    @property
    def charset(self):
        return self._kind().parameters.get("charset")

    @charset.setter
    def charset(self, value):
        if self.content_type == "application/octet-stream":
            raise RuntimeError(
                "Setting charset for application/octet-stream doesn't make sense, setup content_type before"
            )
        self._set_content_type(self.content_type, None if value is None else str(value).lower())

    def _set_content_type(self, kind, charset):
        self._headers[hdrs.CONTENT_TYPE] = f"{kind}; charset={charset}" if charset else kind

    @property
    def last_modified(self):
        """A datetime in UTC, or None."""
        return date_of(self._headers.get(hdrs.LAST_MODIFIED))

    @last_modified.setter
    def last_modified(self, value):
        if value is None:
            self._headers.pop(hdrs.LAST_MODIFIED, None)
        elif isinstance(value, str):
            self._headers[hdrs.LAST_MODIFIED] = value
        else:
            seconds = value.timestamp() if hasattr(value, "timestamp") else value
            if not isinstance(seconds, (int, float)):
                raise TypeError(f"Unsupported type for last_modified: {type(value).__name__}")
            self._headers[hdrs.LAST_MODIFIED] = http_date(math.ceil(seconds))

    @property
    def etag(self):
        found = etags(self._headers.get(hdrs.ETAG))
        return found[0] if found else None

    @etag.setter
    def etag(self, value):
        if value is None:
            self._headers.pop(hdrs.ETAG, None)
            return
        tag = ETag(value) if isinstance(value, str) else value
        if not isinstance(tag, ETag) or not isinstance(tag.value, str):
            raise ValueError(f"Unsupported etag type: {type(value)}. etag must be str, ETag or None")
        if tag.value != "*" and not is_tag(tag.value):
            raise ValueError(
                f"Value {tag.value!r} is not a valid etag. Maybe it contains '\"'?"
            )
        self._headers[hdrs.ETAG] = "*" if tag.value == "*" else f'{"W/" if tag.is_weak else ""}"{tag.value}"'

    # -- sending

    def _has_body(self):
        return self._request.method != "HEAD" and self._status >= 200 and self._status not in (204, 304)

    async def prepare(self, request):
        """Sends status and headers, once."""
        if self._eof_sent:
            return None
        if self._request is not None:
            return self._writer
        self._request = request
        if self._keep_alive is None:
            self._keep_alive = request.keep_alive
        headers = self._headers
        for morsel in self._cookies.values():
            headers.add(hdrs.SET_COOKIE, morsel.OutputString())
        if coding := self._coding():
            self._start_compression(coding)
        self._frame(request.version)
        self._left = None if self._chunked else StreamResponse.content_length.fget(self)
        if self._has_body() and self.content_length != 0:
            headers.setdefault(hdrs.CONTENT_TYPE, "application/octet-stream")
        headers.setdefault(hdrs.DATE, http_date(time.time()))
        headers.setdefault(hdrs.SERVER, SERVER_SOFTWARE)
        if hdrs.CONNECTION not in headers:
            if not self._keep_alive and request.version >= (1, 1):
                headers[hdrs.CONNECTION] = "close"
            elif self._keep_alive and request.version == (1, 0):
                headers[hdrs.CONNECTION] = "keep-alive"
        for app in request._apps():
            await app.on_response_prepare.send(request, self)
        major, minor = request.version
        first = f"HTTP/{major}.{minor} {self._status} {self._reason}"
        request._started = True
        self._start(format_head(first, headers))
        self._writer = _BodyWriter(self)
        return self._writer

    def _start(self, head):
        self._send_bytes(head)

    def _send_bytes(self, data):
        self._sent += len(data)
        self._request._writer.write(data)

    def _frame(self, version):
        """How the other side finds the end of the body."""
        if self._chunked and version < (1, 1):
            raise RuntimeError(f"Using chunked encoding is forbidden for HTTP/{version.major}.{version.minor}")
        if not self._has_body():
            # RFC 9112, 6.1 and 6.2
            if self._status in (204, 304) or self._status < 200:
                self._headers.pop(hdrs.CONTENT_LENGTH, None)
            self._headers.pop(hdrs.TRANSFER_ENCODING, None)
        elif self._chunked:
            self._headers[hdrs.TRANSFER_ENCODING] = "chunked"
        elif self.content_length is None:
            if version >= (1, 1):
                self._chunked = True
                self._headers[hdrs.TRANSFER_ENCODING] = "chunked"
            else:
                self._keep_alive = False

    async def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise AssertionError(f"data argument must be byte-ish ({type(data)!r})")
        if self._eof_sent:
            raise RuntimeError("Cannot call write() after write_eof()")
        if self._request is None:
            raise RuntimeError("Cannot call write() before prepare()")
        self._put(data if self._compressor is None else self._compressor.compress(data))
        await self._drain()

    def _put(self, data):
        if self._left is not None:
            data = data[: self._left]
            self._left -= len(data)
        if not data or not self._has_body():
            return
        self._send_bytes(format(len(data), "x").encode() + b"\r\n" + data + b"\r\n" if self._chunked else data)

    async def _drain(self):
        from .client_exceptions import ClientConnectionResetError

        writer = self._request._writer
        if writer.transport.is_closing():
            raise ClientConnectionResetError("Cannot write to closing transport")
        try:
            await writer.drain()
        except ConnectionResetError as error:
            raise ClientConnectionResetError("Connection lost") from error

    async def drain(self):
        deprecated("drain method is deprecated, use await resp.write()")
        await self._drain()

    async def write_eof(self, data=b""):
        if self._eof_sent:
            return
        if self._request is None:
            raise AssertionError("Response has not been started")
        if self._compressor is not None:
            data = self._compressor.compress(data) + self._compressor.flush()
        self._put(data)
        if self._chunked and self._has_body():
            self._send_bytes(b"0\r\n\r\n")
        await self._drain()
        self._eof_sent = True


class _BodyWriter(AbstractStreamWriter):
    """What prepare() gives: another name for the answer that is begun."""

    def __init__(self, response):
        self._response = response

    @property
    def transport(self):
        return self._response._request.transport

    async def write(self, chunk):
        await self._response.write(chunk)

    async def write_eof(self, chunk=b""):
        await self._response.write_eof(chunk)

    async def drain(self):
        await self._response._drain()


class Response(StreamResponse):
    """A whole answer."""

    _compressed = None  # the body as it is sent, where it is whole and compressed

    def __init__(
        self, *, body=None, status=200, reason=None, text=None, headers=None, content_type=None, charset=None,
        zlib_executor_size=None, zlib_executor=None,
    ):
        if body is not None and text is not None:
            raise ValueError("body and text are not allowed together")
        super().__init__(status=status, reason=reason, headers=headers)
        if (content_type or charset) and hdrs.CONTENT_TYPE in self._headers:
            raise ValueError("passing both Content-Type header and content_type or charset params is forbidden")
        if content_type is not None and "charset" in content_type:
            raise ValueError("charset must not be in content_type argument")
        self._text = None
        if text is not None:
            if not isinstance(text, str):
                raise TypeError(f"text argument must be str ({type(text)!r})")
            if hdrs.CONTENT_TYPE not in self._headers:
                self._set_content_type(content_type or "text/plain", charset or "utf-8")
            self._body = text.encode(self.charset or "utf-8")
            self._text = text
        else:
            if content_type is not None:
                self._set_content_type(content_type, charset)
            self.body = body

    @property
    def body(self):
        return self._body

    @body.setter
    def body(self, body):
        if isinstance(body, str):
            self._headers.setdefault(hdrs.CONTENT_TYPE, "text/plain; charset=utf-8")
            body = body.encode()
        elif isinstance(body, (bytearray, memoryview)):
            body = bytes(body)
        elif body is not None and not isinstance(body, bytes):
            body = self._payload(body)
        self._body = body
        self._text = None

    def _payload(self, body):
        from .payload import LookupError, get_payload

        try:
            made = get_payload(body)
        except LookupError:
            raise ValueError(f"Unsupported body type {type(body)}") from None
        for name, value in made.headers.items():
            self._headers.setdefault(name, value)
        return made

    @property
    def text(self):
        if self._body is None:
            return None
        return self._body.decode(self.charset or "utf-8")

    @text.setter
    def text(self, text):
        assert text is None or isinstance(text, str), f"text argument must be str ({type(text)!r})"
        if self.content_type == "application/octet-stream":
            self.content_type = "text/plain"
        if self.charset is None:
            self.charset = "utf-8"
        self._body = text.encode(self.charset)

    @property
    def content_length(self):
        if self._chunked:
            return None
        if hdrs.CONTENT_LENGTH in self._headers:
            return int(self._headers[hdrs.CONTENT_LENGTH])
        if self._compressed is not None:
            return len(self._compressed)
        if self._compressor is not None:
            return None
        if self._body is None:
            return 0
        return len(self._body) if isinstance(self._body, bytes) else self._body.size

    @content_length.setter
    def content_length(self, value):
        raise RuntimeError("Content length is set automatically")

    def _frame(self, version):
        if self._status in (204, 304) or self._status < 200:
            self._body = None
        elif (length := self.content_length) is not None and (length or self._request.method != "HEAD"):
            self._headers.setdefault(hdrs.CONTENT_LENGTH, str(length))
        super()._frame(version)

    def _start_compression(self, coding):
        if self._chunked or not isinstance(self._body, bytes):
            super()._start_compression(coding)
            return
        from .compression import compressor

        # What is whole says its length.
        made = compressor(coding)
        self._compressed = made.compress(self._body) + made.flush()
        self._headers[hdrs.CONTENT_ENCODING] = coding
        self._headers[hdrs.CONTENT_LENGTH] = str(len(self._compressed))

    def _start(self, head):
        # Head and body of a whole answer go in one piece.
        self._unsent = head

    async def write_eof(self, data=b""):
        if self._eof_sent:
            return
        body = self._body if self._compressed is None else self._compressed
        if isinstance(body, bytes) and not self._chunked and self._has_body():
            self._send_bytes(self._unsent + body)
        else:
            self._send_bytes(self._unsent)
            if body is not None:
                await self._send(body)
        self._unsent = None
        await super().write_eof(data)

    async def _send(self, body):
        if isinstance(body, bytes):
            self._put(body if self._compressor is None else self._compressor.compress(body))
            return
        try:
            if self._has_body():
                async for piece in body.pieces():
                    await self.write(piece)
        finally:
            await body.close()


def json_response(
    data=sentinel, *, text=None, body=None, status=200, reason=None, headers=None, content_type="application/json",
    dumps=json.dumps,
):
    """An answer that says `data` in JSON."""
    if data is not sentinel:
        if text or body:
            raise ValueError("only one of data, text, or body should be specified")
        text = dumps(data)
    return Response(
        text=text, body=body, status=status, reason=reason, headers=headers, content_type=content_type
    )


def json_bytes_response(
    data=sentinel, *, dumps, body=None, status=200, reason=None, headers=None, content_type="application/json",
):
    """The same by an encoder that gives bytes."""
    if data is not sentinel:
        if body is not None:
            raise ValueError("only one of data or body should be specified")
        body = dumps(data)
    return Response(body=body, status=status, reason=reason, headers=headers, content_type=content_type)
