"""Starting and stopping servers."""

import asyncio

from yarl import URL

from .web_app import Application

__all__ = ("BaseSite", "TCPSite", "UnixSite", "SockSite", "BaseRunner", "AppRunner", "ServerRunner", "GracefulExit")


class GracefulExit(SystemExit):
    code = 1


class BaseSite:
    """Where a runner listens."""

    def __init__(self, runner, *, ssl_context=None, backlog=128, shutdown_timeout=60.0):
        if runner.server is None:
            raise RuntimeError("Call runner.setup() before making a site")
        self._runner = runner
        self._ssl_context = ssl_context
        self._scheme = "https" if ssl_context else "http"
        self._backlog = backlog
        self._server = None

    async def start(self):
        self._runner._register(self)
        self._server = await self._listen(asyncio.get_running_loop())

    async def stop(self):
        self._runner._check(self)
        if self._server is not None:
            self._server.close()
        self._runner._sites.remove(self)


class TCPSite(BaseSite):
    def __init__(self, runner, host=None, port=None, *, reuse_address=None, reuse_port=None, **options):
        super().__init__(runner, **options)
        self._host = host
        self._port = port if port is not None else (8443 if self._ssl_context else 8080)
        self._reuse_address = reuse_address
        self._reuse_port = reuse_port

    @property
    def name(self):
        return str(URL.build(scheme=self._scheme, host=self._host or "0.0.0.0", port=self.port))

    @property
    def port(self):
        if self._server is not None and self._server.sockets:
            return self._server.sockets[0].getsockname()[1]
        return self._port

    async def _listen(self, loop):
        return await loop.create_server(
            self._runner.server, self._host, self._port, ssl=self._ssl_context, backlog=self._backlog,
            reuse_address=self._reuse_address, reuse_port=self._reuse_port,
        )


class UnixSite(BaseSite):
    def __init__(self, runner, path, **options):
        super().__init__(runner, **options)
        self._path = path

    @property
    def name(self):
        return f"{self._scheme}://unix:{self._path}:"

    async def _listen(self, loop):
        return await loop.create_unix_server(
            self._runner.server, self._path, ssl=self._ssl_context, backlog=self._backlog
        )


class SockSite(BaseSite):
    def __init__(self, runner, sock, **options):
        super().__init__(runner, **options)
        self._sock = sock

    @property
    def name(self):
        name = self._sock.getsockname()
        if not isinstance(name, tuple):
            return f"{self._scheme}://unix:{name}:"
        return str(URL.build(scheme=self._scheme, host=name[0], port=name[1]))

    async def _listen(self, loop):
        return await loop.create_server(
            self._runner.server, sock=self._sock, ssl=self._ssl_context, backlog=self._backlog
        )


class BaseRunner:
    """setup(), then sites; cleanup() ends them all."""

    def __init__(self, *, handle_signals=False, shutdown_timeout=60.0, **options):
        self._handle_signals = handle_signals
        self._shutdown_timeout = shutdown_timeout
        self._options = options
        self._server = None
        self._sites = []

    @property
    def server(self):
        return self._server

    @property
    def addresses(self):
        return [sock.getsockname() for site in self._sites if site._server for sock in site._server.sockets]

    @property
    def sites(self):
        return set(self._sites)

    async def setup(self):
        if self._handle_signals:
            import signal

            loop = asyncio.get_running_loop()
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(number, _exit_gracefully)
        self._server = await self._make_server()

    async def shutdown(self):
        """The application says good-bye."""

    async def cleanup(self):
        for site in list(self._sites):
            await site.stop()
        if self._server is not None:
            await asyncio.sleep(0)
            self._server.pre_shutdown()
            await self.shutdown()
            await self._server.shutdown(self._shutdown_timeout)
        await self._cleanup_server()
        self._server = None
        if self._handle_signals:
            import signal

            loop = asyncio.get_running_loop()
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.remove_signal_handler(number)

    async def _cleanup_server(self):
        """What comes last."""

    def _register(self, site):
        if site in self._sites:
            raise RuntimeError(f"Site {site} is already registered in runner {self}")
        self._sites.append(site)

    def _check(self, site):
        if site not in self._sites:
            raise RuntimeError(f"Site {site} is not registered in runner {self}")


def _exit_gracefully():
    raise GracefulExit()


class ServerRunner(BaseRunner):
    def __init__(self, web_server, **options):
        super().__init__(**options)
        self._web_server = web_server

    async def _make_server(self):
        return self._web_server


class AppRunner(BaseRunner):
    def __init__(self, app, *, handle_signals=False, **options):
        if not isinstance(app, Application):
            raise TypeError(f"The first argument should be web.Application instance, got {app!r}")
        super().__init__(handle_signals=handle_signals, **options)
        self._app = app

    @property
    def app(self):
        return self._app

    async def _make_server(self):
        self._app.set_loop(asyncio.get_running_loop())
        self._app.pre_freeze()
        await self._app.startup()
        return self._app.make_server(**self._options)

    async def shutdown(self):
        await self._app.shutdown()

    async def _cleanup_server(self):
        await self._app.cleanup()
