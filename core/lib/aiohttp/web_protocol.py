"""The server's side of a connection: requests one after the other, each answered before the next is read."""

import asyncio
import logging

from .helpers import deprecated
from .http_parser import MAX_HEAD, HttpError, HttpVersion, body_length, keeps_open, read_body, read_head
from .streams import EMPTY_PAYLOAD, StreamReader
from .web_exceptions import HTTPException, HTTPInternalServerError
from .web_request import Request
from .web_response import Response, StreamResponse

access_logger = logging.getLogger("aiohttp.access")
server_logger = logging.getLogger("aiohttp.server")


def _make_access_log(logger, kind, log_format):
    from .abc import AbstractAccessLogger, AbstractAsyncAccessLogger
    from .web_log import AccessLogger

    if kind is None:
        kind = AccessLogger
    elif not issubclass(kind, (AbstractAccessLogger, AbstractAsyncAccessLogger)):
        raise TypeError(f"access_log_class must be subclass of aiohttp.abc.AbstractAccessLogger, got {kind}")
    return kind(logger, log_format or getattr(kind, "LOG_FORMAT", AccessLogger.LOG_FORMAT))


class Server:
    """Makes the protocol of each connection; knows those that are open."""

    def __init__(self, handler, *, request_factory=Request, client_max_size=1024**2, keepalive_timeout=75.0,
                 access_log=access_logger, access_log_class=None, access_log_format=None, debug=None,
                 handler_cancellation=False, read_bufsize=2**16, **options):
        self.handler = handler
        self.request_factory = request_factory
        self.client_max_size = client_max_size
        self.keepalive_timeout = keepalive_timeout
        self.access_log = access_log and _make_access_log(access_log, access_log_class, access_log_format)
        self.debug = debug
        self.handler_cancellation = handler_cancellation
        self.read_bufsize = read_bufsize
        limits = "max_line_size", "max_field_size", "max_headers"
        self.limits = {name: options[name] for name in limits if name in options}  # of heads
        self.connections = {}  # task -> its connection
        self.requests_count = 0

    def __call__(self):
        loop = asyncio.get_running_loop()
        if self.debug is None:
            self.debug = loop.get_debug()
        reader = asyncio.StreamReader(limit=MAX_HEAD, loop=loop)
        return _Protocol(reader, self._serve, loop=loop)

    async def _serve(self, reader, writer):
        connection = _Connection(self, reader, writer)
        task = asyncio.current_task()
        if self.handler_cancellation:
            writer.transport.get_protocol().serving = connection, task
        self.connections[task] = connection
        try:
            await connection.serve()
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            del self.connections[task]
            writer.close()

    def pre_shutdown(self):
        """Idle connections are closed; the others answer what they were asked and no more."""
        for connection in self.connections.values():
            connection.stop()

    async def shutdown(self, timeout=None):
        """Connections have `timeout` seconds to end."""
        self.pre_shutdown()
        tasks = list(self.connections)
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=timeout)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late)
            # The last answers are on their way: clients in this program take them before it ends.
            for _ in range(10):
                await asyncio.sleep(0)


class _Protocol(asyncio.StreamReaderProtocol):
    serving = None  # the connection and its task, where a handler is cancelled when the client goes away

    def eof_received(self):
        stays = super().eof_received()
        return None if self.serving is not None else stays

    def connection_lost(self, error):
        super().connection_lost(error)
        if self.serving is not None:
            connection, task = self.serving
            if connection.request is not None:
                task.cancel()


class _Connection:
    def __init__(self, server, reader, writer):
        self._server = server
        self._reader = reader
        self._writer = writer
        self._stopping = False
        self._idle = False
        self.request = None

    def stop(self):
        self._stopping = True
        if self._idle:
            self._writer.transport.abort()
        elif self.request is not None and getattr(self.request, "_websocket", None) is not None:
            pass  # its handler ends it

    async def serve(self):
        keep_open = True
        while keep_open and not self._stopping:
            try:
                self._idle = True
                head = await read_head(self._reader, **self._server.limits)
                self._idle = False
                if head is None:
                    return
                request, feeding = self._request(*head)
            except HttpError as error:
                status, message = error.args
                body = f"{status}: {message}".encode()
                first = f"HTTP/1.0 {status} Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\n"
                self._writer.write(f"{first}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body)
                return
            self.request = request
            self._server.requests_count += 1
            begin = asyncio.get_running_loop().time()
            response = await self._answer(request)
            if response is None:
                return
            await self._log_access(request, response, begin)
            keep_open = bool(response.keep_alive)
            if feeding is not None:
                if not keep_open and not feeding.done():
                    feeding.cancel()
                else:
                    # The rest of the body stands before the next request.
                    await request.release()
                    await feeding
            self.request = request._writer_owner = None

    async def _log_access(self, request, response, begin):
        log = self._server.access_log
        if log and log.enabled:
            waiting = log.log(request, response, asyncio.get_running_loop().time() - begin)
            if waiting is not None:
                await waiting

    def _request(self, first, headers):
        parts = first.split(" ")
        if len(parts) != 3 or not parts[2].startswith("HTTP/"):
            raise HttpError(400, f"Bad status line {first!r}")
        method, target, label = parts
        major, _, minor = label[5:].partition(".")
        if not (major.isdecimal() and minor.isdecimal()):
            raise HttpError(400, f"Bad status line {first!r}")
        version = HttpVersion(int(major), int(minor))
        length = body_length(headers)
        content, feeding = EMPTY_PAYLOAD, None
        if length:
            content = StreamReader(self._server.read_bufsize)
            feeding = asyncio.create_task(self._feed(content, length, headers))
        request = self._server.request_factory(method, target, version, headers, content, self._writer, self)
        request._client_max_size = self._server.client_max_size
        request.keep_alive = keeps_open(version, headers)
        request.task = asyncio.current_task()
        request._reader = self._reader
        return request, feeding

    async def _feed(self, content, length, headers):
        room = asyncio.Event()
        decoder = None
        if (coding := headers.get("Content-Encoding", "").lower()) in ("gzip", "deflate"):
            from .compression import Decoder

            decoder = Decoder(coding)

        def feed(data):
            content.feed_data(data if decoder is None else decoder.feed(data))
            if content.is_full():
                room.clear()
                return room.wait()

        content.on_room = room.set
        try:
            whole = await read_body(self._reader, length, feed)
            if whole and decoder is not None:
                content.feed_data(decoder.end())
        except (ConnectionError, ValueError):
            whole = False
        if whole:
            content.feed_eof()
        else:
            content.set_exception(ConnectionResetError("Connection lost"))

    async def _answer(self, request):
        """The answer, sent; None where the connection is of no use any more."""
        try:
            try:
                response = await self._server.handler(request)
                if isinstance(response, HTTPException):
                    deprecated(
                        "returning HTTPException object is deprecated (#2415) and will be removed, please raise the "
                        "exception instead"
                    )
            except HTTPException as error:
                response = error
            except (asyncio.CancelledError, ConnectionError):
                raise
            except TimeoutError as error:
                response = self._error_response(request, 504, error)
            except Exception as error:
                response = self._error_response(request, 500, error)
            try:
                prepare = response.prepare
            except AttributeError:
                server_logger.exception(
                    "Missing return statement on request handler" if response is None
                    else f"Web-handler should return a response instance, got {response!r}"
                )
                response = Response(status=500, text=HTTPInternalServerError().text)
                prepare = response.prepare
            try:
                await prepare(request)
            except Exception as error:
                if isinstance(error, ConnectionError):
                    raise
                response = self._error_response(request, 500, error)
                await response.prepare(request)
            await response.write_eof()
            return response
        except ConnectionError:
            return None
        except Exception:
            server_logger.exception("Unhandled exception")
            return None

    def _error_response(self, request, status, error):
        server_logger.error("Error handling request from %s", request.remote, exc_info=error)
        if request._started:
            raise ConnectionError("Response is sent already, cannot send another response with the error message")
        text, kind = None, "text/plain"
        if status == 500:
            title, message, trace = "500 Internal Server Error", "Server got itself in trouble", ""
            if self._server.debug:
                from traceback import format_exception

                trace = "".join(format_exception(error))
            if "text/html" in request.headers.get("Accept", ""):
                from html import escape

                if trace:
                    message = f"<h2>Traceback:</h2>\n<pre>{escape(trace)}</pre>"
                text = f"<html><head><title>{title}</title></head><body>\n<h1>{title}</h1>\n{message}\n</body></html>\n"
                kind = "text/html"
            else:
                text = f"{title}\n\n{trace or message}"
        response = Response(status=status, text=text, content_type=kind)
        response.force_close()
        return response
