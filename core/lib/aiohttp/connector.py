"""Connectors bound how many requests run at once; connections carry one of them over the host's fetch, or over the
in-page network, whose connections are kept for the next request."""

from collections import deque, namedtuple
from weakref import ref as weakref

from _asyncio import get_running_loop
from _web_fetch import WebFetch
from asyncio.host_operations import HostError

from .client_exceptions import (
    ClientConnectionError, ClientConnectorDNSError, ClientConnectorError, ClientOSError, ClientPayloadError,
    ClientProxyConnectionError, ConnectionTimeoutError, ServerDisconnectedError, SocketTimeoutError,
)
from .client_local import (
    LocalFetch, fetch_may_find, is_local, is_near, may_share, open_local, open_tunnel, reaches_outside,
    refused,
)
from .helpers import deprecated, merged_ssl, sentinel
from .http_parser import ChunkEnd, HttpVersion10, HttpVersion11
from .streams import StreamReader

__all__ = ("BaseConnector", "NamedPipeConnector", "TCPConnector", "UnixConnector")

ConnectionKey = namedtuple(
    "ConnectionKey",
    ["host", "port", "is_ssl", "ssl", "proxy", "proxy_auth", "proxy_headers_hash", "server_hostname"],
    defaults=[None],
)


class BaseConnector:
    """`limit` requests at once, `limit_per_host` of them to one host (0: without limit). Others wait in order."""

    allowed_protocol_schema_set = frozenset(("", "http", "https", "ws", "wss"))

    def __init__(
        self, *, keepalive_timeout=None, force_close=False, limit=100, limit_per_host=0, enable_cleanup_closed=False,
        loop=None, timeout_ceil_threshold=5,
    ):
        self._loop = loop or get_running_loop()
        self._limit = limit
        self._limit_per_host = limit_per_host
        if keepalive_timeout is not None and force_close:
            raise ValueError("keepalive_timeout cannot be set if force_close is True")
        self._acquired = []  # the keys of the requests that run
        self._waiters = deque()  # (key, future)
        self._connections = set()
        self._force_close = force_close
        self._keepalive_timeout = 15.0 if keepalive_timeout is None else keepalive_timeout
        self._idle = {}  # key -> [(streams, second since when)], the latest last
        self._sweep = None
        self._closed = False

    def __del__(self):
        if getattr(self, "_closed", True) or not self._connections:
            return
        connections = [repr(connection) for connection in self._connections]
        self._close()
        import warnings

        warnings.warn(f"Unclosed connector {self!r}", ResourceWarning, source=self)
        self._loop.call_exception_handler(
            {"connector": self, "connections": connections, "message": "Unclosed connector"}
        )

    def __enter__(self):
        deprecated('"with Connector():" is deprecated, use "async with Connector():" instead')
        return self

    def __exit__(self, *exc):
        self._close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type=None, exc_value=None, exc_traceback=None):
        await self.close()

    @property
    def closed(self):
        return self._closed

    @property
    def force_close(self):
        return self._force_close

    @property
    def limit(self):
        return self._limit

    @property
    def limit_per_host(self):
        return self._limit_per_host

    def close(self, *, abort_ssl=False):
        """Breaks off what still runs. The answer may be awaited."""
        self._close()
        return _Done()

    def _close(self):
        self._closed = True
        for connection in list(self._connections):
            connection.close()
        for _, waiter in self._waiters:
            waiter.cancel()
        self._waiters.clear()
        if self._sweep is not None:
            self._sweep.cancel()
            self._sweep = None
        kept, self._idle = self._idle, {}
        if not self._loop.is_closed():
            for entries in kept.values():
                for streams, _ in entries:
                    streams[1].close()

    # -- connections of the in-page network

    async def _open(self, key, url, **tls):
        """A connection that is open already, or a new one."""
        kept = self._idle.get(key, [])
        while kept:
            streams, _ = kept.pop()
            if not streams[0].at_eof() and not streams[1].is_closing():
                return streams
            streams[1].close()
        return await self._connect(key, url, **tls)

    async def _connect(self, key, url, trace=None, **tls):
        """(reader, writer); None where the host's fetch has to go after all."""
        return await open_local(key, url, **tls)

    def _reaches(self, url):
        return is_local(url) or reaches_outside() or may_share(url)

    def _fetch_may_find(self, url):
        return fetch_may_find(url)

    _ssl = True

    def _tls_of(self, key):
        return self._ssl if key.ssl is True else key.ssl

    def _keep(self, key, streams):
        if self._closed or self._force_close or not self._keepalive_timeout:
            streams[1].close()
            return
        self._idle.setdefault(key, []).append((streams, self._loop.time()))
        if self._sweep is None:
            self._sweep = self._loop.call_later(self._keepalive_timeout, _sweep, weakref(self))

    def _close_old(self):
        self._sweep = None
        oldest = self._loop.time() - self._keepalive_timeout
        left = {}
        for key, entries in self._idle.items():
            for streams, since in entries:
                if since <= oldest:
                    streams[1].close()
                else:
                    left.setdefault(key, []).append((streams, since))
        self._idle = left
        if left:
            first = min(since for entries in left.values() for _, since in entries)
            self._sweep = self._loop.call_at(first + self._keepalive_timeout, _sweep, weakref(self))

    def _has_room(self, key):
        if self._limit and len(self._acquired) >= self._limit:
            return False
        return not self._limit_per_host or self._acquired.count(key) < self._limit_per_host

    async def acquire(self, key):
        """Waits for a place."""
        if self._has_room(key):
            self._acquired.append(key)
            return
        entry = key, self._loop.create_future()
        self._waiters.append(entry)
        try:
            await entry[1]
        except BaseException:
            if entry in self._waiters:
                self._waiters.remove(entry)
            elif not entry[1].cancelled():
                self.release(key)  # given a place and cancelled in the same turn
            raise

    def has_room(self, key):
        return self._has_room(key)

    def release(self, key):
        """Gives the place to the first who waits and may have it."""
        self._acquired.remove(key)
        for entry in self._waiters:
            other, waiter = entry
            if not waiter.done() and self._has_room(other):
                self._waiters.remove(entry)
                self._acquired.append(other)
                waiter.set_result(None)
                break


def _sweep(reference):
    connector = reference()
    if connector is not None:
        connector._close_old()


class TCPConnector(BaseConnector):
    """The connector that sessions make. What concerns sockets and names is the host's business and is accepted."""

    def __init__(
        self, *, verify_ssl=True, fingerprint=None, use_dns_cache=True, ttl_dns_cache=10, family=0, ssl_context=None,
        ssl=True, local_addr=None, resolver=None, keepalive_timeout=None, force_close=False, limit=100,
        limit_per_host=0, enable_cleanup_closed=False, loop=None, timeout_ceil_threshold=5,
        happy_eyeballs_delay=0.25, interleave=None, socket_factory=None, ssl_shutdown_timeout=sentinel,
    ):
        if ssl_shutdown_timeout is not sentinel:
            deprecated("The ssl_shutdown_timeout parameter is deprecated and will be removed in aiohttp 4.0")
        super().__init__(
            keepalive_timeout=keepalive_timeout, force_close=force_close, limit=limit, limit_per_host=limit_per_host,
            enable_cleanup_closed=enable_cleanup_closed, loop=loop, timeout_ceil_threshold=timeout_ceil_threshold,
        )
        self._ssl = ssl = merged_ssl(ssl, None if verify_ssl else False, ssl_context, fingerprint)
        self._family = family
        self._use_dns_cache = use_dns_cache
        if ssl is not None and not isinstance(ssl, bool) and type(ssl).__name__ not in ("SSLContext", "Fingerprint"):
            raise TypeError(f"ssl should be SSLContext, bool, Fingerprint or None, got {ssl!r} instead.")
        self._resolver = resolver
        self._addresses = {}  # by (host, port): where it is, or None where the loop knows; until when that is believed
        self._belief = 0 if not use_dns_cache else float("inf") if ttl_dns_cache is None else ttl_dns_cache
        self._local_addr = local_addr

    @property
    def family(self):
        return self._family

    @property
    def use_dns_cache(self):
        return self._use_dns_cache

    def clear_dns_cache(self, host=None, port=None):
        if (host is None) != (port is None):
            raise ValueError("either both host and port or none of them are allowed")
        if host is None:
            self._addresses.clear()
        else:
            self._addresses.pop((host, port), None)

    def _reaches(self, url):
        # A resolver of the program's own may say that any host is here.
        if self._resolver is None:
            return super()._reaches(url)
        from .resolver import ThreadedResolver

        return not isinstance(self._resolver, ThreadedResolver) or super()._reaches(url)

    async def _connect(self, key, url, trace=None, **tls):
        settings = {"family": self._family, "local_addr": self._local_addr, **tls}
        there = None
        if not url.host.replace(".", "").isdecimal():
            there = await self._look_up(key, url, trace)
        if there is None:
            return await open_local(key, url, **settings)
        if not is_near(there["host"]) and not reaches_outside():
            return None
        at = url.with_host(there["host"]).with_port(there["port"])
        return await open_local(key, at, **{"server_hostname": url.host, **settings})

    async def _look_up(self, key, url, trace):
        """What the resolver says of the host; None where there is none, as the loop will ask."""

        async def tell(event):
            if trace:
                await trace.send(event, url.host)

        name = url.host, url.port
        there, until = self._addresses.get(name, (None, 0))
        if self._loop.time() < until:
            await tell("dns_cache_hit")
            return there
        if self._use_dns_cache:
            await tell("dns_cache_miss")
        await tell("dns_resolvehost_start")
        if self._resolver is not None:
            try:
                there, *_ = await self._resolver.resolve(url.host, url.port, family=self._family)
            except OSError as error:
                raise ClientConnectorDNSError(key, error) from error
        await tell("dns_resolvehost_end")
        if self._belief:
            self._addresses[name] = there, self._loop.time() + self._belief
        return there


class UnixConnector(BaseConnector):
    """All requests go to the server at a Unix socket's path."""

    allowed_protocol_schema_set = frozenset(("", "http", "https", "ws", "wss", "unix"))

    def __init__(self, path, force_close=False, keepalive_timeout=None, limit=100, limit_per_host=0, loop=None):
        super().__init__(
            force_close=force_close, keepalive_timeout=keepalive_timeout, limit=limit, limit_per_host=limit_per_host,
            loop=loop,
        )
        self._path = path

    @property
    def path(self):
        return self._path

    def _reaches(self, url):
        return True

    def _fetch_may_find(self, url):
        return False

    async def _connect(self, key, url, trace=None, **tls):
        from asyncio import open_unix_connection

        from .client_exceptions import UnixClientConnectorError
        from .http_parser import MAX_HEAD

        try:
            return await open_unix_connection(self._path, limit=MAX_HEAD)
        except OSError as error:
            raise UnixClientConnectorError(self._path, key, error) from error


class NamedPipeConnector(BaseConnector):
    """Named pipes are Windows'."""

    def __init__(self, path, **options):
        raise RuntimeError("Named Pipe connector is available only on Windows")


class _Done:
    def __await__(self):
        return None
        yield


class Connection:
    """One request on its way: its head, then its body into `content`.

    It holds a place of the connector until the body has come in whole, or until it is closed.
    """

    def __init__(
        self, connector, key, timer, proxy=None, server_hostname=None, decode=True, bufsize=2**16, limits=None,
    ):
        self._proxy = proxy
        self._decode = decode
        self._decoder = None
        self._limits = limits  # of heads
        self._server_hostname = server_hostname
        self._connector = connector
        self._key = key
        self._timer = timer
        self._operation = None
        self._next = None  # the future of the piece that is asked for
        self._open = True
        self._refused = None  # why the host's fetch is tried, where a connection of the program's own was first
        self.on_body = None  # awaited with the body when it was read as a whole
        self.content = StreamReader(limit=bufsize)
        connector._connections.add(self)

    def __repr__(self):
        return f"Connection<{self._key}>"

    @property
    def transport(self):
        return None

    @property
    def version(self):
        return getattr(self._operation, "version", None)

    @property
    def upgraded(self):
        """After an answer 101: what speaks the other protocol now, (reader, writer) or the host's WebSocket."""
        return getattr(self._operation, "upgraded", None)

    async def head(self, request, redirect, trace):
        """Sends the request; gives (status, reason, final url, redirected, headers)."""
        method, url, body = request.method, request.url, request._content
        if body is not None and not isinstance(body, bytes):
            body = body.pieces()
        on_sent = None
        if trace:
            on_sent = _Tracing(trace, "request_chunk_sent", method, url).piece
            self.on_body = _Tracing(trace, "response_chunk_received", method, url).piece
        proxy = self._key.proxy
        try:
            streams = await self._streams(url, proxy, trace)
            if streams is not None:
                self._say_whether_it_stays(request)
                headers, target = list(request.headers.items()), None
                if proxy is not None and url.scheme == "http":
                    target = str(url)
                    headers += self._to_proxy(proxy)
                settings = {"on_end": self._keep, "on_sent": on_sent, "target": target, "label": repr(self)}
                settings.update(limits=self._limits, version=request.version)
                self._operation = LocalFetch(streams, method, url, headers, body, **settings)
                if trace:
                    await trace.send("request_headers_sent", method, url, request.headers)
                try:
                    head = await self._timer.answer(self._operation)
                except (ServerDisconnectedError, ClientOSError):
                    may_repeat = request.session._retry_connection and method in _idempotent
                    if not may_repeat or not (body is None or isinstance(body, bytes)):
                        raise
                    # The server may have closed it while it was idle: what does no harm twice is tried once more.
                    streams = await self._new_streams(url, proxy, trace)
                    self._operation = LocalFetch(streams, method, url, headers, body, **settings)
                    head = await self._timer.answer(self._operation)
                self._decoder = self._decoder_of(head)
            elif "Sec-WebSocket-Key" in request.headers:
                from .client_host_ws import HostWebSocket

                self._operation = HostWebSocket(url, request.headers)
                head = await self._timer.wait(self._operation.head())
            else:
                body = await _gather(body)
                self._operation = WebFetch(method, url, _for_host(request), body, redirect)
                if trace:
                    await trace.send("request_headers_sent", method, url, request.headers)
                head = await self._timer.wait(self._operation.head)
                if trace and body:
                    await on_sent(body)
        except HostError as error:
            self._leave()
            if self._refused is not None and error.args[0] != "cors":
                raise self._refused from None
            raise _connector_error(self._key, *error.args) from None
        except BaseException:
            self.close()
            raise
        self.content.wait = self._timer.wait
        self.content.check = self._timer.check
        self.content.on_room = self._ask
        self._ask()
        return head

    def _say_whether_it_stays(self, request):
        # What the version of HTTP means by itself is not said.
        if self._connector.force_close:
            if request.version == HttpVersion11:
                request.headers.setdefault("Connection", "close")
        elif request.version == HttpVersion10:
            request.headers.setdefault("Connection", "keep-alive")

    async def _streams(self, url, proxy, trace):
        """A connection of the program's own; None where the host's fetch has to go."""
        there = url if proxy is None else proxy
        if not self._connector._reaches(there):
            if proxy is not None:
                reason = "a page cannot choose its proxy; use `npx fermata run --allow-net`"
                raise ClientProxyConnectionError(self._proxy_key(proxy), OSError(None, reason))
            return None
        if any(not streams[0].at_eof() for streams, _ in self._connector._idle.get(self._key, ())):
            if trace:
                await trace.send("connection_reuseconn")
            return await self._connector._open(self._key, url)
        return await self._new_streams(url, proxy, trace)

    async def _new_streams(self, url, proxy, trace):
        if trace:
            await trace.send("connection_create_start")
        try:
            made = await self._timer.connect(self._connect(url, proxy, trace), url)
        except ClientConnectorError as error:
            if proxy is not None or not self._connector._fetch_may_find(url):
                raise
            self._refused = error
            return None
        if trace:
            await trace.send("connection_create_end")
        return made

    async def _connect(self, url, proxy, trace):
        connector, key = self._connector, self._key
        tls = {"ssl": connector._tls_of(key)}
        if self._server_hostname is not None:
            tls["server_hostname"] = self._server_hostname
        if proxy is None:
            return await connector._connect(key, url, trace, **tls)
        proxy_key = self._proxy_key(proxy)
        try:
            streams = await connector._connect(proxy_key, proxy, trace)
        except ClientConnectorError as error:
            raise ClientProxyConnectionError(proxy_key, error.os_error) from error
        if url.scheme in ("https", "wss"):
            await open_tunnel(streams, key, url, proxy, [*self._proxy.headers.items(), *self._to_proxy(proxy)], **tls)
        return streams

    def _proxy_key(self, proxy):
        return self._key._replace(host=proxy.raw_host, port=proxy.port, is_ssl=proxy.scheme == "https", proxy=None)

    def _to_proxy(self, proxy):
        authorization = self._proxy.authorization(proxy)
        return [("Proxy-Authorization", authorization)] if authorization else []

    def _decoder_of(self, head):
        if not self._decode:
            return None
        for name, value in head[4]:
            if name.lower() == "content-encoding":
                from .compression import CODINGS, Decoder

                return Decoder(value.lower()) if value.lower() in CODINGS else None
        return None

    def _keep(self, streams):
        if streams is not None:
            self._connector._keep(self._key, streams)

    def _ask(self):
        if self._open and self._next is None and not self.content.is_full():
            self._next = piece = self._operation.read()
            if piece.done():
                self._take(piece)  # what has come already is there at once
            else:
                piece.add_done_callback(self._take)

    def _take(self, piece):
        self._next = None
        error = None if piece.cancelled() else piece.exception()
        if piece.cancelled() or not self._open:
            return
        if error is not None:
            if isinstance(error, HostError):
                message = error.args[1] if len(error.args) > 1 else str(error)
                error = ClientPayloadError(f"Response payload is not completed: {message}")
            self.content.set_exception(error)
            self._leave()
            return
        data = piece.result()
        self.content.total_raw_bytes += len(data)
        if self._decoder is not None:
            try:
                decoded = self._decoder.feed(data) if data else self._decoder.end()
            except ValueError as error:
                self.content.set_exception(ClientPayloadError(str(error)))
                self._leave()
                self._operation.cancel()
                return
            self.content.feed_piece(decoded, type(data) is ChunkEnd)
        else:
            self.content.feed_piece(data, type(data) is ChunkEnd)
        if data:
            self._ask()
        else:
            if self.upgraded is None:
                self._leave()
            self.content.feed_eof()

    def _leave(self):
        if self._open:
            self._open = False
            self.content.on_room = None
            self._connector._connections.discard(self)
            self._connector.release(self._key)

    @property
    def output_size(self):
        return getattr(self._operation, "sent_bytes", 0)

    @property
    def sending(self):
        """The future of the body's end, while it is sent; else None."""
        upload = getattr(self._operation, "upload", None)
        return None if upload is None or upload.done() else upload

    def close(self):
        """Breaks the request off if it still runs."""
        if self._open:
            self._leave()
            if self._operation is not None:
                self._operation.cancel()
            if not self.content.is_eof() and self.content.exception() is None:
                self.content.lose_connection(ClientConnectionError("Connection closed"))


_idempotent = frozenset(("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"))


def _for_host(request):
    """Without what hosts say by themselves: other words there may need the server's permission (CORS)."""
    return [(name, value) for name, value in request.headers.items() if name.lower() not in request.automatic]


class _Tracing:
    """Tells of the pieces of a body."""

    def __init__(self, trace, name, method, url):
        self._trace = trace
        self._about = name, method, url

    async def piece(self, data):
        await self._trace.send(*self._about, data)


async def _gather(body):
    """What hosts send is whole."""
    if body is None or isinstance(body, bytes):
        return body
    return b"".join([bytes(piece) async for piece in body])


class Timer:
    """The time limits of one request: `deadline` (loop time) for all of it, `sock_read` seconds for each wait."""

    def __init__(self, loop, deadline, sock_read, sock_connect=None, connect=None):
        self._loop = loop
        self._deadline = deadline
        self._sock_read = sock_read
        self._connect_limit = min((each for each in (sock_connect, connect) if each), default=None)

    async def connect(self, opening, url):
        """A connection, in its own time."""
        from asyncio.timeouts import timeout_at

        own = None if self._connect_limit is None else self._loop.time() + self._connect_limit
        is_own = own is not None and (self._deadline is None or own < self._deadline)
        try:
            async with timeout_at(own if is_own else self._deadline):
                return await opening
        except TimeoutError as error:
            if is_own:
                raise ConnectionTimeoutError(f"Connection timeout to host {url}") from error
            raise

    def check(self):
        """Whoever reads what has come in already has the time of the request for it, too."""
        if self._deadline is not None and self._loop.time() >= self._deadline:
            raise TimeoutError

    async def answer(self, operation):
        """The head. What is between two pieces counts from the end of the body on."""
        if operation.upload is not None:
            from asyncio import FIRST_COMPLETED, wait
            from asyncio.timeouts import timeout_at

            async with timeout_at(self._deadline):
                await wait([operation.upload, operation.head], return_when=FIRST_COMPLETED)
        return await self.wait(operation.head)

    async def wait(self, future):
        limit = self._deadline
        is_read = False
        if self._sock_read:
            reading = self._loop.time() + self._sock_read
            if limit is None or reading < limit:
                limit, is_read = reading, True
        if limit is None:
            return await future
        from asyncio.timeouts import timeout_at

        try:
            async with timeout_at(limit):
                return await future
        except TimeoutError as error:
            if is_read:
                raise SocketTimeoutError("Timeout on reading data from socket") from error
            raise

    async def acquire(self, connector, key, limit, url):
        """Waits for a place of the connector, for `limit` seconds at most."""
        from asyncio.timeouts import timeout_at

        when = None if not limit else self._loop.time() + limit
        is_total = when is None or (self._deadline is not None and self._deadline <= when)
        try:
            async with timeout_at(self._deadline if is_total else when):
                await connector.acquire(key)
        except TimeoutError as error:
            if is_total:
                raise
            raise ConnectionTimeoutError(f"Connection timeout to host {url}") from error


def _connector_error(key, kind, message):
    """Tells by the host's words what kept the request from its server."""
    if kind == "abort":
        return ServerDisconnectedError()
    if kind == "redirect":
        return ClientConnectorError(key, OSError(None, message))
    if kind == "cors":
        reason = f"the browser forbids it (CORS): {message}; ask that site to allow it or use `npx fermata run`"
        return ClientConnectorError(key, OSError(None, reason))
    if "ENOTFOUND" in message or "EAI_AGAIN" in message:
        return ClientConnectorDNSError(key, OSError(None, "Name or service not known"))
    if "ECONNREFUSED" in message or is_near(key.host):
        return ClientConnectorError(key, refused(key.host, key.port))
    return ClientConnectorError(key, OSError(None, message))
