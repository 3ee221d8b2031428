"""Headers, cookies, requests and responses."""

import json as _json
from collections.abc import Mapping, MutableMapping

from ._codes import codes
from ._content import (
    AsyncByteStream, BodyDecoder, ByteChunker, ByteStream, LineDecoder, SyncByteStream, encode_request,
    encode_response, kept_stream, multipart_boundary,
)
from ._exceptions import (
    CookieConflict, HTTPStatusError, RequestNotRead, ResponseNotRead, StreamClosed, StreamConsumed, errors_of,
)
from ._urls import URL

_secret = ("authorization", "proxy-authorization")


def _bytes(value, encoding):
    if isinstance(value, bytes):
        return value
    if not isinstance(value, str):
        raise TypeError(f"Header value must be str or bytes, not {type(value)}")
    return value.encode(encoding or "ascii")


class Headers(MutableMapping):
    """Names without regard to case, in order; one may stand there several times."""

    def __init__(self, headers=None, encoding=None):
        self._list = []  # (name as it was given, in lower case, value), all bytes
        self._encoding = encoding
        if isinstance(headers, Headers):
            self._list = list(headers._list)
        elif headers is not None:
            for name, value in headers.items() if isinstance(headers, Mapping) else headers:
                name = name if isinstance(name, bytes) else name.encode(encoding or "ascii")
                self._list.append((name, name.lower(), _bytes(value, encoding)))

    @property
    def encoding(self):
        """Of names and values: ascii, utf-8 or iso-8859-1, the first that fits."""
        if self._encoding is None:
            for encoding in "ascii", "utf-8":
                try:
                    for name, value in self.raw:
                        name.decode(encoding), value.decode(encoding)
                except UnicodeDecodeError:
                    continue
                self._encoding = encoding
                return encoding
            self._encoding = "iso-8859-1"
        return self._encoding

    @encoding.setter
    def encoding(self, value):
        self._encoding = value

    @property
    def raw(self):
        return [(name, value) for name, _, value in self._list]

    def multi_items(self):
        encoding = self.encoding
        return [(name.decode(encoding), value.decode(encoding)) for _, name, value in self._list]

    def _joined(self):
        found = {}
        for name, value in self.multi_items():
            found[name] = f"{found[name]}, {value}" if name in found else value
        return found

    def keys(self):
        return self._joined().keys()

    def values(self):
        return self._joined().values()

    def items(self):
        return self._joined().items()

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def get_list(self, key, split_commas=False):
        wanted = key.lower().encode(self.encoding)
        found = [value.decode(self.encoding) for _, name, value in self._list if name == wanted]
        return [part.strip() for value in found for part in value.split(",")] if split_commas else found

    def update(self, headers=None):
        headers = Headers(headers)
        for key in headers.keys():
            if key in self:
                self.pop(key)
        self._list.extend(headers._list)

    def copy(self):
        return Headers(self, encoding=self.encoding)

    def __getitem__(self, key):
        if found := self.get_list(key):
            return ", ".join(found)
        raise KeyError(key)

    def __setitem__(self, key, value):
        name = key.encode(self._encoding or "utf-8")
        item = name, name.lower(), value.encode(self._encoding or "utf-8")
        places = [at for at, each in enumerate(self._list) if each[1] == item[1]]
        for at in reversed(places[1:]):
            del self._list[at]
        if places:
            self._list[places[0]] = item
        else:
            self._list.append(item)

    def __delitem__(self, key):
        wanted = key.lower().encode(self.encoding)
        kept = [item for item in self._list if item[1] != wanted]
        if len(kept) == len(self._list):
            raise KeyError(key)
        self._list = kept

    def __contains__(self, key):
        return key.lower().encode(self.encoding) in [name for _, name, _ in self._list]

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._list)

    def __eq__(self, other):
        try:
            other = Headers(other)
        except ValueError:
            return False
        return sorted(item[1:] for item in self._list) == sorted(item[1:] for item in other._list)

    def __repr__(self):
        told = "" if self.encoding == "ascii" else f", encoding={self.encoding!r}"
        pairs = [(name, "[secure]" if name in _secret else value) for name, value in self.multi_items()]
        found = dict(pairs)
        return f"{type(self).__name__}({found if len(found) == len(pairs) else pairs!r}{told})"


class Cookies(MutableMapping):
    """The cookies of a client or a response, in a jar of http.cookiejar."""

    def __init__(self, cookies=None):
        from http.cookiejar import CookieJar

        if cookies is None or isinstance(cookies, (dict, list, Cookies)):
            self.jar = CookieJar()
            for each in cookies.jar if isinstance(cookies, Cookies) else ():
                self.jar.set_cookie(each)
            if cookies is not None and not isinstance(cookies, Cookies):
                for name, value in cookies.items() if isinstance(cookies, dict) else cookies:
                    self.set(name, value)
        else:
            self.jar = cookies

    def extract_cookies(self, response):
        from _cookie_messages import CookieRequest, CookieResponse

        request = response.request
        self.jar.extract_cookies(CookieResponse(response.headers.multi_items()),
                                 CookieRequest(str(request.url), request.headers))

    def set_cookie_header(self, request):
        from _cookie_messages import CookieRequest

        asked = CookieRequest(str(request.url), request.headers)
        self.jar.add_cookie_header(asked)
        for name, value in asked.added.items():
            request.headers[name] = value

    def set(self, name, value, domain="", path="/"):
        from _cookie_messages import plain_cookie

        self.jar.set_cookie(plain_cookie(name, value, domain, path))

    def get(self, name, default=None, domain=None, path=None):
        value = None
        for cookie in self.jar:
            if cookie.name == name and domain in (None, cookie.domain) and path in (None, cookie.path):
                if value is not None:
                    raise CookieConflict(f"Multiple cookies exist with name={name}")
                value = cookie.value
        return default if value is None else value

    def delete(self, name, domain=None, path=None):
        if domain is not None and path is not None:
            return self.jar.clear(domain, path, name)
        found = [cookie for cookie in self.jar if cookie.name == name and domain in (None, cookie.domain)
                 and path in (None, cookie.path)]
        for cookie in found:
            self.jar.clear(cookie.domain, cookie.path, cookie.name)

    def clear(self, domain=None, path=None):
        self.jar.clear(*(part for part in (domain, path) if part is not None))

    def update(self, cookies=None):
        for cookie in Cookies(cookies).jar:
            self.jar.set_cookie(cookie)

    def __setitem__(self, name, value):
        self.set(name, value)

    def __getitem__(self, name):
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __delitem__(self, name):
        self.delete(name)

    def __len__(self):
        return len(self.jar)

    def __iter__(self):
        return (cookie.name for cookie in self.jar)

    def __bool__(self):
        return any(True for _ in self.jar)

    def __repr__(self):
        shown = ", ".join(f"<Cookie {cookie.name}={cookie.value} for {cookie.domain} />" for cookie in self.jar)
        return f"<Cookies[{shown}]>"


class Request:
    """What goes over the network: `stream` is its body."""

    def __init__(self, method, url, *, params=None, headers=None, cookies=None, content=None, data=None, files=None,
                 json=None, stream=None, extensions=None):
        self.method = method.upper()
        self.url = URL(url) if params is None else URL(url, params=params)
        self.headers = Headers(headers)
        self.extensions = {} if extensions is None else dict(extensions)
        if cookies:
            Cookies(cookies).set_cookie_header(self)
        self.stream = stream
        if stream is None:
            boundary = multipart_boundary(self.headers.get("content-type"))
            added, self.stream = encode_request(content, data, files, json, boundary)
            self._complete(added)
            if isinstance(self.stream, ByteStream):
                self.read()

    def _complete(self, added):
        for name, value in added.items():
            if name != "Transfer-Encoding" or "Content-Length" not in self.headers:
                self.headers.setdefault(name, value)
        first = []
        if "Host" not in self.headers and self.url.host:
            first.append((b"Host", self.url.netloc))
        if self.method in ("POST", "PUT", "PATCH") and "Content-Length" not in self.headers \
                and "Transfer-Encoding" not in self.headers:
            first.append((b"Content-Length", b"0"))
        self.headers = Headers(first + self.headers.raw)

    @property
    def content(self):
        if not hasattr(self, "_content"):
            raise RequestNotRead()
        return self._content

    def _keep(self, pieces):
        self._content = b"".join(pieces)
        # What was read may be sent again, of a generator, too.
        if not isinstance(self.stream, ByteStream):
            self.stream = ByteStream(self._content)
        return self._content

    def read(self):
        return self._content if hasattr(self, "_content") else self._keep(self.stream)

    async def aread(self):
        return self._content if hasattr(self, "_content") else self._keep([each async for each in self.stream])

    def __repr__(self):
        return f"<{type(self).__name__}({self.method!r}, {str(self.url)!r})>"

    def __getstate__(self):
        return {name: value for name, value in vars(self).items() if name not in ("extensions", "stream")}

    def __setstate__(self, state):
        vars(self).update(state, extensions={}, stream=kept_stream(state))


class Response:
    """The answer: `stream` is its body, `content` all of it when it was read."""

    def __init__(self, status_code, *, headers=None, content=None, text=None, html=None, json=None, stream=None,
                 request=None, extensions=None, history=None, default_encoding="utf-8"):
        self.status_code = status_code
        self.headers = Headers(headers)
        self._request = request
        self.next_request = None
        self.extensions = {} if extensions is None else dict(extensions)
        self.history = [] if history is None else list(history)
        self.is_closed = False
        self.is_stream_consumed = False
        self.default_encoding = default_encoding
        self.stream = stream
        if stream is None:
            added, self.stream = encode_response(content, text, html, json)
            for name, value in added.items():
                if name != "Transfer-Encoding" or "Content-Length" not in self.headers:
                    self.headers.setdefault(name, value)
            if isinstance(self.stream, ByteStream):
                self.read()
        self._downloaded = 0

    def __repr__(self):
        return f"<Response [{self.status_code} {self.reason_phrase}]>"

    def __getstate__(self):
        left_out = ("extensions", "stream", "is_closed", "_decoder")
        return {name: value for name, value in vars(self).items() if name not in left_out}

    def __setstate__(self, state):
        vars(self).update(state, is_closed=True, extensions={}, stream=kept_stream(state))

    # -- what the answer says of itself

    @property
    def elapsed(self):
        if not hasattr(self, "_elapsed"):
            raise RuntimeError("'.elapsed' may only be accessed after the response has been read or closed.")
        return self._elapsed

    @elapsed.setter
    def elapsed(self, elapsed):
        self._elapsed = elapsed

    @property
    def request(self):
        if self._request is None:
            raise RuntimeError("The request instance has not been set on this response.")
        return self._request

    @request.setter
    def request(self, value):
        self._request = value

    def _told(self, name, encoding, otherwise):
        value = self.extensions.get(name)
        return otherwise() if value is None else value.decode(encoding, errors="ignore")

    http_version = property(lambda self: self._told("http_version", "ascii", lambda: "HTTP/1.1"))
    reason_phrase = property(
        lambda self: self._told("reason_phrase", "ascii", lambda: codes.get_reason_phrase(self.status_code)))
    url = property(lambda self: self.request.url)
    num_bytes_downloaded = property(lambda self: self._downloaded)
    is_informational = property(lambda self: codes.is_informational(self.status_code))
    is_success = property(lambda self: codes.is_success(self.status_code))
    is_redirect = property(lambda self: codes.is_redirect(self.status_code))
    is_client_error = property(lambda self: codes.is_client_error(self.status_code))
    is_server_error = property(lambda self: codes.is_server_error(self.status_code))
    is_error = property(lambda self: codes.is_error(self.status_code))
    has_redirect_location = property(
        lambda self: self.status_code in (301, 302, 303, 307, 308) and "Location" in self.headers
    )

    @property
    def cookies(self):
        if not hasattr(self, "_cookies"):
            self._cookies = Cookies()
            self._cookies.extract_cookies(self)
        return self._cookies

    @property
    def links(self):
        from _link_header import parse_links

        return {link.get("rel") or link.get("url"): link for link in parse_links(self.headers.get("link"))}

    def raise_for_status(self):
        request = self._request
        if request is None:
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
        raise HTTPStatusError(message, request=request, response=self)

    # -- its body

    @property
    def content(self):
        if not hasattr(self, "_content"):
            raise ResponseNotRead()
        return self._content

    @property
    def charset_encoding(self):
        if (kind := self.headers.get("Content-Type")) is None:
            return None
        from email.message import Message

        message = Message()
        message["content-type"] = kind
        return message.get_content_charset(failobj=None)

    @property
    def encoding(self):
        if not hasattr(self, "_encoding"):
            encoding = self.charset_encoding
            if encoding is None or not _is_known(encoding):
                if isinstance(self.default_encoding, str):
                    encoding = self.default_encoding
                elif hasattr(self, "_content"):
                    encoding = self.default_encoding(self._content)
            self._encoding = encoding or "utf-8"
        return self._encoding

    @encoding.setter
    def encoding(self, value):
        if hasattr(self, "_text"):
            raise ValueError("Setting encoding after `text` has been accessed is not allowed.")
        self._encoding = value

    @property
    def text(self):
        if not hasattr(self, "_text"):
            content = self.content
            self._text = content.decode(self.encoding or "utf-8", "replace") if content else ""
        return self._text

    def json(self, **kwargs):
        return _json.loads(self.content, **kwargs)

    def _get_content_decoder(self):
        if not hasattr(self, "_decoder"):
            codings = self.headers.get_list("content-encoding", split_commas=True)
            self._decoder = BodyDecoder([coding.strip().lower() for coding in codings])
        return self._decoder

    def _slices(self, size):
        content = self._content
        step = max(len(content) if size is None else size, 1)
        return (content[at:at + step] for at in range(0, len(content), step))

    def _begin(self, kind, message):
        if self.is_stream_consumed:
            raise StreamConsumed()
        if self.is_closed:
            raise StreamClosed()
        if not isinstance(self.stream, kind):
            raise RuntimeError(message)
        self.is_stream_consumed = True
        self._downloaded = 0

    def read(self):
        if not hasattr(self, "_content"):
            self._content = b"".join(self.iter_bytes())
        return self._content

    async def aread(self):
        if not hasattr(self, "_content"):
            self._content = b"".join([piece async for piece in self.aiter_bytes()])
        return self._content

    def iter_raw(self, chunk_size=None):
        self._begin(SyncByteStream, "Attempted to call a sync iterator on an async stream.")
        chunker = ByteChunker(chunk_size)
        with errors_of(self._request):
            for piece in self.stream:
                self._downloaded += len(piece)
                yield from chunker.feed(piece)
        yield from chunker.end()
        self.close()

    async def aiter_raw(self, chunk_size=None):
        self._begin(AsyncByteStream, "Attempted to call an async iterator on a sync stream.")
        chunker = ByteChunker(chunk_size)
        with errors_of(self._request):
            async for piece in self.stream:
                self._downloaded += len(piece)
                for each in chunker.feed(piece):
                    yield each
        for each in chunker.end():
            yield each
        await self.aclose()

    def iter_bytes(self, chunk_size=None):
        if hasattr(self, "_content"):
            yield from self._slices(chunk_size)
            return
        decoder, chunker = self._get_content_decoder(), ByteChunker(chunk_size)
        with errors_of(self._request):
            for piece in self.iter_raw():
                yield from chunker.feed(decoder.feed(piece))
            yield from chunker.feed(decoder.end())
            yield from chunker.end()

    async def aiter_bytes(self, chunk_size=None):
        if hasattr(self, "_content"):
            for piece in self._slices(chunk_size):
                yield piece
            return
        decoder, chunker = self._get_content_decoder(), ByteChunker(chunk_size)
        with errors_of(self._request):
            async for piece in self.aiter_raw():
                for each in chunker.feed(decoder.feed(piece)):
                    yield each
            for each in [*chunker.feed(decoder.end()), *chunker.end()]:
                yield each

    def iter_text(self, chunk_size=None):
        decoder, chunker = _text_decoder(self.encoding), ByteChunker(chunk_size)
        with errors_of(self._request):
            for piece in self.iter_bytes():
                yield from chunker.feed(decoder.decode(piece))
            yield from chunker.feed(decoder.decode(b"", True))
            yield from chunker.end()

    async def aiter_text(self, chunk_size=None):
        decoder, chunker = _text_decoder(self.encoding), ByteChunker(chunk_size)
        with errors_of(self._request):
            async for piece in self.aiter_bytes():
                for each in chunker.feed(decoder.decode(piece)):
                    yield each
            for each in [*chunker.feed(decoder.decode(b"", True)), *chunker.end()]:
                yield each

    def iter_lines(self):
        decoder = LineDecoder()
        with errors_of(self._request):
            for text in self.iter_text():
                yield from decoder.feed(text)
            yield from decoder.end()

    async def aiter_lines(self):
        decoder = LineDecoder()
        with errors_of(self._request):
            async for text in self.aiter_text():
                for line in decoder.feed(text):
                    yield line
            for line in decoder.end():
                yield line

    def close(self):
        if not isinstance(self.stream, SyncByteStream):
            raise RuntimeError("Attempted to call an sync close on an async stream.")
        if not self.is_closed:
            self.is_closed = True
            with errors_of(self._request):
                self.stream.close()

    async def aclose(self):
        if not isinstance(self.stream, AsyncByteStream):
            raise RuntimeError("Attempted to call an async close on a sync stream.")
        if not self.is_closed:
            self.is_closed = True
            with errors_of(self._request):
                await self.stream.aclose()


def _text_decoder(encoding):
    from codecs import getincrementaldecoder

    return getincrementaldecoder(encoding or "utf-8")(errors="replace")


def _is_known(encoding):
    from codecs import lookup

    try:
        lookup(encoding)
    except LookupError:
        return False
    return True
