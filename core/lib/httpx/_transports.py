"""What carries requests: the host's fetch and the in-page network, an ASGI or WSGI application, a function."""

import asyncio

from ._config import Proxy
from ._content import AsyncByteStream, ByteStream, SyncByteStream
from ._exceptions import (
    ConnectError, ConnectTimeout, DecodingError, PoolTimeout, ProxyError, ReadError, ReadTimeout, RemoteProtocolError,
    UnsupportedProtocol,
)
from ._models import Request, Response
from ._urls import URL


class BaseTransport:
    def __enter__(self):
        return self

    def __exit__(self, exc_type=None, exc_value=None, traceback=None):
        self.close()

    def handle_request(self, request):
        raise NotImplementedError("The 'handle_request' method must be implemented.")

    def close(self):
        """For those who have something to let go of."""


class AsyncBaseTransport:
    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type=None, exc_value=None, traceback=None):
        await self.aclose()

    async def handle_async_request(self, request):
        raise NotImplementedError("The 'handle_async_request' method must be implemented.")

    async def aclose(self):
        """For those who have something to let go of."""


class _Exchange:
    """A request and its answer, by coroutines; errors are this library's."""

    def __init__(self, transport, request, body):
        self._transport, self._request, self._body = transport, request, body
        self._timeout = request.extensions.get("timeout", {})
        self._fetch = None
        self._place = None  # among the connections that there may be at once
        self._count = 0  # bytes of the body

    async def begin(self):
        """The answer, without its body."""
        await self._take_place()
        try:
            return await self._begin()
        except BaseException:
            self._give_place_back()
            raise

    async def _take_place(self):
        if (places := self._transport._places) is not None:
            try:
                async with asyncio.timeout(self._timeout.get("pool")):
                    await places.acquire()
            except TimeoutError:
                raise PoolTimeout(self._transport._late, request=self._request) from None
            self._place = places

    def _give_place_back(self):
        place, self._place = self._place, None
        if place is not None:
            place.release()

    async def _begin(self):
        from aiohttp import ClientError, ClientResponseError
        from asyncio.host_operations import HostError

        request = self._request
        self._fetch = await self._connected()
        try:
            async with asyncio.timeout(self._timeout.get("read")):
                status, reason, end, redirected, answered = await self._fetch.head
        except TimeoutError:
            self._fetch.cancel()
            raise ReadTimeout(self._transport._late, request=request) from None
        except asyncio.CancelledError:
            self._fetch.cancel()
            raise
        except HostError as error:
            raise ConnectError(self._transport._reason(request.url.host, *error.args), request=request) from None
        except ClientResponseError as error:
            line = error.message.splitlines()[-2].strip() if "\n" in error.message else error.message
            raise RemoteProtocolError(f"illegal status line: bytearray({line})", request=request) from None
        except ClientError:
            raise RemoteProtocolError("Server disconnected without sending a response.", request=request) from None
        if redirected:
            # The browser followed by itself.
            request.url = URL(str(end))
        answered = [(_wire(name), _wire(value)) for name, value in answered]
        version = b"HTTP/1.0" if getattr(self._fetch, "version", None) == (1, 0) else b"HTTP/1.1"
        response = Response(status, headers=answered, stream=self._stream(), request=request,
                            extensions={"http_version": version, "reason_phrase": reason.encode()})
        if not hasattr(self._fetch, "is_encoded"):
            # The host's fetch has undone what Content-Encoding says.
            response._decoder = _plain
        self._head = response.headers
        return response

    async def _connected(self):
        from _web_fetch import begin
        from aiohttp import ClientConnectorError, ClientHttpProxyError, ClientSSLError

        request, transport = self._request, self._transport
        scheme = request.url.scheme
        if scheme not in ("http", "https") or not request.url.host:
            if scheme in ("http", "https", ""):
                message = "Request URL is missing an 'http://' or 'https://' protocol."
            else:
                message = f"Request URL has an unsupported protocol '{scheme}://'."
            raise UnsupportedProtocol(message, request=request)
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw]
        told = [(name, value) for name, value in headers if name.lower() not in _of_the_host
                or name.lower() == "user-agent" and not value.startswith("python-httpx")]
        redirect = "steps" if getattr(request, "_follows", False) else "manual"
        from yarl import URL as Address

        try:
            return await begin(
                request.method, Address(str(request.url), encoded=True), headers, self._body, redirect=redirect,
                ssl=transport._ssl, wait=self._timeout.get("connect"), proxy=transport._proxy, for_host=told,
                decode=False,
            )
        except TimeoutError:
            raise ConnectTimeout(transport._late, request=request) from None
        except ClientHttpProxyError as error:
            raise ProxyError(f"{error.status} {error.message}", request=request) from None
        except ClientSSLError as error:
            raise ConnectError(str(error.os_error), request=request) from None
        except ClientConnectorError as error:
            raise ConnectError(transport._connect_error(error.os_error), request=request) from None

    async def next(self):
        """The next piece of the body, b"" at its end."""
        from aiohttp import ClientError
        from asyncio.host_operations import HostError

        try:
            async with asyncio.timeout(self._timeout.get("read")):
                piece = await self._fetch.read()
            self._count += len(piece)
            if not piece:
                self._give_place_back()
            return piece
        except TimeoutError:
            self._fetch.cancel()
            raise ReadTimeout(self._transport._late, request=self._request) from None
        except ClientError:
            what = "incomplete chunked read"
            if expected := self._head.get("content-length"):
                what = f"received {self._count} bytes, expected {expected}"
            raise RemoteProtocolError(f"peer closed connection without sending complete message body ({what})",
                                      request=self._request) from None
        except HostError as error:
            raise ReadError(error.args[1], request=self._request) from None
        except ValueError as error:
            raise DecodingError(str(error), request=self._request) from None


class _AsyncExchange(_Exchange, AsyncByteStream):
    def _stream(self):
        return self

    async def __aiter__(self):
        while piece := await self.next():
            yield piece

    async def aclose(self):
        self._fetch.cancel()
        self._give_place_back()


class _SyncExchange(_Exchange, SyncByteStream):
    """On a loop of its own, for the client that blocks."""

    def __init__(self, *args):
        super().__init__(*args)
        self._loop = asyncio.new_event_loop()

    def _stream(self):
        return self

    def begin_now(self):
        from _blocking_http import _run_on

        try:
            return _run_on(self._loop, self.begin())
        except BaseException:
            self._loop.close()
            raise

    def __iter__(self):
        from _blocking_http import _run_on

        while piece := _run_on(self._loop, self.next()):
            yield piece

    def close(self):
        from _blocking_http import _run_on, _settled

        loop, self._loop = self._loop, None
        if loop is not None:
            self._fetch.cancel()
            _run_on(loop, _settled())
            loop.close()


class _plain:
    # What is decoded already.
    @staticmethod
    def feed(data):
        return data

    @staticmethod
    def end():
        return b""


class _Network:
    """What both transports over the network share."""

    def __init__(self, verify=True, cert=None, trust_env=True, http1=True, http2=False, limits=None, proxy=None,
                 uds=None, local_address=None, retries=0, socket_options=None):
        from _web_fetch import tls_settings
        from yarl import URL as Address

        self._retries = retries
        self._ssl = tls_settings(verify, cert)
        self._proxy = None
        if proxy is not None:
            proxy = proxy if isinstance(proxy, Proxy) else Proxy(proxy)
            name, password = proxy.auth or (None, None)
            self._proxy = Address(str(proxy.url.copy_with(username=name, password=password)))
        most = None if limits is None else limits.max_connections
        self._places = asyncio.Semaphore(most) if most and self._waits else None

    def _reason(self, host, kind, message):
        """Why the host's fetch found nothing."""
        from aiohttp.client_local import is_near

        if kind == "cors":
            return f"the browser forbids it (CORS): {message}; ask that site to allow it or use `npx fermata run`"
        if "ENOTFOUND" in message or "EAI_AGAIN" in message:
            return "[Errno -2] Name or service not known"
        return self._refused if "ECONNREFUSED" in message or is_near(host) else message

    def _connect_error(self, error):
        return self._refused if error.errno == 111 else str(error)


class AsyncHTTPTransport(_Network, AsyncBaseTransport):
    _waits, _late, _refused = True, "", "All connection attempts failed"

    async def handle_async_request(self, request):
        assert isinstance(request.stream, AsyncByteStream)
        body = await request.aread() if isinstance(request.stream, ByteStream) else request.stream.__aiter__()
        for left in range(self._retries, -1, -1):
            try:
                return await _AsyncExchange(self, request, body or None).begin()
            except (ConnectError, ConnectTimeout):
                if not left:
                    raise


class HTTPTransport(_Network, BaseTransport):
    """What carries the requests of the client that blocks."""

    _waits, _late, _refused = False, "timed out", "[Errno 111] Connection refused"

    def handle_request(self, request):
        assert isinstance(request.stream, SyncByteStream)
        body = request.read() if isinstance(request.stream, ByteStream) else _each(request.stream)
        for left in range(self._retries, -1, -1):
            try:
                return _SyncExchange(self, request, body or None).begin_now()
            except (ConnectError, ConnectTimeout):
                if not left:
                    raise


async def _each(stream):
    for piece in stream:
        yield piece


_of_the_host = ("host", "accept-encoding", "user-agent", "content-length", "connection", "transfer-encoding")


def _wire(text):
    return text.encode("utf-8", "surrogateescape")


class MockTransport(AsyncBaseTransport, BaseTransport):
    """A function answers, one of its own accord or a coroutine."""

    def __init__(self, handler):
        self.handler = handler

    def handle_request(self, request):
        request.read()
        response = self.handler(request)
        if not isinstance(response, Response):
            raise TypeError("Cannot use an async handler in a sync Client")
        return response

    async def handle_async_request(self, request):
        await request.aread()
        response = self.handler(request)
        return response if isinstance(response, Response) else await response


class _WSGIStream(SyncByteStream):
    def __init__(self, result):
        self._result = result

    def __iter__(self):
        yield from self._result

    def close(self):
        if hasattr(self._result, "close"):
            self._result.close()


class WSGITransport(BaseTransport):
    """An application of the program answers, without a network."""

    def __init__(self, app, raise_app_exceptions=True, script_name="", remote_addr="127.0.0.1", wsgi_errors=None):
        self.app = app
        self.raise_app_exceptions = raise_app_exceptions
        self.script_name = script_name
        self.remote_addr = remote_addr
        self.wsgi_errors = wsgi_errors

    def handle_request(self, request):
        import io
        import itertools
        import sys

        url = request.url
        environ = {
            "wsgi.version": (1, 0), "wsgi.url_scheme": url.scheme, "wsgi.input": io.BytesIO(request.read()),
            "wsgi.errors": self.wsgi_errors or sys.stderr, "wsgi.multithread": True, "wsgi.multiprocess": False,
            "wsgi.run_once": False, "REQUEST_METHOD": request.method, "SCRIPT_NAME": self.script_name,
            "PATH_INFO": url.path, "QUERY_STRING": url.query.decode("ascii"), "SERVER_NAME": url.host,
            "SERVER_PORT": str(url.port or {"http": 80, "https": 443}[url.scheme]), "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": self.remote_addr,
        }
        for name, value in request.headers.raw:
            key = name.decode("ascii").upper().replace("-", "_")
            key = key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"
            environ[key] = value.decode("ascii")
        begun = []

        def start_response(status, response_headers, exc_info=None):
            begun[:] = [(status, response_headers, exc_info)]
            return lambda piece: None

        result = self.app(environ, start_response)
        if not hasattr(result, "__len__"):
            # A generator calls start_response() when its first piece is asked for.
            first = next(iter(result), b"")
            result = itertools.chain([first], result)
        status, headers, exc_info = begun[0]
        if exc_info and exc_info[0] and self.raise_app_exceptions:
            raise exc_info[1]
        return Response(int(status.split()[0]), headers=headers, stream=_WSGIStream(result))


class ASGITransport(AsyncBaseTransport):
    """An application of the program answers, without a network."""

    def __init__(self, app, raise_app_exceptions=True, root_path="", client=("127.0.0.1", 123)):
        self.app = app
        self.raise_app_exceptions = raise_app_exceptions
        self.root_path = root_path
        self.client = client

    async def handle_async_request(self, request):
        assert isinstance(request.stream, AsyncByteStream)
        url = request.url
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": request.method,
            "headers": [(name.lower(), value) for name, value in request.headers.raw], "scheme": url.scheme,
            "path": url.path, "raw_path": url.raw_path.split(b"?")[0], "query_string": url.query,
            "server": (url.host, url.port), "client": self.client, "root_path": self.root_path,
        }
        body = request.stream.__aiter__()
        asked = begun = complete = False
        status, headers, pieces = None, [], []
        ended = asyncio.Event()

        async def receive():
            nonlocal asked
            if asked:
                await ended.wait()
                return {"type": "http.disconnect"}
            try:
                return {"type": "http.request", "body": await body.__anext__(), "more_body": True}
            except StopAsyncIteration:
                asked = True
                return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message):
            nonlocal status, headers, begun, complete
            if message["type"] == "http.response.start":
                assert not begun
                status, headers, begun = message["status"], message.get("headers", []), True
            elif message["type"] == "http.response.body":
                assert not complete
                if message.get("body") and request.method != "HEAD":
                    pieces.append(message["body"])
                if not message.get("more_body", False):
                    complete = True
                    ended.set()

        try:
            await self.app(scope, receive, send)
        except Exception:
            if self.raise_app_exceptions:
                raise
            ended.set()
            status = 500 if status is None else status
        return Response(status, headers=headers, stream=ByteStream(b"".join(pieces)))
