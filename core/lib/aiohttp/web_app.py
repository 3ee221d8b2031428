"""Applications: routes, middlewares, what happens at the start and the end, and what handlers share."""

import logging
import sys
from collections.abc import MutableMapping
from functools import partial
from types import GenericAlias

from . import hdrs
from .helpers import deprecated
from .signals import Signal
from .web_request import Request
from .web_response import StreamResponse
from .web_urldispatcher import UrlDispatcher, _AppOfDomain, _PrefixedApp

__all__ = ("AppKey", "Application", "CleanupError")


class AppKey:
    """A typed key of an application: AppKey("name", type)."""

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, name, t=None):
        # The module where it is made tells apart keys of the same name.
        frame = sys._getframe(1)
        while frame.f_code.co_name != "<module>" and frame.f_back is not None:
            frame = frame.f_back
        self._name = f"{frame.f_globals['__name__']}.{name}"
        self._t = t

    def __lt__(self, other):
        return self._name < other._name if isinstance(other, AppKey) else True

    def __repr__(self):
        kind = "<<Unknown>>" if self._t is None else getattr(self._t, "__qualname__", self._t)
        if getattr(self._t, "__module__", "builtins") != "builtins":
            kind = f"{self._t.__module__}.{kind}"
        return f"<AppKey({self._name}, type={kind})>"


class CleanupError(RuntimeError):
    @property
    def exceptions(self):
        return self.args[1]


class CleanupContext(Signal):
    """Asynchronous generators: up to their yield at the start, the rest at the end, backwards."""

    def __init__(self, owner):
        super().__init__(owner)
        self._exits = []

    async def start(self, app):
        for make in self:
            generator = make(app)
            iterator = aiter(generator) if hasattr(generator, "__aiter__") else None
            if iterator is not None:
                await anext(iterator)
                self._exits.append(iterator)
            else:
                await generator.__aenter__()
                self._exits.append(generator)

    async def finish(self, app):
        errors = []
        for each in reversed(self._exits):
            try:
                if hasattr(each, "__anext__"):
                    await anext(each)
                    errors.append(RuntimeError(f"{each!r} has more than one 'yield'"))
                else:
                    await each.__aexit__(None, None, None)
            except StopAsyncIteration:
                pass
            except Exception as error:
                errors.append(error)
        self._exits.clear()
        if len(errors) == 1:
            raise errors[0]
        if errors:
            raise CleanupError("Multiple errors on cleanup stage", errors)


class Application(MutableMapping):
    """web.Application(); app.add_routes([...]); web.run_app(app)"""

    def __init__(self, *, logger=None, router=None, middlewares=(), handler_args=None, client_max_size=1024**2,
                 loop=None, debug=None):
        self._router = UrlDispatcher()
        self._middlewares = list(middlewares)
        self._handler_args = handler_args
        self._client_max_size = client_max_size
        self.logger = logging.getLogger("aiohttp.web") if logger is None else logger
        self._state = {}
        self._frozen = self._pre_frozen = False
        self._subapps = []
        if loop is not None:
            deprecated("loop argument is deprecated")
        self._on_startup = Signal(self)
        self._on_shutdown = Signal(self)
        self._on_cleanup = Signal(self)
        self._on_response_prepare = Signal(self)
        self._cleanup_ctx = CleanupContext(self)
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
        if not isinstance(key, AppKey):
            import warnings

            from .web import NotAppKeyWarning

            warnings.warn(
                "It is recommended to use web.AppKey instances for keys.\n"
                "https://docs.aiohttp.org/en/stable/web_advanced.html#application-s-config",
                category=NotAppKeyWarning, stacklevel=2,
            )
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
        import asyncio

        deprecated("loop property is deprecated")
        return asyncio.get_running_loop()

    @property
    def debug(self):
        import asyncio

        return asyncio.get_running_loop().get_debug()

    def add_routes(self, routes):
        return self._router.add_routes(routes)

    def add_subapp(self, prefix, subapp):
        if not isinstance(prefix, str):
            raise TypeError("Prefix must be str")
        if not prefix.rstrip("/"):
            raise ValueError("Prefix cannot be empty")
        if subapp.frozen:
            raise RuntimeError("Cannot add frozen application")
        resource = _PrefixedApp(prefix, subapp)
        for each in subapp.router.resources():
            each.add_prefix(prefix.rstrip("/"))
        return self._add(resource, subapp)

    def add_domain(self, domain, subapp):
        if subapp.frozen:
            raise RuntimeError("Cannot add frozen application")
        return self._add(_AppOfDomain(domain, subapp), subapp)

    def _add(self, resource, subapp):
        self._router.register_resource(resource)
        self._subapps.append(subapp)
        self._on_startup.append(lambda app: subapp.startup())
        self._on_shutdown.append(lambda app: subapp.shutdown())
        self._on_cleanup.append(lambda app: subapp.cleanup())
        return resource

    # -- its life

    def freeze(self):
        self._frozen = True
        self._router.freeze()
        for signal in (self._on_shutdown, self._on_cleanup, self._on_response_prepare, self._cleanup_ctx):
            signal.freeze()
        for subapp in self._subapps:
            subapp.freeze()

    async def startup(self):
        self._on_startup.freeze()
        await self._on_startup.send(self)

    async def shutdown(self):
        await self._on_shutdown.send(self)

    async def cleanup(self):
        await self._on_cleanup.send(self)

    async def _handle(self, request):
        match_info = await self._router.resolve(request)
        match_info.apps.append(self)
        match_info.apps.reverse()
        request._match_info = match_info
        match_info.current_app = match_info.apps[-1]
        if hdrs.EXPECT in request.headers:
            response = await match_info.expect_handler(request)
            if response is not None:
                return response
        handler = match_info.handler
        for app in reversed(match_info.apps):
            for middleware in reversed(app._middlewares):
                handler = partial(self._call, app, match_info, middleware, handler)
        return await handler(request)

    @staticmethod
    async def _call(app, match_info, middleware, handler, request):
        before, match_info.current_app = match_info.current_app, app

        async def inner(request):
            match_info.current_app = before
            try:
                return await handler(request)
            finally:
                match_info.current_app = app

        try:
            return await middleware(request, inner if before is not app else handler)
        finally:
            match_info.current_app = before
