"""aiohttp's server, on the in-page network."""

import asyncio
import logging
import os
import warnings
from collections.abc import Iterable

from . import web_exceptions
from .helpers import AppKey, NotAppKeyWarning, RequestKey, ResponseKey
from .log import access_logger
from .web_app import *
from .web_app import __all__ as _app
from .web_exceptions import *
from .web_fileresponse import FileResponse
from .web_log import AccessLogger
from .web_middlewares import *
from .web_middlewares import __all__ as _middlewares
from .web_protocol import PayloadAccessError, RequestHandler, RequestPayloadError, Server
from .web_request import *
from .web_request import __all__ as _request
from .web_response import *
from .web_response import __all__ as _response
from .web_routedef import *
from .web_routedef import __all__ as _routedef
from .web_runner import *
from .web_runner import __all__ as _runner
from .web_urldispatcher import *
from .web_urldispatcher import __all__ as _urldispatcher
from .web_ws import WebSocketReady, WebSocketResponse, WSMsgType

__all__ = (
    *_app, *web_exceptions.__all__, *_middlewares, *_request, *_response, *_routedef, *_runner, *_urldispatcher,
    "AppKey", "FileResponse", "NotAppKeyWarning", "PayloadAccessError", "RequestHandler", "RequestKey",
    "RequestPayloadError", "ResponseKey", "Server", "WebSocketReady", "WebSocketResponse", "WSMsgType", "run_app",
)


warnings.filterwarnings("ignore", category=NotAppKeyWarning, append=True)


def run_app(
    app, *, host=None, port=None, path=None, sock=None, shutdown_timeout=60.0, keepalive_timeout=75.0, ssl_context=None,
    print=print, backlog=128, access_log_class=AccessLogger, access_log_format=AccessLogger.LOG_FORMAT,
    access_log=access_logger, handle_signals=True, reuse_address=None, reuse_port=None, handler_cancellation=False,
    loop=None, **options,
):
    """Serves until it is interrupted."""
    if loop is None:
        loop = asyncio.new_event_loop()
    if loop.get_debug() and access_log and access_log.name == "aiohttp.access":
        # Who develops sees the requests without asking for it.
        if access_log.level == logging.NOTSET:
            access_log.setLevel(logging.DEBUG)
        if not access_log.hasHandlers():
            access_log.addHandler(logging.StreamHandler())
    main = loop.create_task(
        _run(
            app, host, port, path, sock, ssl_context, print, backlog, reuse_address, reuse_port,
            handle_signals=handle_signals, keepalive_timeout=keepalive_timeout, shutdown_timeout=shutdown_timeout,
            handler_cancellation=handler_cancellation, access_log=access_log, access_log_class=access_log_class,
            access_log_format=access_log_format, **options,
        )
    )
    try:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(main)
    except (GracefulExit, KeyboardInterrupt):
        pass
    finally:
        try:
            if not main.done():
                main.cancel()
                try:
                    loop.run_until_complete(main)
                except asyncio.CancelledError:
                    pass
        finally:
            _cancel_others(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()
            asyncio.set_event_loop(None)


def _cancel_others(loop):
    """Ends the tasks that the application left behind; says which of them failed."""
    others = asyncio.all_tasks(loop)
    for task in others:
        task.cancel()
    if others:
        loop.run_until_complete(asyncio.gather(*others, return_exceptions=True))
    for task in others:
        if not task.cancelled() and (error := task.exception()) is not None:
            message = "unhandled exception during asyncio.run() shutdown"
            loop.call_exception_handler({"message": message, "exception": error, "task": task})


async def _run(app, host, port, path, sock, ssl_context, print, backlog, reuse_address, reuse_port, **options):
    if asyncio.iscoroutine(app):
        app = await app
    runner = AppRunner(app, **options)
    await runner.setup()
    common = {"ssl_context": ssl_context, "backlog": backlog}
    sites = []
    try:
        if host is not None:
            sites += [
                TCPSite(runner, each, port, reuse_address=reuse_address, reuse_port=reuse_port, **common)
                for each in ([host] if isinstance(host, str) else host)
            ]
        elif path is None and sock is None or port is not None:
            sites.append(TCPSite(runner, None, port, reuse_address=reuse_address, reuse_port=reuse_port, **common))
        if path is not None:
            paths = [path] if isinstance(path, (str, os.PathLike)) else path
            sites += [UnixSite(runner, each, **common) for each in paths]
        if sock is not None:
            socks = sock if isinstance(sock, Iterable) else [sock]
            sites += [SockSite(runner, each, **common) for each in socks]
        for site in sites:
            await site.start()
        if print:
            names = sorted(str(site.name) for site in runner.sites)
            print("======== Running on {} ========\n(Press CTRL+C to quit)".format(", ".join(names)))
        while True:
            await asyncio.sleep(3600)
    finally:
        await runner.cleanup()
