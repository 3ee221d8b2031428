"""A request's parts and the response to it."""

import re
from collections import namedtuple
from collections.abc import Mapping
from http.cookies import SimpleCookie
from types import MappingProxyType

from multidict import CIMultiDict, CIMultiDictProxy, MultiDict, MultiDictProxy
from yarl import URL

from . import hdrs
from ._cookie_helpers import parse_set_cookie_headers
from .client_exceptions import ClientConnectionError, ClientResponseError, ContentTypeError
from .formdata import FormData
from .helpers import ContentDisposition, check_size, content_type_of, parse_mimetype, reason_phrase

__all__ = ("ClientRequest", "ClientResponse", "Fingerprint", "RequestInfo")


class RequestInfo(namedtuple("RequestInfo", ["url", "method", "headers", "real_url"])):
    def __new__(cls, url, method, headers, real_url=None):
        return super().__new__(cls, url, method, headers, url if real_url is None else real_url)


class Fingerprint:
    """The hash of a certificate that is expected. Hosts check certificates by themselves."""

    def __init__(self, fingerprint):
        if len(fingerprint) in (16, 20):
            raise ValueError("md5 and sha1 are insecure and not supported. Use sha256.")
        if len(fingerprint) != 32:
            raise ValueError("fingerprint has invalid length")
        self._fingerprint = fingerprint

    @property
    def fingerprint(self):
        return self._fingerprint


async def encode_body(data):
    """What may be passed as `data` as (headers that go with it, the payload or its bytes, its size)."""
    if isinstance(data, (bytes, bytearray, memoryview)):
        check_size(len(data))
        return [(hdrs.CONTENT_TYPE, "application/octet-stream")], bytes(data), None
    if isinstance(data, str):
        return [(hdrs.CONTENT_TYPE, "text/plain; charset=utf-8")], data.encode(), None
    if isinstance(data, FormData):
        data = data()
    elif isinstance(data, (Mapping, list, tuple)):
        data = FormData(data)()
    elif hasattr(data, "read") and hasattr(result := data.read, "__code__") and result.__code__.co_flags & 0x80:
        # A file whose read() is a coroutine (aiofiles).
        return await encode_body(await data.read())
    from . import payload

    try:
        made = payload.get_payload(data, disposition=None)
    except payload.LookupError:
        made = FormData((data,))()
    return list(made.headers.items()), made, made.size


class ClientRequest:
    """A request as middlewares see it: they may change what goes with it before they hand it on."""

    def __init__(self, session, method, url, headers, body, automatic):
        self.session = session
        self.version = session.version
        self.method = method
        self.original_url = url
        self.url = url.with_fragment(None)
        self.headers = headers
        self._content = body  # None, bytes, or a payload
        self.automatic = automatic  # names, in lower case, of headers that nobody asked for

    @property
    def host(self):
        return self.url.host or ""

    @property
    def port(self):
        return self.url.port

    @property
    def ssl(self):
        return self.url.scheme in ("https", "wss")

    is_ssl = ssl

    @property
    def body(self):
        """The body as a payload; b"" where there is none."""
        from .payload import BytesPayload

        if self._content is None:
            return b""
        return BytesPayload(self._content) if isinstance(self._content, bytes) else self._content

    async def update_body(self, body):
        """Sends something else."""
        size = None
        if body is None:
            self._content = None
        else:
            headers, self._content, size = await encode_body(body)
            for name, value in headers:
                self.headers.setdefault(name, value)
        self.headers.pop(hdrs.CONTENT_LENGTH, None)
        self.headers.pop(hdrs.TRANSFER_ENCODING, None)
        if isinstance(self._content, bytes):
            size = len(self._content)
        if size is not None:
            self.headers[hdrs.CONTENT_LENGTH] = str(size)
        elif self._content is not None:
            self.headers[hdrs.TRANSFER_ENCODING] = "chunked"

    @property
    def request_info(self):
        return RequestInfo(self.url, self.method, CIMultiDictProxy(self.headers), self.original_url)


class ClientResponse:
    """Status and headers of an answer; the body is read by read(), text(), json() or through `content`."""

    def __init__(self, method, url, *, connection, request_info, head, loop, session):
        status, reason, final_url, redirected, headers = head
        self.method = method
        self.status = status
        # Where the host does not say over which version of HTTP it came, it may have been one without phrases.
        self.version = connection.version
        self.reason = reason_phrase(status, reason) if self.version is None else reason
        self._real_url = URL(final_url) if redirected else url
        self._url = self._real_url.with_fragment(None)
        self._headers = CIMultiDictProxy(CIMultiDict(headers))
        self._request_info = request_info
        self._connection = connection
        self._on_body = connection.on_body
        self._output_size = 0
        self._upload_complete = None
        if (sending := connection.sending) is not None:
            sending.add_done_callback(self._upload_ended)
        self._loop = loop
        self._session = session  # a session must not go while its answers are read
        self._resolve_charset = getattr(session, "_resolve_charset", None)
        self._body = None
        self._closed = self._released = False
        self._in_context = False
        self._history = ()
        self._cookies = None
        self.content = connection.content
        self.content.on_eof(self._response_eof)

    def __repr__(self):
        reason = self.reason.encode("ascii", "backslashreplace").decode()
        return f"<ClientResponse({self._url}) [{self.status} {reason}]>\n{self._headers!r}\n"

    def __del__(self):
        if getattr(self, "_closed", True):
            return
        if self._connection is not None:
            self._connection.close()
            if self._loop.get_debug():
                import warnings

                warnings.warn(f"Unclosed response {self!r}", ResourceWarning, source=self)
                self._loop.call_exception_handler({"client_response": self, "message": "Unclosed response"})

    async def __aenter__(self):
        self._in_context = True
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        self._in_context = False
        self.release()

    # -- what the answer says of itself

    @property
    def ok(self):
        return 400 > self.status

    @property
    def url(self):
        return self._url

    @property
    def real_url(self):
        return self._real_url

    @property
    def host(self):
        return self._url.host

    @property
    def headers(self):
        return self._headers

    @property
    def raw_headers(self):
        return tuple(
            (name.encode(), value.encode("utf-8", "surrogateescape")) for name, value in self._headers.items()
        )

    @property
    def request_info(self):
        return self._request_info

    @property
    def history(self):
        return self._history

    @property
    def cookies(self):
        if self._cookies is None:
            self._cookies = SimpleCookie()
            self._cookies.update(parse_set_cookie_headers(self._headers.getall(hdrs.SET_COOKIE, ())))
        return self._cookies

    @property
    def links(self):
        """The Link header: relation -> its parameters, "url" among them."""
        found = MultiDict()
        for piece in re.split(r",(?=\s*<)", ",".join(self._headers.getall("Link", []))):
            match = re.match(r"\s*<(.*)>(.*)", piece)
            if match is None:
                continue
            link = MultiDict()
            for parameter in match[2].split(";")[1:]:
                pair = re.match(r"^\s*(\S*)\s*=\s*(['\"]?)(.*?)(\2)\s*$", parameter, re.M)
                if pair is not None:
                    link.add(pair[1], pair[3])
            key = link.get("rel", match[1])
            link.add("url", self.url.join(URL(match[1])))
            found.add(str(key), MultiDictProxy(link))
        return MultiDictProxy(found)

    @property
    def content_disposition(self):
        raw = self._headers.get(hdrs.CONTENT_DISPOSITION)
        if raw is None:
            return None
        from .multipart import content_disposition_filename, parse_content_disposition

        kind, parameters = parse_content_disposition(raw)
        return ContentDisposition(kind, MappingProxyType(parameters), content_disposition_filename(parameters))

    @property
    def content_type(self):
        return content_type_of(self._headers.get(hdrs.CONTENT_TYPE))

    @property
    def charset(self):
        return parse_mimetype(self._headers.get(hdrs.CONTENT_TYPE, "")).parameters.get("charset")

    @property
    def content_length(self):
        length = self._headers.get(hdrs.CONTENT_LENGTH)
        return None if length is None else int(length)

    @property
    def connection(self):
        return self._connection

    @property
    def closed(self):
        return self._closed

    # -- its end

    def _response_eof(self):
        if self._connection is not None and self._connection.upgraded is not None:
            return
        self._closed = True
        self._let_go()

    def _let_go(self):
        if self._connection is not None:
            self._output_size = self._connection.output_size
        self._connection = self._session = None

    def _upload_ended(self, _):
        if self._connection is not None:
            self._output_size = self._connection.output_size
        if self._upload_complete is not None and not self._upload_complete.done():
            self._upload_complete.set_result(None)

    @property
    def output_size(self):
        """Bytes of the request that were sent."""
        return self._output_size if self._connection is None else self._connection.output_size

    @property
    def upload_complete(self):
        """A future that is done when the request's body was sent."""
        if self._upload_complete is None:
            self._upload_complete = self._loop.create_future()
            if self._connection is None or self._connection.sending is None:
                self._upload_complete.set_result(None)
        return self._upload_complete

    def close(self):
        """Breaks the body off."""
        self._closed = self._released = True
        if self.content.exception() is None:
            self.content.set_exception(ClientConnectionError("Connection closed"))
        if self._connection is not None:
            self._connection.close()
        self._let_go()

    def release(self):
        """The rest of the body is not wanted. The answer may be awaited."""
        self.close()
        from .connector import _Done

        return _Done()

    async def drain(self):
        """Reads the rest, so that the connection can serve again; breaks it off if there is much."""
        if self.content.total_bytes < 65536 and (self.content_length or 0) < 65536:
            try:
                await self.content.read()
            except Exception:
                self.close()
        else:
            self.close()

    async def wait_for_close(self):
        self.release()

    def raise_for_status(self):
        if self.ok:
            return
        if not self._in_context:
            self.release()
        raise ClientResponseError(
            self._request_info, self._history, status=self.status, message=self.reason, headers=self._headers
        )

    # -- its body

    async def read(self):
        """The whole body, kept for the next call."""
        if self._body is None:
            try:
                self._body = await self.content.read()
                if self._on_body is not None:
                    await self._on_body(self._body)
            except BaseException:
                self.close()
                raise
        elif self._released:
            raise ClientConnectionError("Connection closed")
        return self._body

    def get_encoding(self):
        if charset := self.charset:
            import codecs

            try:
                return codecs.lookup(charset).name
            except (LookupError, ValueError):
                pass
        if self.content_type.startswith("application/") and self.content_type.endswith("json"):
            return "utf-8"  # RFC 7159: a MIME type of JSON has no other
        if self._body is None:
            raise RuntimeError("Cannot compute fallback encoding of a not yet read body")
        return self._session_charset(self._body)

    def _session_charset(self, body):
        resolver = self._resolve_charset
        return "utf-8" if resolver is None else resolver(self, body)

    async def text(self, encoding=None, errors="strict"):
        if self._body is None:
            await self.read()
        return self._body.decode(encoding or self.get_encoding(), errors=errors)

    async def json(self, *, encoding=None, loads=None, content_type="application/json"):
        """The body as JSON; `content_type` None takes it whatever type it says it is."""
        if self._body is None:
            await self.read()
        if content_type and not self._is_of_type(content_type):
            raise ContentTypeError(
                self._request_info,
                self._history,
                status=self.status,
                message="Attempt to decode JSON with unexpected mimetype: "
                + self._headers.get(hdrs.CONTENT_TYPE, "").lower(),
                headers=self._headers,
            )
        body = self._body.strip()
        if not body:
            return None
        if loads is None:
            from json import loads
        return loads(body.decode(encoding or self.get_encoding()))

    def _is_of_type(self, expected):
        if expected != "application/json":
            return expected in self._headers.get(hdrs.CONTENT_TYPE, "").lower()
        # application/json, and what is built on it: application/vnd.api+json
        return self.content_type == expected or self.content_type.endswith("+json")
