"""Sessions: what requests have in common, and sending them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from http.cookies import SimpleCookie
from math import ceil

from _asyncio import get_running_loop
from multidict import CIMultiDict
from yarl import URL

from . import hdrs
from ._cookie_helpers import parse_cookie_header
from .client_exceptions import *
from .client_reqrep import ClientRequest, ClientResponse, Fingerprint, RequestInfo, encode_body
from .connector import BaseConnector, Connection, ConnectionKey, TCPConnector, Timer, UnixConnector
from .cookiejar import CookieJar
from .helpers import (
    BasicAuth, check_auth, deprecated, encode_basic_auth, merged_ssl, netrc_authorization, sentinel,
)
from .http_parser import HttpVersion11
from .tracing import Trace

__all__ = ("ClientSession", "ClientTimeout", "request")


@dataclass(frozen=True)
class ClientTimeout:
    """Limits in seconds, None or 0 for none.

    `total`: the whole request with its body. `connect`: waiting for a place among the connector's `limit`.
    `sock_read`: between two pieces of the answer. `sock_connect` is accepted: the host does not tell when it is
    connected. A total above `ceil_threshold` is rounded up to a whole second of the loop's clock.
    """

    total: float | None = None
    connect: float | None = None
    sock_read: float | None = None
    sock_connect: float | None = None
    ceil_threshold: float = 5

    def deadline(self, loop):
        if not self.total or self.total <= 0:
            return None
        when = loop.time() + self.total
        return ceil(when) if self.total > self.ceil_threshold else when


_ssl_settings = (bool, type(None))
_token = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

DEFAULT_TIMEOUT = ClientTimeout(total=5 * 60, sock_connect=30)


class ClientSession:
    """`async with ClientSession() as session: async with session.get(url) as response: ...`"""

    _retry_connection = True  # whether a request that does no harm twice is sent again when its connection breaks

    def __init__(
        self, base_url=None, *, connector=None, loop=None, cookies=None, headers=None, proxy=None, proxy_auth=None,
        skip_auto_headers=None, auth=None, json_serialize=None, json_serialize_bytes=None, request_class=None,
        response_class=None, ws_response_class=None, version=None, cookie_jar=None, connector_owner=True,
        raise_for_status=False, read_timeout=sentinel, conn_timeout=None, timeout=sentinel, auto_decompress=True,
        trust_env=False, requote_redirect_url=True, trace_configs=None, read_bufsize=2**16, max_line_size=8190,
        max_field_size=8190, max_headers=128, fallback_charset_resolver=None, middlewares=(), ssl_shutdown_timeout=None,
    ):
        self._connector = None  # for __del__, should one of the checks below raise
        self._loop = loop or get_running_loop()
        self._base_url = None if base_url is None else URL(base_url)
        if self._base_url is not None:
            if not self._base_url.absolute:
                raise ValueError("URL should be absolute")
            if not self._base_url.raw_path.endswith("/"):
                raise ValueError("base_url must have a trailing '/'")
        if auth is not None and not isinstance(auth, BasicAuth):
            raise TypeError("BasicAuth() tuple is required instead")
        check_auth(auth, proxy_auth)
        if timeout is not sentinel and timeout is not None and not isinstance(timeout, ClientTimeout):
            raise ValueError(
                f"timeout parameter cannot be of {type(timeout)} type, please use 'timeout=ClientTimeout(...)'"
            )
        self._timeout = DEFAULT_TIMEOUT if timeout is sentinel or timeout is None else timeout
        for name, given, part in (("read_timeout", read_timeout, "total"), ("conn_timeout", conn_timeout, "connect")):
            if given is not sentinel and given is not None:
                if timeout is not sentinel:
                    setting = "connect" if part == "connect" else "read"
                    raise ValueError(f"{name} and timeout parameters conflict, please setup timeout.{setting}")
                deprecated(f"{name} is deprecated, use timeout argument instead")
                self._timeout = replace(self._timeout, **{part: given})
        self._default_headers = CIMultiDict(headers or ())
        self._default_auth = auth
        self._json_serialize = json_serialize
        self._json_serialize_bytes = json_serialize_bytes
        self._raise_for_status = raise_for_status
        self._connector_owner = connector_owner
        self._skip_auto_headers = frozenset(skip_auto_headers or ())
        self._requote_redirect_url = requote_redirect_url
        self._auto_decompress = auto_decompress
        self._read_bufsize = read_bufsize
        self._max_line_size = max_line_size
        self._max_field_size = max_field_size
        self._max_headers = max_headers
        self._trust_env = trust_env
        self._proxy = proxy
        self._proxy_auth = proxy_auth
        self._version = HttpVersion11 if version is None else version
        self._resolve_charset = fallback_charset_resolver
        self._middlewares = tuple(middlewares)
        self._trace_configs = list(trace_configs or ())
        for config in self._trace_configs:
            config.freeze()
        self._cookie_jar = CookieJar() if cookie_jar is None else cookie_jar
        if cookies is not None:
            self._cookie_jar.update_cookies(cookies)
        if connector is None:
            connector = TCPConnector(loop=self._loop)
        elif connector._loop is not self._loop:
            raise RuntimeError("Session and connector has to use same event loop")
        self._connector = connector

    def __init_subclass__(cls):
        deprecated(f"Inheritance class {cls.__name__} from ClientSession is discouraged")

    def __del__(self):
        if self.closed:
            return
        import warnings

        warnings.warn(f"Unclosed client session {self!r}", ResourceWarning, source=self)
        self._loop.call_exception_handler({"client_session": self, "message": "Unclosed client session"})

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        await self.close()

    def __enter__(self):
        raise TypeError("Use async with instead")

    def __exit__(self, exc_type, exc_val, exc_tb):
        pass

    async def close(self):
        """Breaks off what still runs over the session's own connector."""
        if not self.closed:
            if self._connector_owner:
                await self._connector.close()
            self._connector = None

    def detach(self):
        """The connector is no longer this session's to close."""
        self._connector = None

    @property
    def closed(self):
        return self._connector is None or self._connector.closed

    @property
    def connector(self):
        return self._connector

    @property
    def cookie_jar(self):
        return self._cookie_jar

    @property
    def loop(self):
        deprecated("client.loop property is deprecated")
        return self._loop

    @property
    def timeout(self):
        return self._timeout

    @property
    def headers(self):
        return self._default_headers

    @property
    def auth(self):
        return self._default_auth

    @property
    def json_serialize(self):
        return self._json_serialize or _dumps

    @property
    def connector_owner(self):
        return self._connector_owner

    @property
    def raise_for_status(self):
        return self._raise_for_status

    @property
    def skip_auto_headers(self):
        return self._skip_auto_headers

    @property
    def auto_decompress(self):
        return self._auto_decompress

    @property
    def trust_env(self):
        return self._trust_env

    @property
    def requote_redirect_url(self):
        return self._requote_redirect_url

    @requote_redirect_url.setter
    def requote_redirect_url(self, value):
        deprecated("session.requote_redirect_url modification is deprecated #2778")
        self._requote_redirect_url = value

    @property
    def trace_configs(self):
        return self._trace_configs

    @property
    def version(self):
        return self._version

    # -- requests

    def request(self, method, url, **kwargs):
        return _RequestContextManager(self._request(method, url, **kwargs))

    def get(self, url, *, allow_redirects=True, **kwargs):
        return self.request(hdrs.METH_GET, url, allow_redirects=allow_redirects, **kwargs)

    def options(self, url, *, allow_redirects=True, **kwargs):
        return self.request(hdrs.METH_OPTIONS, url, allow_redirects=allow_redirects, **kwargs)

    def head(self, url, *, allow_redirects=False, **kwargs):
        return self.request(hdrs.METH_HEAD, url, allow_redirects=allow_redirects, **kwargs)

    def post(self, url, *, data=None, **kwargs):
        return self.request(hdrs.METH_POST, url, data=data, **kwargs)

    def put(self, url, *, data=None, **kwargs):
        return self.request(hdrs.METH_PUT, url, data=data, **kwargs)

    def patch(self, url, *, data=None, **kwargs):
        return self.request(hdrs.METH_PATCH, url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request(hdrs.METH_DELETE, url, **kwargs)

    async def _request(
        self, method, str_or_url, *, params=None, data=None, json=None, cookies=None, headers=None,
        skip_auto_headers=None, auth=None, allow_redirects=True, max_redirects=10, compress=None, chunked=None,
        expect100=False, raise_for_status=None, read_until_eof=True, proxy=None, proxy_auth=None, timeout=sentinel,
        verify_ssl=None, fingerprint=None, ssl_context=None, ssl=True, server_hostname=None, proxy_headers=None,
        trace_request_ctx=None, read_bufsize=None, auto_decompress=None, max_line_size=None, max_field_size=None,
        max_headers=None, middlewares=None,
    ):
        if self.closed:
            raise RuntimeError("Session is closed")
        ssl = merged_ssl(ssl, verify_ssl, ssl_context, fingerprint)
        if not isinstance(ssl, _ssl_settings) and type(ssl).__name__ not in ("SSLContext", "Fingerprint"):
            raise TypeError(f"ssl should be SSLContext, Fingerprint, or bool, got {ssl!r} instead.")
        if data is not None and json is not None:
            raise ValueError("data and json parameters can not be used at the same time")
        if chunked is not None and not isinstance(chunked, bool):
            deprecated("Chunk size is deprecated #1615")
        if wrong := next((char for char in method if char not in _token), None):
            raise ValueError(f"Method cannot contain non-token characters {method!r} (found at least {wrong!r})")
        method = method.upper()
        check_auth(auth, proxy_auth, stacklevel=3)
        url = self._url(str_or_url, params)
        limits = _as_timeout(timeout, self._timeout)
        timer = Timer(self._loop, limits.deadline(self._loop), limits.sock_read, limits.sock_connect, limits.connect)
        trace = Trace(self, self._trace_configs, trace_request_ctx)
        proxy = _Proxy(self, proxy, proxy_auth, proxy_headers)
        reading = {
            "decode": self._auto_decompress if auto_decompress is None else auto_decompress,
            "bufsize": read_bufsize or self._read_bufsize,
            "limits": {
                "max_line_size": max_line_size or self._max_line_size,
                "max_field_size": max_field_size or self._max_field_size,
                "max_headers": max_headers or self._max_headers,
            },
        }
        asked = _Asked(headers, auth, cookies, data, json, skip_auto_headers, chunked, expect100, compress)
        sent = asked.plain_headers(self)
        if trace:
            await trace.send("request_start", method, url, sent)
        try:
            response = await self._follow(
                method, url, asked, allow_redirects, max_redirects, limits, timer, ssl, trace,
                self._middlewares if middlewares is None else middlewares, proxy, reading, server_hostname,
            )
            await asked.close()
            check = self._raise_for_status if raise_for_status is None else raise_for_status
            if callable(check):
                await check(response)
            elif check:
                response.raise_for_status()
        except BaseException as error:
            await asked.close()
            if trace:
                await trace.send("request_exception", method, url, sent, error)
            raise
        if trace:
            await trace.send("request_end", method, response.url, sent, response)
        return response

    async def _follow(
        self, method, url, asked, allow_redirects, max_redirects, limits, timer, ssl, trace, middlewares, proxy,
        reading, server_hostname,
    ):
        """The answer behind all redirects that are to be followed."""
        history = []
        while True:
            url = asked.take_credentials(url)
            request = await self._client_request(method, url, asked)
            handler = partial(
                self._send, limits=limits, timer=timer, ssl=ssl, trace=trace, follow=allow_redirects, proxy=proxy,
                reading=reading, server_hostname=server_hostname,
            )
            for middleware in reversed(middlewares):
                handler = partial(_call_middleware, middleware, handler)
            response = await handler(request)
            # The host follows redirects by itself where it must; others come here.
            if not allow_redirects or response.status not in (301, 302, 303, 307, 308):
                break
            location = response.headers.get(hdrs.LOCATION) or response.headers.get("URI")
            if location is None:
                break
            if trace:
                await trace.send("request_redirect", method, url, request.headers, response)
            history.append(response)
            if max_redirects and len(history) >= max_redirects:
                response.close()
                raise TooManyRedirects(history[0].request_info, tuple(history))
            asked.is_redirected = True
            if response.status == 303 and method != "HEAD" or response.status in (301, 302) and method == "POST":
                method = "GET"
                asked.forget_body()
            elif asked.is_spent():
                response.close()
                raise ClientPayloadError(
                    "Cannot follow redirect with a consumed request body. Use bytes, a seekable file-like object, "
                    "or set allow_redirects=False."
                )
            await response.drain()
            target = self._redirect_target(url, location)
            if target.origin() != url.origin():
                asked.forget_auth()
            url = target
        response._history = tuple(history)
        return response

    def _redirect_target(self, url, location):
        try:
            target = URL(location, encoded=not self._requote_redirect_url)
        except ValueError as error:
            raise InvalidUrlRedirectClientError(location, "Server attempted redirecting to a location that does not "
                                                "look like a URL") from error
        if target.scheme and target.scheme not in ("http", "https"):
            raise NonHttpUrlRedirectClientError(location)
        if not target.scheme:
            target = url.join(target)
        try:
            target.origin()
        except ValueError as error:
            raise InvalidUrlRedirectClientError(
                target, "Invalid redirect URL origin"
            ) from error
        return target

    async def _send(self, request, *, limits, timer, ssl, trace, follow, proxy, reading, server_hostname):
        """One request and the head of its answer."""
        connector = self._connector
        if connector is None:
            raise RuntimeError("Session is closed")
        key = self._connector_key(request.url, ssl, proxy.of(request.url))
        queued = trace and not connector.has_room(key)
        if queued:
            await trace.send("connection_queued_start")
        await timer.acquire(connector, key, limits.connect, request.url)
        if queued:
            await trace.send("connection_queued_end")
        connection = Connection(connector, key, timer, proxy, server_hostname, **reading)
        head = await connection.head(request, "steps" if follow else "manual", trace)
        response = ClientResponse(
            request.method, request.original_url, connection=connection, request_info=request.request_info, head=head,
            loop=self._loop, session=self,
        )
        if set_cookies := response.headers.getall(hdrs.SET_COOKIE, ()):
            self._cookie_jar.update_cookies_from_headers(set_cookies, response.url)
        return response

    async def _client_request(self, method, url, asked):
        headers, body, automatic = await self._headers_and_body(url, asked)
        if body is None and method not in ("GET", "HEAD", "OPTIONS", "TRACE") and hdrs.CONTENT_LENGTH not in headers:
            headers[hdrs.CONTENT_LENGTH] = "0"
            automatic.add("content-length")
            if method in ("POST", "PUT", "PATCH") and hdrs.CONTENT_TYPE not in headers:
                if "content-type" not in asked.skipped(self):
                    headers[hdrs.CONTENT_TYPE] = "application/octet-stream"
        return ClientRequest(self, method, url, headers, body, automatic)

    def _connector_key(self, url, ssl, proxy=None):
        return ConnectionKey(url.raw_host, url.port, url.scheme in ("https", "wss"), ssl, proxy, None, None)

    def ws_connect(self, url, **options):
        """A WebSocket: `async with session.ws_connect(url) as ws: ...`"""
        from .client_ws import connect

        return _RequestContextManager(connect(self, url, **options))

    def _url(self, str_or_url, params):
        try:
            url = URL(str_or_url)
        except ValueError as error:
            raise InvalidUrlClientError(str_or_url) from error
        if self._base_url is not None and not url.absolute:
            url = self._base_url.join(url)
        if url.scheme not in self._connector.allowed_protocol_schema_set:
            raise NonHttpUrlClientError(url)
        if not url.raw_host or not url.scheme:
            raise InvalidUrlClientError(url)
        return url.extend_query(params) if params else url

    async def _headers_and_body(self, url, asked):
        """(headers, body, the names of headers that were not asked for)."""
        given = asked.plain_headers(self)
        skipped = asked.skipped(self)
        automatic = set()
        sent = CIMultiDict()
        sent[hdrs.HOST] = given.pop(hdrs.HOST, None) or url.raw_authority.rpartition("@")[2]
        if hdrs.HOST not in asked.plain_headers(self):
            automatic.add("host")
        sent.extend(given)

        def offer(name, value):
            if name not in sent and name.lower() not in skipped:
                sent[name] = value
                automatic.add(name.lower())

        offer(hdrs.ACCEPT, "*/*")
        automatic.discard("accept")  # hosts may send it
        offer(hdrs.ACCEPT_ENCODING, "gzip, deflate, zstd")
        offer(hdrs.USER_AGENT, "Python/3.14 aiohttp/3.14.3")
        self._add_cookies(sent, url, asked.cookies)
        authorization = await self._authorization(url, asked)
        if authorization is not None:
            if hdrs.AUTHORIZATION in sent:
                raise ValueError("Cannot combine AUTHORIZATION header with AUTH argument or credentials encoded in URL")
            sent[hdrs.AUTHORIZATION] = authorization
        if asked.expect100:
            sent[hdrs.EXPECT] = "100-continue"
            automatic.add("expect")
        own, body, size = [], None, None
        if asked.json is not None:
            own, body = [(hdrs.CONTENT_TYPE, "application/json")], self._json_bytes(asked.json)
        elif asked.data is not None:
            own, body, size = await asked.body()
        chunked = asked.chunked or self._compresses(sent, asked, body, automatic)
        if chunked and hdrs.CONTENT_LENGTH in sent:
            raise ValueError("chunked can not be set if Content-Length header is set")
        if asked.chunked and "chunked" in sent.get(hdrs.TRANSFER_ENCODING, "").lower():
            raise ValueError('Chunked can not be set if "Transfer-Encoding: chunked" header is set')
        if body is None:
            return sent, None, automatic
        if isinstance(body, bytes) and chunked:
            from .payload import BytesPayload

            body = BytesPayload(body)
        coding = sent.get(hdrs.CONTENT_ENCODING) if asked.compress else None
        if coding in ("deflate", "gzip"):
            from .compression import encoded
            from .payload import AsyncIterablePayload

            body = AsyncIterablePayload(encoded(body.pieces(), coding))
        if isinstance(body, bytes):
            offer(hdrs.CONTENT_LENGTH, str(len(body)))
        elif size is not None and not chunked:
            offer(hdrs.CONTENT_LENGTH, str(size))
        in_chunks = not isinstance(body, bytes) and hdrs.CONTENT_LENGTH not in sent
        for name, value in own:
            if name not in sent and name.lower() not in skipped:
                sent[name] = value
        if in_chunks:
            sent[hdrs.TRANSFER_ENCODING] = "chunked"
            automatic.add("transfer-encoding")
        return sent, body, automatic

    def _json_bytes(self, value):
        return self.json_serialize(value).encode() if self._json_serialize_bytes is None else (
            self._json_serialize_bytes(value)
        )

    async def _authorization(self, url, asked):
        """What the call says, or the URL, or the session, or, with trust_env, ~/.netrc."""
        if asked.auth is not None:
            if not isinstance(asked.auth, BasicAuth):
                raise TypeError("BasicAuth() tuple is required instead")
            return asked.auth.encode()
        if asked.credentials is not None:
            return asked.credentials
        if self._default_auth is not None and (self._base_url is None or self._base_url.origin() == url.origin()):
            return self._default_auth.encode()
        if self._trust_env and url.host:
            return netrc_authorization(url.host)
        return None

    def _compresses(self, sent, asked, body, automatic):
        if body is None or body == b"" or not asked.compress:
            return False
        if hdrs.CONTENT_ENCODING in sent:
            raise ValueError("compress can not be set if Content-Encoding header is set")
        sent[hdrs.CONTENT_ENCODING] = asked.compress if isinstance(asked.compress, str) else "deflate"
        return True

    def _add_cookies(self, sent, url, given):
        jar = self._cookie_jar
        cookies = SimpleCookie()
        if hdrs.COOKIE in sent:
            cookies.update(parse_cookie_header(sent.pop(hdrs.COOKIE)))
        cookies.update(jar.filter_cookies(url))
        if given is not None:
            own = CookieJar(unsafe=jar.unsafe, quote_cookie=jar.quote_cookie)
            own.update_cookies(given)
            cookies.update(own.filter_cookies(url))
        if cookies:
            sent[hdrs.COOKIE] = cookies.output(header="", sep=";").strip()


class _Asked:
    """What a call asked for beside method and address, until a redirect takes some of it away."""

    def __init__(self, headers, auth, cookies, data, json, skip_auto_headers, chunked, expect100, compress=None):
        self.headers = headers
        self.auth = auth
        self.cookies = cookies
        self.data = data
        self.json = json
        self.skip_auto_headers = skip_auto_headers
        self.chunked = chunked
        self.expect100 = expect100
        self.compress = compress
        self.is_redirected = False
        self.credentials = None  # of the URL, as the header says them
        self._left_out = set()
        self._body = None

    def skipped(self, session):
        """Names, in lower case, of the headers that are not to be added."""
        return {str(name).lower() for name in (*session._skip_auto_headers, *(self.skip_auto_headers or ()))}

    def plain_headers(self, session):
        """The session's headers and those of the call."""
        sent = CIMultiDict(session._default_headers)
        if self.headers is not None:
            headers = self.headers if isinstance(self.headers, (Mapping, CIMultiDict)) else CIMultiDict(self.headers)
            added = set()
            for name, value in headers.items():
                if name.lower() in added:
                    sent.add(name, value)
                else:
                    sent[name] = value
                    added.add(name.lower())
        for name in self._left_out:
            sent.popall(name, None)
        return sent

    async def body(self):
        """(headers that go with it, the payload or its bytes, its size), of one payload for all redirects."""
        if self._body is None:
            self._body = await encode_body(self.data)
        own, body, size = self._body
        if hasattr(body, "pieces"):
            from .payload import BytesPayload

            if isinstance(body, BytesPayload):
                body, size = await body.as_bytes(), None
        return own, body, size

    def is_spent(self):
        """Whether the body was given and cannot be given again."""
        return self._body is not None and getattr(self._body[1], "consumed", False)

    async def close(self):
        """Nothing will be sent any more."""
        if self._body is not None and hasattr(self._body[1], "close"):
            await self._body[1].close()

    def take_credentials(self, url):
        """The URL without user and password. Those that a redirect brings are the better ones."""
        if url.raw_user is None and url.raw_password is None:
            return url
        if self.auth is not None and not self.is_redirected:
            raise ValueError("Cannot combine AUTH argument with credentials encoded in URL")
        self.auth = None
        self.credentials = encode_basic_auth(url.user or "", url.password or "")
        return url.with_user(None)

    def forget_body(self):
        self.data = self.json = None
        self.compress = self.chunked = None
        self._left_out |= {hdrs.CONTENT_LENGTH, hdrs.CONTENT_TYPE}

    def forget_auth(self):
        """Another server is not told."""
        self.auth = self.credentials = self.cookies = None
        self._left_out |= {hdrs.AUTHORIZATION, hdrs.COOKIE, hdrs.PROXY_AUTHORIZATION}


class _Proxy:
    """Through whom a request goes: whom the call names, else the session, else, with trust_env, the environment."""

    def __init__(self, session, url, auth, headers):
        self._url = _proxy_url(session._proxy if url is None else url)
        self.auth = session._proxy_auth if auth is None else auth
        if self.auth is not None and not isinstance(self.auth, BasicAuth):
            raise ValueError("proxy_auth must be None or BasicAuth() tuple")
        self.headers = CIMultiDict(headers or ())
        self._trust_env = session._trust_env

    def of(self, url):
        """The proxy's URL, or None."""
        if self._url is not None or not self._trust_env:
            return self._url
        import os

        def setting(name):
            return os.environ.get(name.lower()) or os.environ.get(name.upper())

        host = url.host or ""
        for name in (setting("no_proxy") or "").split(","):
            name = name.strip().removeprefix(".")
            if name == "*" or name and (host == name or host.endswith("." + name)):
                return None
        scheme = {"ws": "http", "wss": "https"}.get(url.scheme, url.scheme)
        return _proxy_url(setting(f"{scheme}_proxy"))

    def authorization(self, proxy):
        if self.auth is None and proxy.user is not None:
            return encode_basic_auth(proxy.user, proxy.password or "")
        return None if self.auth is None else self.auth.encode()


def _proxy_url(url):
    if url is None:
        return None
    try:
        url = URL(url)
    except ValueError as error:
        raise InvalidURL(url) from error
    if not url:
        return None
    if url.host is None:
        raise InvalidURL(url)
    return url


async def _call_middleware(middleware, handler, request):
    return await middleware(request, handler)


class _ContextManager:
    """A request that has not been sent, to be used with `async with`."""

    def __init__(self, coro):
        self._coro = coro
        self._response = None

    def send(self, arg):
        return self._coro.send(arg)

    def throw(self, *args):
        return self._coro.throw(*args)

    def close(self):
        self._coro.close()

    async def __aenter__(self):
        self._response = await self._coro
        return await self._response.__aenter__()

    async def __aexit__(self, exc_type, exc, tb):
        await self._response.__aexit__(exc_type, exc, tb)


class _RequestContextManager(_ContextManager):
    """The same, to be awaited for the response as well."""

    def __await__(self):
        return self._coro.__await__()

    def __iter__(self):
        return self.__await__()


class _SessionRequestContextManager(_ContextManager):
    """The same with a session of its own, which it closes."""

    def __init__(self, coro, session):
        super().__init__(coro)
        self._session = session

    async def __aenter__(self):
        try:
            return await super().__aenter__()
        except BaseException:
            await self._session.close()
            raise

    async def __aexit__(self, exc_type, exc, tb):
        await super().__aexit__(exc_type, exc, tb)
        await self._session.close()


def request(method, url, *, cookies=None, version=None, connector=None, loop=None, **kwargs):
    """One request: `async with aiohttp.request("GET", url) as response: ...`"""
    owner = connector is None
    session = ClientSession(cookies=cookies, connector=connector, connector_owner=owner, loop=loop)
    return _SessionRequestContextManager(session._request(method, url, **kwargs), session)


def _as_timeout(timeout, default):
    if timeout is sentinel:
        return default
    if timeout is None:
        return ClientTimeout()
    return timeout if isinstance(timeout, ClientTimeout) else ClientTimeout(total=timeout)


def _dumps(value):
    from json import dumps

    return dumps(value)
