"""Requests and responses."""

import json as _json
from urllib.parse import quote, urlencode, urljoin, urlsplit, urlunsplit

from _blocking_http import ContentTooShort

from .auth import HTTPBasicAuth
from .exceptions import (
    ChunkedEncodingError, ConnectionError, ContentDecodingError, HTTPError, InvalidJSONError, InvalidURL,
    JSONDecodeError, MissingSchema, StreamConsumedError,
)
from .structures import CaseInsensitiveDict

REDIRECTS = (301, 302, 303, 307, 308)
_reserved = "!#$%&'()*+,/:;=?@[]~"


class Request:
    """What the program asks for."""

    def __init__(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None,
                 cookies=None, hooks=None, json=None):
        self.method = method
        self.url = url
        self.headers = {} if headers is None else headers
        self.files = [] if files is None else files
        self.data = [] if data is None else data
        self.json = json
        self.params = {} if params is None else params
        self.auth = auth
        self.cookies = cookies
        self.hooks = {} if hooks is None else hooks

    def __repr__(self):
        return f"<Request [{self.method}]>"

    def prepare(self):
        made = PreparedRequest()
        made.prepare(
            method=self.method, url=self.url, headers=self.headers, files=self.files, data=self.data, json=self.json,
            params=self.params, auth=self.auth, cookies=self.cookies, hooks=self.hooks,
        )
        return made


def _pairs(values):
    """[(name, value), ...] of a dict or list, with each item of a list value."""
    if not values:
        return []
    found = []
    for name, value in values.items() if hasattr(values, "items") else values:
        several = value if isinstance(value, (list, tuple)) else [value]
        found += [(name, each) for each in several if each is not None]
    return found


class PreparedRequest:
    """What goes over the network."""

    def __init__(self):
        self.method = self.url = self.headers = self.body = None
        self._cookies = None  # of this request, which go on with it where it is redirected
        self.hooks = {}

    def __repr__(self):
        return f"<PreparedRequest [{self.method}]>"

    def prepare(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None,
                cookies=None, hooks=None, json=None):
        self.method = None if method is None else method.upper()
        self.prepare_url(url, params)
        self.headers = CaseInsensitiveDict(headers)
        if cookies:
            text = "; ".join(f"{name}={value}" for name, value in cookies.items())
            self.headers.setdefault("Cookie", text)
        self.prepare_body(data, files, json)
        self.prepare_auth(auth)
        self.hooks = hooks or {}

    def prepare_url(self, url, params):
        url = str(url).lstrip()
        if ":" in url and not url.lower().startswith("http"):
            self.url = url
            return
        parts = urlsplit(url)
        if not parts.scheme:
            raise MissingSchema(
                f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?"
            )
        if not parts.hostname:
            raise InvalidURL(f"Invalid URL {url!r}: No host supplied")
        if parts.hostname.startswith(("*", ".")):
            raise InvalidURL("URL has an invalid label.")
        query = quote(parts.query, safe=_reserved)
        added = params if isinstance(params, str) else urlencode(_pairs(params))
        if added:
            query = f"{query}&{added}" if query else added
        user, at, place = parts.netloc.rpartition("@")
        path = quote(parts.path or "/", safe=_reserved)
        fragment = quote(parts.fragment, safe=_reserved)
        self.url = urlunsplit((parts.scheme, user + at + place.lower(), path, query, fragment))

    def prepare_body(self, data, files=None, json=None):
        body = kind = None
        if not data and json is not None:
            kind = "application/json"
            try:
                body = _json.dumps(json, allow_nan=False).encode()
            except ValueError as error:
                raise InvalidJSONError(error, request=self)
        elif files:
            from aiohttp.formdata import FormData

            form = FormData(default_to_multipart=True)
            for name, value in _pairs(data):
                form.add_field(name, str(value))
            for name, given in files.items() if hasattr(files, "items") else files:
                filename, content, *rest = given if isinstance(given, tuple) else (_name(given) or name, given)
                content = content.read() if hasattr(content, "read") else content
                content = content.encode() if isinstance(content, str) else content
                form.add_field(name, content, filename=filename, content_type=rest[0] if rest else None)
            kind, body = form.encode(disposition_first=True)
        elif data:
            if hasattr(data, "read"):
                body = data.read()
            elif isinstance(data, (str, bytes, bytearray)):
                body = data
            elif hasattr(data, "items") or isinstance(data, (list, tuple)):
                body = urlencode(_pairs(data))
                kind = "application/x-www-form-urlencoded"
            else:
                body = b"".join(piece.encode() if isinstance(piece, str) else piece for piece in data)
        if body is not None:
            length = len(body.encode() if isinstance(body, str) else body)
            self.headers.setdefault("Content-Length", str(length))
        elif self.method not in ("GET", "HEAD"):
            self.headers.setdefault("Content-Length", "0")
        if kind:
            self.headers.setdefault("Content-Type", kind)
        self.body = body

    def prepare_auth(self, auth):
        if auth is None:
            parts = urlsplit(self.url)
            if parts.username:
                auth = (parts.username, parts.password or "")
        if isinstance(auth, tuple) and len(auth) == 2:
            auth = HTTPBasicAuth(*auth)
        if auth:
            auth(self)

    @property
    def path_url(self):
        parts = urlsplit(self.url)
        return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _decoded(pieces, encoding):
    from codecs import getincrementaldecoder

    decoder = getincrementaldecoder(encoding)(errors="replace")
    for piece in pieces:
        if text := decoder.decode(piece):
            yield text
    if text := decoder.decode(b"", True):
        yield text


class Body:
    """The body of an answer while it comes, `response.raw`."""

    version = 11

    def __init__(self, answer, pool, limit, headers):
        self.status, self.reason, self.headers = answer.status, answer.reason, headers
        self.closed = False
        self._answer, self._pool, self._limit = answer, pool, limit
        self._ahead = b""

    def _more(self):
        try:
            return self._answer.read()
        except TimeoutError:
            raise ConnectionError(f"{self._pool}: Read timed out.") from None
        except ContentTooShort as error:
            raise ChunkedEncodingError(("Connection broken: " + str(error), error)) from None
        except ValueError as error:
            from .adapters import decoding_text

            raise ContentDecodingError(decoding_text(error)) from None

    def read(self, amt=None, decode_content=None, cache_content=False):
        pieces, size = [self._ahead], len(self._ahead)
        while not self.closed and (amt is None or size < amt):
            piece = self._more()
            if not piece:
                self.close()
            pieces.append(piece)
            size += len(piece)
        whole = b"".join(pieces)
        self._ahead = b"" if amt is None else whole[amt:]
        return whole if amt is None else whole[:amt]

    def stream(self, amt=65536, decode_content=None):
        chunked = amt is None or "chunked" in self.headers.get("transfer-encoding", "")
        while True:
            if chunked and not self._ahead and not self.closed:
                self._ahead = self._more()
            piece = self.read(min(len(self._ahead), amt or len(self._ahead))) if chunked else self.read(amt)
            if not piece:
                self.close()
                return
            yield piece

    def __iter__(self):
        ahead = b""
        for piece in self.stream():
            *lines, ahead = (ahead + piece).split(b"\n")
            yield from (line + b"\n" for line in lines)
        if ahead:
            yield ahead

    def readable(self):
        return True

    def close(self):
        if not self.closed:
            self.closed = True
            self._answer.close()

    release_conn = close


def _name(file):
    name = getattr(file, "name", None)
    return name.rpartition("/")[2] if isinstance(name, str) else None


class Response:
    """The answer: status_code, headers, content, text, json()."""

    def __init__(self):
        self.status_code = None
        self.headers = CaseInsensitiveDict()
        self.url = self.encoding = self.reason = self.elapsed = self.request = None
        self.history = []
        self.cookies = {}
        self._content = False
        self._content_consumed = False
        self.raw = self.connection = self._set_cookies = None
        self.next = None  # the request that a redirect asks for, where it was not followed

    def __repr__(self):
        return f"<Response [{self.status_code}]>"

    def __bool__(self):
        return self.ok

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        return self.iter_content(128)

    def close(self):
        if not self._content_consumed and self.raw is not None:
            self.raw.close()

    @property
    def ok(self):
        try:
            self.raise_for_status()
        except HTTPError:
            return False
        return True

    @property
    def is_redirect(self):
        return "location" in self.headers and self.status_code in REDIRECTS

    @property
    def is_permanent_redirect(self):
        return "location" in self.headers and self.status_code in (301, 308)

    @property
    def content(self):
        if self._content is False:
            if self._content_consumed:
                raise RuntimeError("The content for this response was already consumed")
            self._content = None if self.raw is None else b"".join(self.iter_content(10240))
        self._content_consumed = True
        return self._content

    @property
    def apparent_encoding(self):
        try:
            self.content.decode()
        except UnicodeDecodeError:
            return "iso-8859-1"
        return "ascii" if self.content.isascii() else "utf-8"

    @property
    def text(self):
        if not self.content:
            return ""
        try:
            return self.content.decode(self.encoding or self.apparent_encoding, "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")

    def json(self, **options):
        try:
            return _json.loads(self.content.decode() if self.encoding is None else self.text, **options)
        except _json.JSONDecodeError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos) from None

    @property
    def links(self):
        found = {}
        for part in self.headers.get("link", "").split(","):
            address, *parameters = part.split(";")
            link = {"url": address.strip("<> '\"")}
            for parameter in parameters:
                key, equals, value = parameter.partition("=")
                if equals:
                    link[key.strip(" '\"")] = value.strip(" '\"")
            if link["url"]:
                found[link.get("rel") or link["url"]] = link
        return found

    def iter_content(self, chunk_size=1, decode_unicode=False):
        """The body in pieces of so many bytes; None: as they come."""
        if self._content_consumed and self._content is False:
            raise StreamConsumedError()
        if chunk_size is not None and not isinstance(chunk_size, int):
            raise TypeError(f"chunk_size must be an int, it is instead a {type(chunk_size)}.")
        pieces = self._slices(chunk_size) if self._content_consumed else self._pieces(chunk_size)
        return _decoded(pieces, self.encoding) if decode_unicode and self.encoding else pieces

    def _slices(self, size):
        size = len(self._content) if size is None or size <= 0 else size
        for at in range(0, len(self._content), size or 1):
            yield self._content[at : at + size]

    def _pieces(self, size):
        if hasattr(self.raw, "stream"):
            yield from self.raw.stream(size, decode_content=True)
        else:
            while piece := self.raw.read(size):
                yield piece
        self._content_consumed = True

    def iter_lines(self, chunk_size=512, decode_unicode=False, delimiter=None):
        """The lines of the body, without their ends."""
        begun = None
        for piece in self.iter_content(chunk_size, decode_unicode):
            if begun is not None:
                piece = begun + piece
            lines = piece.split(delimiter) if delimiter else piece.splitlines()
            # The last may go on in the next piece.
            begun = lines.pop() if lines and lines[-1] and lines[-1][-1] == piece[-1] else None
            yield from lines
        if begun is not None:
            yield begun

    def raise_for_status(self):
        """HTTPError for a status of 400 and more."""
        if 400 <= self.status_code < 600:
            side = "Client" if self.status_code < 500 else "Server"
            message = f"{self.status_code} {side} Error: {self.reason} for url: {self.url}"
            raise HTTPError(message, response=self)

    def _next_url(self):
        return urljoin(self.url, self.headers["location"])
