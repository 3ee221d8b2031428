"""Requests and responses."""

import json as _json
import os
from collections.abc import Mapping
from datetime import timedelta
from http.cookiejar import CookieJar
from urllib.parse import urlencode, urlsplit, urlunsplit

from _blocking_http import ContentTooShort

from .auth import HTTPBasicAuth
from .cookies import RequestsCookieJar, cookiejar_from_dict, get_cookie_header
from .exceptions import (
    ChunkedEncodingError, ConnectionError, ContentDecodingError, HTTPError, InvalidJSONError, InvalidURL,
    JSONDecodeError, MissingSchema, StreamConsumedError,
)
from .hooks import default_hooks
from .structures import CaseInsensitiveDict
from .utils import (
    check_header_validity, get_auth_from_url, guess_filename, guess_json_utf, iter_slices, parse_header_links,
    requote_uri, stream_decode_response_unicode, super_len, to_key_val_list,
)

REDIRECT_STATI = (301, 302, 303, 307, 308)
DEFAULT_REDIRECT_LIMIT = 30


class RequestHooksMixin:
    def register_hook(self, event, hook):
        if event not in self.hooks:
            raise ValueError(f'Unsupported event specified, with event name "{event}"')
        self.hooks[event] += [each for each in ([hook] if callable(hook) else hook) if callable(each)]

    def deregister_hook(self, event, hook):
        try:
            self.hooks[event].remove(hook)
        except ValueError:
            return False
        return True


class Request(RequestHooksMixin):
    """What the program asks for."""

    def __init__(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None,
                 cookies=None, hooks=None, json=None):
        self.hooks = default_hooks()
        for event, hook in (hooks or {}).items():
            self.register_hook(event, hook)
        self.method = method
        self.url = url
        self.headers = {} if headers is None else headers
        self.files = [] if files is None else files
        self.data = [] if data is None else data
        self.json = json
        self.params = {} if params is None else params
        self.auth = auth
        self.cookies = cookies

    def __repr__(self):
        return f"<Request [{self.method}]>"

    def prepare(self):
        made = PreparedRequest()
        made.prepare(
            method=self.method, url=self.url, headers=self.headers, files=self.files, data=self.data, json=self.json,
            params=self.params, auth=self.auth, cookies=self.cookies, hooks=self.hooks,
        )
        return made


def _encoded(data):
    """The text of parameters: pairs, or what is one already."""
    if isinstance(data, (str, bytes)) or hasattr(data, 'read'):
        return data
    if not hasattr(data, '__iter__'):
        return data
    pairs = []
    for name, values in to_key_val_list(data):
        if isinstance(values, (str, bytes)) or not hasattr(values, '__iter__'):
            values = [values]
        pairs += [(name, value) for value in values if value is not None]
    return urlencode(pairs, doseq=True)


def _part(name, filename, kind, headers, content):
    def quoted(text):
        return text.replace('"', '%22').replace('\n', '%0A').replace('\r', '%0D')

    lines = [f'Content-Disposition: form-data; name="{quoted(name)}"']
    if filename is not None:
        lines[0] += f'; filename="{quoted(filename)}"'
    lines += [f'Content-Type: {kind}'] if kind else []
    lines += [f'{key}: {value}' for key, value in (headers or {}).items()]
    return '\r\n'.join([*lines, '', '']).encode() + content + b'\r\n'


def _bytes(content):
    return content if isinstance(content, (bytes, bytearray)) else str(content).encode()


def _encoded_files(files, data):
    """(body, content type) of a form with files."""
    if not files:
        raise ValueError('Files must be provided.')
    if isinstance(data, (str, bytes)):
        raise ValueError('Data must not be a string.')
    parts = []
    for name, values in to_key_val_list(data or {}):
        if isinstance(values, (str, bytes)) or not hasattr(values, '__iter__'):
            values = [values]
        name = name.decode() if isinstance(name, bytes) else str(name)
        parts += [_part(name, None, None, None, _bytes(value)) for value in values if value is not None]
    for name, given in to_key_val_list(files or {}):
        kind = headers = None
        if isinstance(given, (tuple, list)):
            filename, content, kind, headers = (*given, None, None)[:4]
        else:
            filename, content = guess_filename(given) or name, given
        if content is None:
            continue
        content = content.read() if hasattr(content, 'read') else content
        parts.append(_part(name, filename, kind, headers, _bytes(content)))
    boundary = os.urandom(16).hex()
    line = f'--{boundary}'.encode()
    body = b''.join(line + b'\r\n' + part for part in parts) + line + b'--\r\n'
    return body, f'multipart/form-data; boundary={boundary}'


def _without_dots(path):
    kept = []
    for part in path.split('/')[1:]:
        if part == '..':
            kept[-1:] = []
        elif part != '.':
            kept.append(part)
    if path.endswith(('/.', '/..')):
        kept.append('')
    return '/' + '/'.join(kept)


class PreparedRequest(RequestHooksMixin):
    """What goes over the network."""

    def __init__(self):
        self.method = self.url = self.headers = self.body = None
        self._cookies = None  # of this request, which go on with it where it is redirected
        self._body_position = None
        self._follow = None  # whether the host is to follow redirects, where only it can
        self.hooks = default_hooks()

    def __repr__(self):
        return f"<PreparedRequest [{self.method}]>"

    def prepare(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None,
                cookies=None, hooks=None, json=None):
        self.prepare_method(method)
        self.prepare_url(url, params)
        self.prepare_headers(headers)
        self.prepare_cookies(cookies)
        self.prepare_body(data, files, json)
        self.prepare_auth(auth, url)
        self.prepare_hooks(hooks)

    def copy(self):
        made = PreparedRequest()
        vars(made).update(vars(self))
        made.headers = None if self.headers is None else self.headers.copy()
        made._cookies = None if self._cookies is None else self._cookies.copy()
        return made

    def prepare_method(self, method):
        self.method = None if method is None else method.upper()

    def prepare_url(self, url, params):
        url = (url.decode() if isinstance(url, bytes) else str(url)).lstrip()
        if ":" in url and not url.lower().startswith("http"):
            self.url = url
            return
        parts = urlsplit(url)
        try:
            port = parts.port
        except ValueError:
            raise InvalidURL(f"Failed to parse: {parts.netloc!r} is not a valid host or port") from None
        if not parts.scheme:
            raise MissingSchema(f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?")
        host = parts.hostname
        if not host:
            raise InvalidURL(f"Invalid URL {url!r}: No host supplied")
        if not host.isascii():
            try:
                host = host.encode("idna").decode()
            except UnicodeError:
                raise InvalidURL("URL has an invalid label.") from None
        elif host.startswith(("*", ".")):
            raise InvalidURL("URL has an invalid label.")
        user, at, _ = parts.netloc.rpartition("@")
        place = user + at + (f"[{host}]" if ":" in host else host) + ("" if port is None else f":{port}")
        query, added = parts.query, _encoded(params)
        added = added.decode() if isinstance(added, bytes) else added
        if added:
            query = f"{query}&{added}" if query else added
        path = _without_dots(parts.path or "/")
        self.url = requote_uri(urlunsplit((parts.scheme, place, path, query, parts.fragment)))

    def prepare_headers(self, headers):
        self.headers = CaseInsensitiveDict()
        for name, value in (headers or {}).items():
            check_header_validity((name, value))
            self.headers[name.decode() if isinstance(name, bytes) else name] = value

    def prepare_cookies(self, cookies):
        self._cookies = cookies if isinstance(cookies, CookieJar) else cookiejar_from_dict(cookies)
        header = get_cookie_header(self._cookies, self) if urlsplit(self.url or "").hostname else None
        if header is not None:
            self.headers["Cookie"] = header

    def prepare_body(self, data, files, json=None):
        body = kind = None
        if not data and json is not None:
            kind = "application/json"
            try:
                body = _json.dumps(json, allow_nan=False).encode()
            except ValueError as error:
                raise InvalidJSONError(error, request=self)
        if hasattr(data, "__iter__") and not isinstance(data, (str, bytes, list, tuple, Mapping)):
            if files:
                raise NotImplementedError("Streamed bodies and files are mutually exclusive.")
            body = data
            if hasattr(body, "tell"):
                try:
                    self._body_position = body.tell()
                except OSError:
                    self._body_position = object()
            if length := super_len(data):
                self.headers["Content-Length"] = str(length)
            else:
                self.headers["Transfer-Encoding"] = "chunked"
        else:
            if files:
                body, kind = _encoded_files(files, data)
            elif data:
                body = _encoded(data)
                if not isinstance(data, (str, bytes)) and not hasattr(data, "read"):
                    kind = "application/x-www-form-urlencoded"
            self.prepare_content_length(body)
            if kind and "content-type" not in self.headers:
                self.headers["Content-Type"] = kind
        self.body = body

    def prepare_content_length(self, body):
        if body is not None:
            if length := super_len(body):
                self.headers["Content-Length"] = str(length)
        elif self.method not in ("GET", "HEAD") and self.headers.get("Content-Length") is None:
            self.headers["Content-Length"] = "0"

    def prepare_auth(self, auth, url=""):
        if auth is None:
            found = get_auth_from_url(self.url)
            auth = found if any(found) else None
        if auth:
            if isinstance(auth, tuple) and len(auth) == 2:
                auth = HTTPBasicAuth(*auth)
            vars(self).update(vars(auth(self)))
            self.prepare_content_length(self.body)

    def prepare_hooks(self, hooks):
        for event, hook in (hooks or {}).items():
            self.register_hook(event, hook)

    @property
    def path_url(self):
        parts = urlsplit(self.url)
        return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


class Body:
    """The body of an answer while it comes, `response.raw`."""

    version = 11

    def __init__(self, answer, pool, limit, headers):
        self._pairs = answer.headers
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


class Response:
    """The answer: status_code, headers, content, text, json()."""

    __attrs__ = ["_content", "status_code", "url", "headers", "history", "encoding", "reason", "cookies", "elapsed",
                 "request"]

    def __init__(self):
        self.status_code = None
        self.headers = CaseInsensitiveDict()
        self.url = self.encoding = self.reason = self.request = None
        self.history = []
        self.cookies = RequestsCookieJar()
        self.elapsed = timedelta(0)
        self._content = False
        self._content_consumed = False
        self._next = None
        self.raw = self.connection = None

    def __getstate__(self):
        if not self._content_consumed:
            self.content
        return {name: getattr(self, name, None) for name in self.__attrs__}

    def __setstate__(self, state):
        vars(self).update(state, _content_consumed=True, raw=None, _next=None)

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
    def next(self):
        """The request that a redirect asks for, where it was not followed."""
        return self._next

    @property
    def is_redirect(self):
        return "location" in self.headers and self.status_code in REDIRECT_STATI

    @property
    def is_permanent_redirect(self):
        return "location" in self.headers and self.status_code in (301, 308)

    @property
    def content(self):
        if self._content is False:
            if self._content_consumed:
                raise RuntimeError("The content for this response was already consumed")
            self._content = None if self.status_code == 0 or self.raw is None else b"".join(self.iter_content(10240))
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

    def json(self, **kwargs):
        try:
            if not self.encoding and self.content and len(self.content) > 3 and (found := guess_json_utf(self.content)):
                try:
                    return _json.loads(self.content.decode(found), **kwargs)
                except UnicodeDecodeError:
                    pass  # what it is, is found by text
            return _json.loads(self.text, **kwargs)
        except _json.JSONDecodeError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos) from None

    @property
    def links(self):
        return {link.get("rel") or link.get("url"): link for link in parse_header_links(self.headers.get("link"))}

    def iter_content(self, chunk_size=1, decode_unicode=False):
        """The body in pieces of so many bytes; None: as they come."""
        if self._content_consumed and self._content is False:
            raise StreamConsumedError()
        if chunk_size is not None and not isinstance(chunk_size, int):
            raise TypeError(f"chunk_size must be an int, it is instead a {type(chunk_size)}.")
        pieces = iter_slices(self._content, chunk_size) if self._content_consumed else self._pieces(chunk_size)
        return stream_decode_response_unicode(pieces, self) if decode_unicode else pieces

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
            reason = self.reason
            if isinstance(reason, bytes):
                try:
                    reason = reason.decode("utf-8")
                except UnicodeDecodeError:
                    reason = reason.decode("iso-8859-1")
            message = f"{self.status_code} {side} Error: {reason} for url: {self.url}"
            raise HTTPError(message, response=self)
