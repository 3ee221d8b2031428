"""A server and a client for tests of applications, in one program."""

import asyncio
import inspect
import unittest
from contextlib import contextmanager
from types import GenericAlias
from unittest import mock

from multidict import CIMultiDict
from yarl import URL

from .client import ClientSession
from .cookiejar import CookieJar
from .http_parser import HttpVersion, keeps_open
from .streams import EMPTY_PAYLOAD
from .web_app import Application
from .web_runner import AppRunner, ServerRunner, SockSite
from .web_protocol import Server
from .web_request import Request
from .web_urldispatcher import UrlMappingMatchInfo

__all__ = (
    "AioHTTPTestCase", "BaseTestServer", "RawTestServer", "TestClient", "TestServer", "get_unused_port_socket",
    "loop_context",
    "make_mocked_coro", "make_mocked_request", "setup_test_loop", "teardown_test_loop", "unittest_run_loop",
    "unused_port",
)


def unused_port():
    import socket

    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def get_unused_port_socket(host, port=0, family=2):
    """A socket that is bound to a port, to one of its own where that is 0."""
    import socket

    sock = socket.socket(family)
    sock.bind((host, port))
    return sock


class BaseTestServer:
    __test__ = False

    def __init__(
        self, *, loop=None, scheme="", host="127.0.0.1", port=None, skip_url_asserts=False,
        socket_factory=get_unused_port_socket, **options,
    ):
        self.host = host
        self.port = port
        self.scheme = scheme
        self.skip_url_asserts = skip_url_asserts
        self.socket_factory = socket_factory
        self.runner = None
        self._closed = False
        self._root = None

    async def start_server(self, loop=None, *, ssl=None, **options):
        """Begins to listen. The options are those of web.Server; a handler is cancelled when its client goes away."""
        if self.runner is not None:
            return
        import socket

        self.runner = await self._make_runner(handler_cancellation=True, **options)
        await self.runner.setup()
        is_v6 = ":" in self.host
        host = f"[{self.host}]" if is_v6 else self.host
        sock = self.socket_factory(self.host, self.port or 0, socket.AF_INET6 if is_v6 else socket.AF_INET)
        self.host, self.port = sock.getsockname()[:2]
        await SockSite(self.runner, sock, ssl_context=ssl).start()
        self.scheme = self.scheme or ("https" if ssl else "http")
        self._root = URL(f"{self.scheme}://{host}:{self.port}")

    def make_url(self, path):
        if self.skip_url_asserts:
            return URL(f"{self._root}{path}")
        url = URL(path)
        assert not url.absolute
        return self._root.join(url)

    @property
    def handler(self):
        return None if self.runner is None else self.runner.server

    @property
    def started(self):
        return self.runner is not None

    @property
    def closed(self):
        return self._closed

    async def close(self):
        if self.started and not self._closed:
            await self.runner.cleanup()
            self._closed = True
            self.port = None

    async def __aenter__(self):
        await self.start_server()
        return self

    async def __aexit__(self, *exc):
        await self.close()


class TestServer(BaseTestServer):
    """An application at an address of its own."""

    def __init__(self, app, **options):
        self.app = app
        super().__init__(**options)

    async def _make_runner(self, **options):
        return AppRunner(self.app, **options)


class RawTestServer(BaseTestServer):
    """A handler without an application."""

    def __init__(self, handler, **options):
        self._handler = handler
        super().__init__(**options)

    async def _make_runner(self, debug=True, **options):
        return ServerRunner(Server(self._handler, debug=debug, **options), debug=debug, **options)


class TestClient:
    """A session whose addresses are paths of one server."""

    __test__ = False
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, server, *, cookie_jar=None, **options):
        if not isinstance(server, BaseTestServer):
            raise TypeError(f"server must be TestServer instance, found type: {type(server)!r}")
        self._server = server
        self._session = ClientSession(cookie_jar=cookie_jar or CookieJar(unsafe=True), **options)
        self._session._retry_connection = False
        self._responses = []
        self._websockets = []
        self._closed = False

    async def start_server(self):
        await self._server.start_server()

    @property
    def host(self):
        return self._server.host

    @property
    def port(self):
        return self._server.port

    @property
    def server(self):
        return self._server

    @property
    def app(self):
        return getattr(self._server, "app", None)

    @property
    def session(self):
        return self._session

    def make_url(self, path):
        return self._server.make_url(path)

    async def _request(self, method, path, **options):
        response = await self._session._request(method, self.make_url(path), **options)
        self._responses.append(response)
        return response

    def request(self, method, path, **options):
        from .client import _RequestContextManager

        return _RequestContextManager(self._request(method, path, **options))

    def get(self, path, **options):
        return self.request("GET", path, **options)

    def post(self, path, **options):
        return self.request("POST", path, **options)

    def options(self, path, **options):
        return self.request("OPTIONS", path, **options)

    def head(self, path, **options):
        return self.request("HEAD", path, **{"allow_redirects": False, **options})

    def put(self, path, **options):
        return self.request("PUT", path, **options)

    def patch(self, path, **options):
        return self.request("PATCH", path, **options)

    def delete(self, path, **options):
        return self.request("DELETE", path, **options)

    def ws_connect(self, path, **options):
        from .client import _RequestContextManager

        return _RequestContextManager(self._ws_connect(path, **options))

    async def _ws_connect(self, path, **options):
        made = await self._session.ws_connect(self.make_url(path), **options)
        self._websockets.append(made)
        return made

    async def close(self):
        if not self._closed:
            for response in self._responses:
                response.close()
            for websocket in self._websockets:
                await websocket.close()
            await self._session.close()
            await self._server.close()
            self._closed = True

    async def __aenter__(self):
        await self.start_server()
        return self

    async def __aexit__(self, *exc):
        await self.close()


class AioHTTPTestCase(unittest.IsolatedAsyncioTestCase):
    """Tests of the application that get_application() gives, by `self.client`."""

    async def get_application(self):
        return self.get_app()

    def get_app(self):
        raise RuntimeError("Did you forget to define get_application()?")

    async def asyncSetUp(self):
        self.loop = asyncio.get_running_loop()
        await self.setUpAsync()

    async def setUpAsync(self):
        self.app = await self.get_application()
        self.server = await self.get_server(self.app)
        self.client = await self.get_client(self.server)
        await self.client.start_server()

    async def asyncTearDown(self):
        await self.tearDownAsync()

    async def tearDownAsync(self):
        await self.client.close()

    async def get_server(self, app):
        return TestServer(app)

    async def get_client(self, server):
        return TestClient(server)


def unittest_run_loop(func, *args, **kwargs):
    """Not needed any more: the case itself runs its coroutines."""
    import warnings

    text = "Decorator `@unittest_run_loop` is no longer needed in aiohttp 3.8+"
    warnings.warn(text, DeprecationWarning, stacklevel=2)
    return func


@contextmanager
def loop_context(loop_factory=asyncio.new_event_loop, fast=False):
    loop = setup_test_loop(loop_factory)
    yield loop
    teardown_test_loop(loop, fast=fast)


def make_mocked_coro(return_value=None, raise_exception=None):
    """A mock that gives a coroutine for its result."""

    async def mock_coro(*args, **kwargs):
        if raise_exception is not None:
            raise raise_exception
        return await return_value if inspect.isawaitable(return_value) else return_value

    return mock.Mock(wraps=mock_coro)


def make_mocked_request(
    method, path, headers=None, *, match_info=None, version=HttpVersion(1, 1), closing=False, app=None, writer=None,
    protocol=None, transport=None, payload=EMPTY_PAYLOAD, sslcontext=None, client_max_size=1024**2, loop=None,
):
    """A request that no client made, for tests of a handler."""
    if writer is None:
        writer = mock.Mock(drain=make_mocked_coro(), write_eof=make_mocked_coro())
        writer.transport = transport or mock.Mock()
        writer.transport.is_closing.return_value = False
        if transport is None:
            extra = {"sslcontext": sslcontext, "sockname": ("127.0.0.1", 80)}
            writer.transport.get_extra_info = lambda name, default=None: extra.get(name, default)
    request = Request(
        method.upper(), path, version, CIMultiDict(headers or ()), payload, writer, protocol or mock.Mock(),
    )
    request.keep_alive = not closing and keeps_open(version, request.headers)
    request._client_max_size = client_max_size
    request.task = mock.Mock()
    info = UrlMappingMatchInfo(match_info or {}, mock.Mock())
    info.add_app(Application() if app is None else app)
    request._match_info = info
    return request


def setup_test_loop(loop_factory=asyncio.new_event_loop):
    loop = loop_factory()
    asyncio.set_event_loop(loop)
    return loop


def teardown_test_loop(loop, fast=False):
    loop.close()
    asyncio.set_event_loop(None)
