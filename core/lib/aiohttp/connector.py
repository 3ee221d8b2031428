"""Connectors bound how many requests run at once; connections carry one of them over the host's fetch."""

from collections import deque, namedtuple

from _asyncio import get_running_loop
from asyncio.host_operations import HostError, HostFetch

from .client_exceptions import (
    ClientConnectorDNSError, ClientConnectorError, ClientPayloadError, ConnectionTimeoutError,
    ServerDisconnectedError, SocketTimeoutError,
)
from .client_local import LocalFetch, is_local
from .streams import StreamReader

__all__ = ("BaseConnector", "TCPConnector")

ConnectionKey = namedtuple(
    "ConnectionKey", ["host", "port", "is_ssl", "ssl", "proxy", "proxy_auth", "proxy_headers_hash"]
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
        self._acquired = []  # the keys of the requests that run
        self._waiters = deque()  # (key, future)
        self._connections = set()
        self._force_close = force_close
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

    def close(self):
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


class TCPConnector(BaseConnector):
    """The connector that sessions make. What concerns sockets and names is the host's business and is accepted."""

    def __init__(
        self, *, verify_ssl=True, fingerprint=None, use_dns_cache=True, ttl_dns_cache=10, family=0, ssl_context=None,
        ssl=True, local_addr=None, resolver=None, keepalive_timeout=None, force_close=False, limit=100,
        limit_per_host=0, enable_cleanup_closed=False, loop=None, timeout_ceil_threshold=5,
        happy_eyeballs_delay=0.25, interleave=None, socket_factory=None,
    ):
        super().__init__(
            keepalive_timeout=keepalive_timeout, force_close=force_close, limit=limit, limit_per_host=limit_per_host,
            enable_cleanup_closed=enable_cleanup_closed, loop=loop, timeout_ceil_threshold=timeout_ceil_threshold,
        )
        self._ssl = ssl


class _Done:
    def __await__(self):
        return None
        yield


class Connection:
    """One request on its way: its head, then its body into `content`.

    It holds a place of the connector until the body has come in whole, or until it is closed.
    """

    def __init__(self, connector, key, timer):
        self._connector = connector
        self._key = key
        self._timer = timer
        self._operation = None
        self._next = None  # the future of the piece that is asked for
        self._open = True
        self.content = StreamReader()
        connector._connections.add(self)

    def __repr__(self):
        return f"Connection<{self._key}>"

    async def head(self, method, url, headers, body, redirect):
        """Sends the request; gives (status, reason, final url, redirected, headers)."""
        if is_local(url):
            self._operation = LocalFetch(self._key, method, url, headers, body)
        else:
            self._operation = HostFetch(method, str(url), headers, body, redirect)
        try:
            head = await self._timer.wait(self._operation.head)
        except HostError as error:
            self._leave()
            raise _connector_error(self._key, *error.args) from None
        except BaseException:
            self.close()
            raise
        self.content.wait = self._timer.wait
        self.content.on_room = self._ask
        self._ask()
        return head

    def _ask(self):
        if self._open and self._next is None and not self.content.is_full():
            self._next = self._operation.read()
            self._next.add_done_callback(self._take)

    def _take(self, piece):
        self._next = None
        if piece.cancelled() or not self._open:
            return
        error = piece.exception()
        if error is not None and not isinstance(error, HostError):
            self.content.set_exception(error)
            self._leave()
        elif error is not None:
            message = error.args[1] if len(error.args) > 1 else str(error)
            self.content.set_exception(ClientPayloadError(f"Response payload is not completed: {message}"))
            self._leave()
        elif data := piece.result():
            self.content.feed_data(data)
            self._ask()
        else:
            self._leave()
            self.content.feed_eof()

    def _leave(self):
        if self._open:
            self._open = False
            self.content.on_room = None
            self._connector._connections.discard(self)
            self._connector.release(self._key)

    def close(self):
        """Breaks the request off if it still runs."""
        if self._open:
            self._leave()
            if self._operation is not None:
                self._operation.cancel()
            if not self.content.is_eof():
                self.content.set_exception(ServerDisconnectedError("Connection closed"))


class Timer:
    """The time limits of one request: `deadline` (loop time) for all of it, `sock_read` seconds for each wait."""

    def __init__(self, loop, deadline, sock_read):
        self._loop = loop
        self._deadline = deadline
        self._sock_read = sock_read

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
    if kind == "cors":
        reason = f"the browser forbids it (CORS): {message}; ask that site to allow it or use `npx fermata run`"
        return ClientConnectorError(key, OSError(None, reason))
    if "ENOTFOUND" in message or "EAI_AGAIN" in message:
        return ClientConnectorDNSError(key, OSError(None, "Name or service not known"))
    if "ECONNREFUSED" in message:
        return ClientConnectorError(
            key, ConnectionRefusedError(111, f"Connect call failed ({key.host!r}, {key.port})")
        )
    return ClientConnectorError(key, OSError(None, message))
