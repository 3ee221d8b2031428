"""Sessions: what requests have in common, and sending them."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from _asyncio import get_running_loop
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from . import hdrs
from .client_exceptions import InvalidUrlClientError, NonHttpUrlClientError, TooManyRedirects
from .client_reqrep import ClientResponse, RequestInfo, encode_body
from .connector import Connection, ConnectionKey, TCPConnector, Timer
from .cookiejar import CookieJar, SimpleCookie
from .helpers import BasicAuth, sentinel

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


DEFAULT_TIMEOUT = ClientTimeout(total=5 * 60, sock_connect=30)


class ClientSession:
    """`async with ClientSession() as session: async with session.get(url) as response: ...`"""

    def __init__(
        self, base_url=None, *, connector=None, loop=None, cookies=None, headers=None, proxy=None, proxy_auth=None,
        skip_auto_headers=None, auth=None, json_serialize=None, request_class=None, response_class=None,
        ws_response_class=None, version=None, cookie_jar=None, connector_owner=True, raise_for_status=False,
        read_timeout=sentinel, conn_timeout=None, timeout=sentinel, auto_decompress=True, trust_env=False,
        requote_redirect_url=True, trace_configs=None, read_bufsize=2**16, max_line_size=8190, max_field_size=8190,
        fallback_charset_resolver=None, middlewares=(), ssl_shutdown_timeout=None,
    ):
        self._connector = None  # for __del__, should one of the checks below raise
        self._loop = loop or get_running_loop()
        self._base_url = None if base_url is None else URL(base_url)
        if self._base_url is not None:
            if not self._base_url.absolute:
                raise ValueError("base_url must be an absolute URL")
            if not self._base_url.raw_path.endswith("/"):
                raise ValueError("base_url must have a trailing '/'")
        if auth is not None and not isinstance(auth, BasicAuth):
            raise TypeError("BasicAuth() tuple is required instead")
        self._timeout = _as_timeout(timeout, DEFAULT_TIMEOUT)
        self._default_headers = CIMultiDict(headers or ())
        self._default_auth = auth
        self._json_serialize = json_serialize
        self._raise_for_status = raise_for_status
        self._connector_owner = connector_owner
        self._cookie_jar = CookieJar() if cookie_jar is None else cookie_jar
        if cookies is not None:
            self._cookie_jar.update_cookies(cookies)
        self._connector = TCPConnector(loop=self._loop) if connector is None else connector

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
        middlewares=None,
    ):
        if self.closed:
            raise RuntimeError("Session is closed")
        if data is not None and json is not None:
            raise ValueError("data and json parameters can not be used at the same time")
        method = method.upper()
        url = self._url(str_or_url, params)
        limits = _as_timeout(timeout, self._timeout)
        timer = Timer(self._loop, limits.deadline(self._loop), limits.sock_read)
        history = []
        while True:
            sent, body = await self._headers_and_body(url, headers, auth, cookies, data, json)
            key = self._connector_key(url, ssl)
            info = RequestInfo(url.with_fragment(None), method, CIMultiDictProxy(sent), url)

            connector = self._connector
            await timer.acquire(connector, key, limits.connect, url)
            connection = Connection(connector, key, timer)
            redirect = "follow" if allow_redirects else "manual"
            head = await connection.head(method, url.with_fragment(None), list(sent.items()), body, redirect)
            response = ClientResponse(
                method, url, connection=connection, request_info=info, head=head, loop=self._loop, session=self
            )
            if response.cookies:
                self._cookie_jar.update_cookies(response.cookies, response.url)
            # The host follows redirects itself; those of a server of this program come here.
            if not allow_redirects or response.status not in (301, 302, 303, 307, 308):
                break
            location = response.headers.get(hdrs.LOCATION) or response.headers.get("URI")
            if location is None:
                break
            history.append(response)
            if len(history) >= max_redirects:
                response.close()
                raise TooManyRedirects(history[0].request_info, tuple(history))
            if response.status == 303 and method != "HEAD" or response.status in (301, 302) and method == "POST":
                method, data, json = "GET", None, None
            response.release()
            url = url.join(URL(location))
            params = None
        response._history = tuple(history)

        check = self._raise_for_status if raise_for_status is None else raise_for_status
        if callable(check):
            await check(response)
        elif check:
            response.raise_for_status()
        return response

    def _connector_key(self, url, ssl):
        return ConnectionKey(url.raw_host, url.port, url.scheme in ("https", "wss"), ssl, None, None, None)

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

    async def _headers_and_body(self, url, headers, auth, cookies, data, json):
        sent = CIMultiDict(self._default_headers)
        if headers is not None:
            if not isinstance(headers, Mapping):
                headers = CIMultiDict(headers)
            sent.update(headers)
        sent.setdefault(hdrs.ACCEPT, "*/*")
        if auth is not None and not isinstance(auth, BasicAuth):
            raise TypeError("BasicAuth() tuple is required instead")
        if auth is None and hdrs.AUTHORIZATION not in sent:
            if url.user is not None:
                auth = BasicAuth(url.user, url.password or "")
            elif self._base_url is None or self._base_url.origin() == url.origin():
                auth = self._default_auth
        if auth is not None:
            if hdrs.AUTHORIZATION in sent:
                raise ValueError("Cannot combine AUTHORIZATION header with AUTH argument or credentials encoded in URL")
            sent[hdrs.AUTHORIZATION] = auth.encode()
        going = SimpleCookie(self._cookie_jar.filter_cookies(url))
        pairs = {name: morsel.value for name, morsel in going.items()}
        pairs.update(cookies or {})
        if pairs:
            known = [sent[hdrs.COOKIE]] if hdrs.COOKIE in sent else []
            sent[hdrs.COOKIE] = "; ".join(known + [f"{name}={value}" for name, value in pairs.items()])
        if json is not None:
            sent.setdefault(hdrs.CONTENT_TYPE, "application/json")
            return sent, self.json_serialize(json).encode()
        if data is None:
            return sent, None
        content_type, body = await encode_body(data)
        sent.setdefault(hdrs.CONTENT_TYPE, content_type)
        return sent, body


class _RequestContextManager:
    """A request that has not been sent: `await` it for the response, or use it with `async with`."""

    def __init__(self, coro):
        self._coro = coro
        self._response = None

    def __await__(self):
        return self._coro.__await__()

    def __iter__(self):
        return self.__await__()

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


class _SessionRequestContextManager(_RequestContextManager):
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
