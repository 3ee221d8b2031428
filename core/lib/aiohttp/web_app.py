"""Applications: routes, middlewares, what happens at the start and the end, and what handlers share."""

import logging
from asyncio import CancelledError, get_running_loop
from collections.abc import MutableMapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial, update_wrapper

from . import hdrs
from .abc import AbstractRouter
from .helpers import AppKey, check_key, deprecated
from .signals import FrozenList, Signal
from .web_protocol import Server
from .web_response import StreamResponse
from .web_urldispatcher import Domain, MaskDomain, MatchedSubAppResource, PrefixedSubAppResource, UrlDispatcher

__all__ = ("Application", "CleanupError")


class CleanupError(RuntimeError):
    @property
    def exceptions(self):
        return self.args[1]


class CleanupContext(FrozenList):
    """Asynchronous generators and context managers: they begin at the start, and end at the end, backwards."""

    def __init__(self):
        super().__init__()
        self._exits = []

    async def start(self, app):
        for make in self:
            context = make(app)
            if not isinstance(context, AbstractAsyncContextManager):
                context = asynccontextmanager(make)(app)
            await context.__aenter__()
            self._exits.append(context)

    async def finish(self, app):
        errors = []
        for context in reversed(self._exits):
            try:
                await context.__aexit__(None, None, None)
            except (Exception, CancelledError) as error:
                errors.append(error)
        self._exits.clear()
        if len(errors) == 1:
            raise errors[0]
        if errors:
            raise CleanupError("Multiple errors on cleanup stage", errors)


class Application(MutableMapping):
    """web.Application(); app.add_routes([...]); web.run_app(app)"""

    def __init__(self, *, logger=None, router=None, middlewares=(), handler_args=None, client_max_size=1024**2,
                 loop=None, debug=...):
        if router is not None:
            deprecated("router argument is deprecated")
            assert isinstance(router, AbstractRouter), router
        if loop is not None:
            deprecated("loop argument is deprecated")
        if debug is not ...:
            deprecated("debug argument is deprecated")
        self._router = UrlDispatcher() if router is None else router
        self._loop = loop
        self._debug = debug
        self._middlewares = FrozenList(middlewares)
        self._handler_args = handler_args
        self._client_max_size = client_max_size
        self.logger = logging.getLogger("aiohttp.web") if logger is None else logger
        self._state = {}
        self._frozen = self._pre_frozen = False
        self._subapps = []
        self._on_startup = Signal(self)
        self._on_shutdown = Signal(self)
        self._on_cleanup = Signal(self)
        self._on_response_prepare = Signal(self)
        self._cleanup_ctx = CleanupContext()
        self._on_startup.append(self._cleanup_ctx.start)
        self._on_cleanup.append(self._cleanup_ctx.finish)

    def __init_subclass__(cls):
        deprecated(f"Inheritance class {cls.__name__} from web.Application is discouraged", stacklevel=3)

    def __repr__(self):
        return f"<Application 0x{id(self):x}>"

    def __eq__(self, other):
        return self is other

    __hash__ = object.__hash__

    def __bool__(self):
        return True

    # -- what handlers share

    def __getitem__(self, key):
        return self._state[key]

    def __setitem__(self, key, value):
        self._check_frozen()
        check_key(key, AppKey, "application-s-config", 2)
        self._state[key] = value

    def __delitem__(self, key):
        self._check_frozen()
        del self._state[key]

    def __len__(self):
        return len(self._state)

    def __iter__(self):
        return iter(self._state)

    def _check_frozen(self):
        if self._frozen:
            import warnings

            warnings.warn(
                "Changing state of started or joined application is deprecated", DeprecationWarning, stacklevel=3
            )

    # -- parts

    @property
    def router(self):
        return self._router

    @property
    def middlewares(self):
        return self._middlewares

    @property
    def frozen(self):
        return self._frozen

    @property
    def on_startup(self):
        return self._on_startup

    @property
    def on_shutdown(self):
        return self._on_shutdown

    @property
    def on_cleanup(self):
        return self._on_cleanup

    @property
    def on_response_prepare(self):
        return self._on_response_prepare

    @property
    def cleanup_ctx(self):
        return self._cleanup_ctx

    @property
    def loop(self):
        deprecated("loop property is deprecated")
        return self._loop

    def set_loop(self, loop):
        """The loop in which it runs, and the applications below it."""
        if self._loop is not None and self._loop is not loop:
            raise RuntimeError("web.Application instance initialized with different loop")
        self._loop = loop
        if self._debug is ...:
            self._debug = loop.get_debug()
        for subapp in self._subapps:
            subapp.set_loop(loop)

    @property
    def debug(self):
        deprecated("debug property is deprecated")
        return self._debug

    def add_routes(self, routes):
        return self._router.add_routes(routes)

    def add_subapp(self, prefix, subapp):
        if not isinstance(prefix, str):
            raise TypeError("Prefix must be str")
        prefix = prefix.rstrip("/")
        if not prefix:
            raise ValueError("Prefix cannot be empty")
        return self._add(lambda: PrefixedSubAppResource(prefix, subapp), subapp)

    def add_domain(self, domain, subapp):
        if not isinstance(domain, str):
            raise TypeError("Domain must be str")
        rule = MaskDomain(domain) if "*" in domain else Domain(domain)
        return self._add(lambda: MatchedSubAppResource(rule, subapp), subapp)

    def _add(self, make_resource, subapp):
        if self.frozen:
            raise RuntimeError("Cannot add sub application to frozen application")
        if subapp.frozen:
            raise RuntimeError("Cannot add frozen application")
        resource = make_resource()
        self._router.register_resource(resource)
        self._on_startup.append(lambda app: subapp.on_startup.send(subapp))
        self._on_shutdown.append(lambda app: subapp.on_shutdown.send(subapp))
        self._on_cleanup.append(lambda app: subapp.on_cleanup.send(subapp))
        self._subapps.append(subapp)
        subapp.pre_freeze()
        if self._loop is not None:
            subapp.set_loop(self._loop)
        return resource

    # -- its life

    @property
    def pre_frozen(self):
        return self._pre_frozen

    def pre_freeze(self):
        """Nothing can be added any more; what handlers share can be changed."""
        if self._pre_frozen:
            return
        self._pre_frozen = True
        for each in (
            self._middlewares, self._router, self._on_response_prepare, self._cleanup_ctx, self._on_startup,
            self._on_shutdown, self._on_cleanup,
        ):
            each.freeze()
        for middleware in self._middlewares:
            if getattr(middleware, "__middleware_version__", None) != 1:
                deprecated(f'old-style middleware "{middleware!r}" deprecated, see #2252')
        for subapp in self._subapps:
            subapp.pre_freeze()

    def freeze(self):
        if not self._frozen:
            self.pre_freeze()
            self._frozen = True
            for subapp in self._subapps:
                subapp.freeze()

    def make_server(self, **options):
        """The server whose requests it handles. From now on it stays as it is."""
        self.set_loop(get_running_loop())
        self.freeze()
        return Server(
            self._handle, client_max_size=self._client_max_size, debug=self._debug,
            **{**options, **(self._handler_args or {})},
        )

    def make_handler(self, *, loop=None, **options):
        deprecated("Application.make_handler(...) is deprecated, use AppRunner API instead")
        if loop is not None:
            self.set_loop(loop)
        return self.make_server(**options)

    async def startup(self):
        await self._on_startup.send(self)

    async def shutdown(self):
        await self._on_shutdown.send(self)

    async def cleanup(self):
        if self._on_cleanup.frozen:
            await self._on_cleanup.send(self)
        else:
            # What was begun ends, even where the start failed.
            await self._cleanup_ctx.finish(self)

    def __call__(self):
        """For servers that ask for a factory."""
        return self

    async def _handle(self, request):
        match_info = await self._router.resolve(request)
        match_info.add_app(self)
        match_info.freeze()
        request._match_info = match_info
        if hdrs.EXPECT in request.headers:
            response = await match_info.expect_handler(request)
            if response is not None:
                return response
        handler = match_info.handler
        for app in reversed(match_info.apps):
            for middleware in reversed(app._middlewares):
                if getattr(middleware, "__middleware_version__", None) == 1:
                    handler = update_wrapper(partial(middleware, handler=handler), handler)
                else:
                    handler = await middleware(app, handler)
            handler = update_wrapper(partial(self._within, app, handler), handler)
        return await handler(request)

    @staticmethod
    async def _within(app, handler, request):
        """Runs what belongs to one of the applications that a request goes through."""
        match_info = request.match_info
        outer, match_info.current_app = match_info.current_app, app
        try:
            return await handler(request)
        finally:
            match_info.current_app = outer
