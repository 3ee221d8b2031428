"""Addresses, headers, requests and responses."""

import json as _json
from collections.abc import Mapping
from datetime import timedelta
from http import HTTPStatus
from http.cookies import SimpleCookie
from urllib.parse import parse_qsl, urlencode

from multidict import CIMultiDict
from yarl import URL as _URL

from ._exceptions import HTTPStatusError, InvalidURL, ResponseNotRead, StreamConsumed


class URL:
    """An address and its parts."""

    def __init__(self, url="", **parts):
        try:
            self._url = url._url if isinstance(url, URL) else _URL(str(url))
        except ValueError as error:
            raise InvalidURL(str(error)) from None
        for name, part in parts.items():
            if part is not None:
                self._url = _changed(self._url, name, part)

    scheme = property(lambda self: self._url.scheme)
    host = property(lambda self: self._url.host or "")
    path = property(lambda self: self._url.path)
    raw_path = property(lambda self: self._url.raw_path_qs.encode())
    query = property(lambda self: self._url.raw_query_string.encode())
    fragment = property(lambda self: self._url.fragment)
    params = property(lambda self: QueryParams(list(self._url.query.items())))
    username = property(lambda self: self._url.user or "")
    password = property(lambda self: self._url.password or "")
    port = property(lambda self: self._url.explicit_port)
    is_absolute_url = property(lambda self: self._url.absolute)

    def join(self, url):
        return URL(str(self._url.join(URL(url)._url)))

    def copy_with(self, **parts):
        return URL(self, **parts)

    def copy_merge_params(self, params):
        return self.copy_with(params=self.params.merge(params))

    def copy_set_param(self, key, value=None):
        return self.copy_with(params=self.params.set(key, value))

    def copy_add_param(self, key, value=None):
        return self.copy_with(params=self.params.add(key, value))

    def copy_remove_param(self, key):
        return self.copy_with(params=self.params.remove(key))

    def __str__(self):
        return str(self._url)

    def __repr__(self):
        return f"URL({str(self)!r})"

    def __eq__(self, other):
        return isinstance(other, (URL, str)) and str(self) == str(URL(other))

    def __hash__(self):
        return hash(str(self))


def _changed(url, name, part):
    match name:
        case "params":
            return url.with_query(QueryParams(part).multi_items())
        case "query":
            text = part.decode() if isinstance(part, bytes) else part
            return url.with_query(parse_qsl(text, keep_blank_values=True))
        case "scheme":
            return url.with_scheme(part)
        case "host":
            return url.with_host(part)
        case "port":
            return url.with_port(part)
        case "path":
            return url.with_path(part).with_query(url.query)
        case "fragment":
            return url.with_fragment(part)
        case "username":
            return url.with_user(part)
        case "password":
            return url.with_password(part)
    raise TypeError(f"{name!r} is an invalid keyword argument for URL()")


class QueryParams(Mapping):
    """The parameters of a query, in order: a name may stand there twice. It is never changed, only made anew."""

    def __init__(self, *args, **kwargs):
        given = args[0] if args else kwargs
        if isinstance(given, QueryParams):
            pairs = given._pairs
        elif given is None or isinstance(given, (str, bytes)):
            text = given.decode("ascii") if isinstance(given, bytes) else given or ""
            pairs = parse_qsl(text.removeprefix("?"), keep_blank_values=True)
        else:
            pairs = [
                (name, each)
                for name, value in (given.items() if isinstance(given, Mapping) else given)
                for each in (value if isinstance(value, (list, tuple)) else [value])
            ]
        self._pairs = [(str(name), _parameter(value)) for name, value in pairs]

    def __getitem__(self, name):
        return self.get_list(str(name))[0] if name in self else {}[name]

    def __contains__(self, name):
        return any(key == name for key, _ in self._pairs)

    def __iter__(self):
        return iter(dict.fromkeys(name for name, _ in self._pairs))

    def __len__(self):
        return len({name for name, _ in self._pairs})

    def __bool__(self):
        return bool(self._pairs)

    def __eq__(self, other):
        return isinstance(other, QueryParams) and sorted(self._pairs) == sorted(other._pairs)

    def __hash__(self):
        return hash(str(self))

    def __str__(self):
        return urlencode(self._pairs)

    def __repr__(self):
        return f"QueryParams({str(self)!r})"

    def multi_items(self):
        return list(self._pairs)

    def get_list(self, name):
        return [value for key, value in self._pairs if key == name]

    def set(self, name, value=None):
        changed = QueryParams(self)
        at = next((i for i, (key, _) in enumerate(self._pairs) if key == name), len(self._pairs))
        changed._pairs = [pair for pair in self._pairs if pair[0] != name]
        changed._pairs.insert(at, (name, _parameter(value)))
        return changed

    def add(self, name, value=None):
        return QueryParams([*self._pairs, (name, value)])

    def remove(self, name):
        return QueryParams([pair for pair in self._pairs if pair[0] != name])

    def merge(self, params=None):
        more = QueryParams(params)
        return QueryParams([*(pair for pair in self._pairs if pair[0] not in more), *more._pairs])


def _parameter(value):
    return "true" if value is True else "false" if value is False else "" if value is None else str(value)


class Headers(CIMultiDict):
    """Names in lower case; what is there twice is joined by a comma."""

    def __init__(self, headers=None, encoding=None):
        super().__init__()
        pairs = headers.items() if isinstance(headers, (Mapping, CIMultiDict)) else headers or ()
        if isinstance(headers, Headers):
            pairs = headers.multi_items()
        for name, value in pairs:
            if not isinstance(value, (str, bytes)):
                raise TypeError(f"Header value must be str or bytes, not {type(value)}")
            self.add(_text(name).lower(), _text(value))

    def __getitem__(self, name):
        return ", ".join(self.getall(name))

    def __setitem__(self, name, value):
        super().__setitem__(name.lower(), value)

    def get(self, name, default=None):
        return self[name] if name in self else default

    def get_list(self, name, split_commas=False):
        found = self.getall(name, [])
        return [part.strip() for value in found for part in value.split(",")] if split_commas else list(found)

    def multi_items(self):
        return list(CIMultiDict.items(self))

    def items(self):
        return dict((name, self[name]) for name in self.keys()).items()

    @property
    def raw(self):
        return [(name.encode(), value.encode()) for name, value in self.multi_items()]

    def __repr__(self):
        shown = {name: "[secure]" if name in ("authorization", "proxy-authorization") else value
                 for name, value in self.items()}
        return f"Headers({shown!r})"


def _text(value):
    return value.decode("latin1") if isinstance(value, bytes) else str(value)


def encode_body(content, data, files, json):
    """(body, headers) of what may be passed."""
    if content is not None:
        if isinstance(content, (str, bytes)):
            body = content.encode() if isinstance(content, str) else content
            return body, {"content-length": str(len(body))}
        if not hasattr(content, "__aiter__"):
            body = b"".join(content)
            return body, {"content-length": str(len(body))}
        return content, {"transfer-encoding": "chunked"}
    if json is not None:
        body = _json.dumps(json, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        return body, {"content-length": str(len(body)), "content-type": "application/json"}
    if files:
        from aiohttp import FormData

        form = FormData(default_to_multipart=True)
        for name, value in (data or {}).items():
            form.add_field(name, str(value))
        for name, file in files.items() if isinstance(files, Mapping) else files:
            filename, value, kind = (*file, None, None)[:3] if isinstance(file, tuple) else (None, file, None)
            filename = filename or str(getattr(value, "name", "upload")).rpartition("/")[2]
            form.add_field(name, value, filename=filename, content_type=kind)
        kind, body = form.encode(disposition_first=True)
        return body, {"content-length": str(len(body)), "content-type": kind}
    if data:
        from urllib.parse import urlencode

        pairs = [(name, _primitive(each)) for name, value in data.items()
                 for each in (value if isinstance(value, (list, tuple)) else [value])]
        body = urlencode(pairs).encode()
        return body, {"content-length": str(len(body)), "content-type": "application/x-www-form-urlencoded"}
    return b"", {}


def _primitive(value):
    return {True: "true", False: "false", None: ""}.get(value, value) if not isinstance(value, (int, float)) or isinstance(value, bool) else value


class Request:
    def __init__(self, method, url, *, params=None, headers=None, cookies=None, content=None, data=None, files=None,
                 json=None, stream=None, extensions=None):
        self.method = method.upper()
        self.url = URL(url) if params is None else URL(url).copy_merge_params(params)
        self.headers = Headers()
        self.headers["host"] = self.url._url.raw_authority.rpartition("@")[2]
        given = Headers(headers)
        for name in given:
            self.headers.popall(name, None)
        self.headers.extend(given.multi_items())
        body, added = encode_body(content, data, files, json)
        if not body and self.method in ("POST", "PUT", "PATCH"):
            added = {"content-length": "0"}
        for name, value in added.items():
            self.headers.setdefault(name, value)
        if cookies:
            pairs = "; ".join(f"{name}={value}" for name, value in dict(cookies).items())
            self.headers["cookie"] = pairs
        self.body = body
        self.extensions = extensions or {}

    @property
    def content(self):
        return self.body

    def read(self):
        return self.body

    async def aread(self):
        if hasattr(self.body, "__aiter__"):
            self.body = b"".join([piece async for piece in self.body])
        return self.body

    def __repr__(self):
        return f"<Request({self.method!r}, {str(self.url)!r})>"


class Cookies(dict):
    """Cookies by name."""

    def set(self, name, value, domain="", path="/"):
        self[name] = value

    def delete(self, name, domain=None, path=None):
        del self[name]

    def extract(self, response):
        for header in response.headers.get_list("set-cookie"):
            for name, morsel in SimpleCookie(header).items():
                if morsel["max-age"] == "0":
                    self.pop(name, None)
                else:
                    self[name] = morsel.value


class Response:
    def __init__(self, status_code, *, headers=None, content=None, text=None, html=None, json=None, stream=None,
                 request=None, extensions=None, history=None, default_encoding="utf-8"):
        self.status_code = int(status_code)
        self.headers = Headers(headers)
        self._request = request
        self.extensions = extensions or {}
        self.history = list(history or ())
        self.default_encoding = default_encoding
        self.next_request = None
        self.is_closed = False
        self.is_stream_consumed = False
        self.num_bytes_downloaded = 0
        self.elapsed = timedelta(0)
        self._stream = stream  # next() and cancel(), of the exchange
        self._loop = None
        self._encoding = None
        if stream is None:
            self._set(content, text, html, json)

    def _set(self, content, text, html, json):
        if text is not None:
            content, kind = text.encode(), "text/plain; charset=utf-8"
        elif html is not None:
            content, kind = html.encode(), "text/html; charset=utf-8"
        elif json is not None:
            content, kind = _json.dumps(json, ensure_ascii=False, separators=(",", ":")).encode(), "application/json"
        else:
            kind = None
            content = content.encode() if isinstance(content, str) else content or b""
        self._content = content
        if content:
            self.headers.setdefault("content-length", str(len(content)))
        if kind:
            self.headers.setdefault("content-type", kind)
        self.is_closed = self.is_stream_consumed = True

    def __repr__(self):
        return f"<Response [{self.status_code} {self.reason_phrase}]>"

    # -- what the answer says of itself

    @property
    def request(self):
        if self._request is None:
            raise RuntimeError("The request instance has not been set on this response.")
        return self._request

    @request.setter
    def request(self, request):
        self._request = request

    @property
    def url(self):
        return self.request.url

    @property
    def http_version(self):
        return self.extensions.get("http_version", b"HTTP/1.1").decode()

    @property
    def reason_phrase(self):
        reason = self.extensions.get("reason_phrase")
        if reason:
            return reason.decode()
        try:
            return HTTPStatus(self.status_code).phrase
        except ValueError:
            return ""

    @property
    def cookies(self):
        found = Cookies()
        found.extract(self)
        return found

    is_informational = property(lambda self: 100 <= self.status_code <= 199)
    is_success = property(lambda self: 200 <= self.status_code <= 299)
    is_redirect = property(lambda self: 300 <= self.status_code <= 399)
    is_client_error = property(lambda self: 400 <= self.status_code <= 499)
    is_server_error = property(lambda self: 500 <= self.status_code <= 599)
    is_error = property(lambda self: 400 <= self.status_code <= 599)
    has_redirect_location = property(
        lambda self: self.status_code in (301, 302, 303, 307, 308) and "location" in self.headers
    )

    def raise_for_status(self):
        if self._request is None:
            raise RuntimeError("Cannot call `raise_for_status` as the request instance has not been set on this "
                               "response.")
        if self.is_success:
            return self
        kinds = {1: "Informational response", 3: "Redirect response", 4: "Client error", 5: "Server error"}
        message = f"{kinds.get(self.status_code // 100, 'Invalid status code')} '{self.status_code} " \
            f"{self.reason_phrase}' for url '{self.url}'"
        if self.has_redirect_location:
            message += f"\nRedirect location: '{self.headers['location']}'"
        message += "\nFor more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/" \
            f"{self.status_code}"
        raise HTTPStatusError(message, request=self.request, response=self)

    # -- its body

    @property
    def content(self):
        if not hasattr(self, "_content"):
            raise ResponseNotRead()
        return self._content

    @property
    def charset_encoding(self):
        from aiohttp.helpers import parse_mimetype

        return parse_mimetype(self.headers.get("content-type", "")).parameters.get("charset")

    @property
    def encoding(self):
        if self._encoding is None:
            charset = self.charset_encoding
            try:
                "".encode(charset or "utf-8")
            except LookupError:
                charset = None
            self._encoding = charset or self.default_encoding
        return self._encoding

    @encoding.setter
    def encoding(self, value):
        self._encoding = value

    @property
    def text(self):
        return self.content.decode(self.encoding, errors="replace")

    def json(self, **options):
        return _json.loads(self.content, **options)

    async def aread(self):
        if not hasattr(self, "_content"):
            self._content = b"".join([piece async for piece in self.aiter_raw()])
        return self._content

    async def aiter_raw(self, chunk_size=None):
        if hasattr(self, "_content"):
            for piece in _pieces(self._content, chunk_size):
                yield piece
            return
        if self.is_stream_consumed:
            raise StreamConsumed()
        self.is_stream_consumed = True
        kept = b""
        while piece := await self._stream.next():
            self.num_bytes_downloaded += len(piece)
            if chunk_size is None:
                yield piece
                continue
            kept += piece
            while len(kept) >= chunk_size:
                yield kept[:chunk_size]
                kept = kept[chunk_size:]
        if kept:
            yield kept
        await self.aclose()

    aiter_bytes = aiter_raw

    async def aiter_text(self, chunk_size=None):
        import codecs

        decoder = codecs.getincrementaldecoder(self.encoding)(errors="replace")
        async for piece in self.aiter_raw(chunk_size):
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", True):
            yield text

    async def aiter_lines(self):
        kept = ""
        async for text in self.aiter_text():
            *lines, kept = (kept + text).split("\n")
            for line in lines:
                yield line.removesuffix("\r")
        if kept:
            yield kept

    async def aclose(self):
        if not self.is_closed:
            self.is_closed = True
            if self._stream is not None:
                self._stream.cancel()

    # For the client that blocks. `_loop`: where what is still to come is waited for.
    def read(self):
        if not hasattr(self, "_content") and self._loop is not None:
            from _blocking_http import _run_on

            _run_on(self._loop, self.aread())
        return self.content

    def _each(self, pieces):
        from _blocking_http import _run, _run_on

        while True:
            try:
                yield _run(_following(pieces)) if self._loop is None else _run_on(self._loop, _following(pieces))
            except StopAsyncIteration:
                return

    def iter_bytes(self, chunk_size=None):
        return self._each(self.aiter_bytes(chunk_size))

    def iter_raw(self, chunk_size=None):
        return self._each(self.aiter_raw(chunk_size))

    def iter_text(self, chunk_size=None):
        return self._each(self.aiter_text(chunk_size))

    def iter_lines(self):
        return self._each(self.aiter_lines())

    def close(self):
        loop, self._loop = self._loop, None
        if loop is not None:
            from _blocking_http import _run_on, _settled

            _run_on(loop, self.aclose())
            _run_on(loop, _settled())
            loop.close()
        self.is_closed = True


async def _following(pieces):
    return await anext(pieces)


def _pieces(content, size):
    if size is None:
        return [content] if content else []
    return [content[at : at + size] for at in range(0, len(content), size)]
