"""The server's side of a connection: requests one after the other, each answered before the next is read."""

import asyncio
import re

from multidict import CIMultiDict

from .helpers import deprecated
from .http_exceptions import BadHttpMessage, BadHttpMethod, BadStatusLine
from .http_parser import (
    MAX_HEAD, ChunkEnd, HttpVersion, HttpVersion10, body_length, keeps_open, pointing, read_body, read_head,
)
from .log import access_logger, server_logger
from .streams import EMPTY_PAYLOAD, StreamReader
from .web_exceptions import HTTPException, HTTPInternalServerError
from .web_request import Request
from .web_response import Response, StreamResponse


def _make_access_log(logger, kind, log_format):
    from .abc import AbstractAccessLogger, AbstractAsyncAccessLogger
    from .web_log import AccessLogger

    if kind is None:
        kind = AccessLogger
    elif not issubclass(kind, (AbstractAccessLogger, AbstractAsyncAccessLogger)):
        raise TypeError(f"access_log_class must be subclass of aiohttp.abc.AbstractAccessLogger, got {kind}")
    return kind(logger, log_format or getattr(kind, "LOG_FORMAT", AccessLogger.LOG_FORMAT))


class RequestPayloadError(Exception):
    """The body of a request cannot be read."""


class PayloadAccessError(Exception):
    """The body of a request is asked for when that has been answered."""


# The methods that a request may have.
_methods = (
    "DELETE GET HEAD POST PUT CONNECT OPTIONS TRACE COPY LOCK MKCOL MOVE PROPFIND PROPPATCH SEARCH UNLOCK BIND REBIND "
    "UNBIND ACL REPORT MKACTIVITY CHECKOUT MERGE M-SEARCH NOTIFY SUBSCRIBE UNSUBSCRIBE PATCH PURGE MKCALENDAR LINK "
    "UNLINK SOURCE"
).split()


def _parse_first_line(line):
    """(method, target, version) of a request."""
    method, _, rest = line.partition(" ")
    if method not in _methods:
        at = next(at for at in range(len(line) + 1) if not any(each.startswith(line[: at + 1]) for each in _methods))
        raise BadHttpMethod(line, pointing("Invalid method encountered", line, at))
    target, _, label = rest.partition(" ")
    found = re.fullmatch(r"HTTP/(\d)\.(\d)", label)
    if found is None:
        wrong = re.match(r"(HTTP/(\d\.)?)?", label)[0]
        texts = {"": "Expected HTTP/, RTSP/ or ICE/", "HTTP/": "Invalid major version"}
        what = texts.get(wrong, "Invalid minor version")
        raise BadStatusLine(line, "Bad status line:\n  " + pointing(what, line, len(line) - len(label) + len(wrong)))
    return method, target, HttpVersion(*map(int, found.groups()))


class Server:
    """Makes the protocol of each connection; knows those that are open."""

    def __init__(self, handler, *, request_factory=Request, client_max_size=1024**2, keepalive_timeout=75.0,
                 logger=server_logger, access_log=access_logger, access_log_class=None, access_log_format=None,
                 debug=None, handler_cancellation=False, read_bufsize=2**16, lingering_time=10.0, auto_decompress=True,
                 loop=None, **options):
        self.handler = handler
        self.request_factory = request_factory
        self.client_max_size = client_max_size
        self.keepalive_timeout = keepalive_timeout
        self.logger = logger
        self.access_log = access_log and _make_access_log(access_log, access_log_class, access_log_format)
        self.debug = debug
        self.handler_cancellation = handler_cancellation
        self.read_bufsize = read_bufsize
        self.lingering_time = lingering_time
        self.auto_decompress = auto_decompress
        limits = "max_line_size", "max_field_size", "max_headers"
        self.limits = {name: options[name] for name in limits if name in options}  # of heads
        self._tasks = {}  # task -> its connection
        self.requests_count = 0

    @property
    def connections(self):
        return list(self._tasks.values())

    def __call__(self):
        loop = asyncio.get_running_loop()
        if self.debug is None:
            self.debug = loop.get_debug()
        reader = asyncio.StreamReader(limit=MAX_HEAD, loop=loop)
        return _Protocol(reader, self._serve, loop=loop)

    async def _serve(self, reader, writer):
        connection = RequestHandler(self, reader, writer)
        task = asyncio.current_task()
        if self.handler_cancellation:
            writer.transport.get_protocol().serving = connection, task
        self._tasks[task] = connection
        try:
            await connection.serve()
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            del self._tasks[task]
            writer.close()

    def pre_shutdown(self):
        """Idle connections are closed; the others answer what they were asked and no more."""
        for connection in self.connections:
            connection.close()

    async def shutdown(self, timeout=None):
        """Handlers have `timeout` seconds to end, and connections, where those have not, as many again."""
        self.pre_shutdown()
        tasks = list(self._tasks)
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=timeout)
            if late:
                _, late = await asyncio.wait(late, timeout=timeout)
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


class RequestHandler:
    """One connection: its requests one after the other."""

    def __init__(self, server, reader, writer):
        self._server = server
        self._reader = reader
        self._writer = writer
        self._stopping = False
        self._idle = False
        self._timer = None
        self.request = None

    @property
    def transport(self):
        return self._writer.transport

    @property
    def logger(self):
        return self._server.logger

    @property
    def debug(self):
        return self._server.debug

    def close(self):
        """No request after this one."""
        self._stopping = True
        if self._idle:
            self.transport.abort()

    def force_close(self):
        self._stopping = True
        self.transport.close()

    async def serve(self):
        keep_open = True
        while keep_open and not self._stopping:
            request, feeding, error = await self._next_request()
            if request is None:
                return
            self.request = request
            self._server.requests_count += 1
            begin = asyncio.get_running_loop().time()
            # A task of its own: what a handler sets in its context is gone with the request.
            answering = asyncio.Task(self._answer_and_log(request, error, begin), eager_start=True)
            response, is_lost = await answering
            if is_lost:
                return
            keep_open = await self._read_rest(request, feeding) and bool(response.keep_alive)
            if request.content is not EMPTY_PAYLOAD:
                request.content.set_exception(PayloadAccessError())
            self.request = None

    async def _next_request(self):
        """(request, what feeds its body, what is wrong with it); (None, None, None) at the end."""
        if self._timer is None:
            self._timer = False  # the first request has the time that it takes
        else:
            self._timer = asyncio.get_running_loop().call_later(self._server.keepalive_timeout, self._close_if_unused)
        try:
            self._idle = True
            head = await read_head(self._reader, **self._server.limits)
            self._idle = False
            return (None, None, None) if head is None else (*self._request(*head), None)
        except BadHttpMessage as error:
            self._idle = False
            return self._make_request("UNKNOWN", "/", HttpVersion10, CIMultiDict(), EMPTY_PAYLOAD), None, error
        finally:
            if self._timer:
                self._timer.cancel()

    def _close_if_unused(self):
        if not self._reader._buffer:
            self.transport.close()

    async def _read_rest(self, request, feeding):
        """The rest of the body stands before the next request. Whether it came in time."""
        if feeding is None:
            return True
        try:
            async with asyncio.timeout(self._server.lingering_time):
                await request.release()
                await feeding
        except (TimeoutError, RequestPayloadError) as error:
            feeding.cancel()
            if not isinstance(error, TimeoutError):
                self.logger.exception("Unhandled exception", exc_info=error)
            return False
        return True

    async def _log_access(self, request, response, begin):
        log = self._server.access_log
        if log and log.enabled:
            waiting = log.log(request, response, asyncio.get_running_loop().time() - begin)
            if waiting is not None:
                await waiting

    def _request(self, first, headers):
        method, target, version = _parse_first_line(first)
        length = body_length(headers)
        hosts = headers.getall("Host", ())
        if len(hosts) > 1:
            raise BadHttpMessage("Duplicate 'Host' header found.")
        if not hosts and version == (1, 1):
            raise BadHttpMessage("Missing 'Host' header in request.")
        content, feeding = EMPTY_PAYLOAD, None
        if length:
            content = StreamReader(limit=self._server.read_bufsize)
            feeding = asyncio.create_task(self._feed(content, length, headers))
        return self._make_request(method, target, version, headers, content), feeding

    def _make_request(self, method, target, version, headers, content):
        request = self._server.request_factory(method, target, version, headers, content, self._writer, self)
        request._client_max_size = self._server.client_max_size
        request.keep_alive = keeps_open(version, headers)
        request.task = asyncio.current_task()
        request._reader = self._reader
        return request

    async def _feed(self, content, length, headers):
        room = asyncio.Event()
        decoder = None
        coding = headers.get("Content-Encoding", "").lower()
        if self._server.auto_decompress and coding not in ("", "identity"):
            from .compression import CODINGS, Decoder

            decoder = Decoder(coding) if coding in CODINGS else None

        def feed(data):
            content.feed_piece(data if decoder is None else decoder.feed(data), type(data) is ChunkEnd)
            if content.is_full():
                room.clear()
                return room.wait()

        content.on_room = room.set
        try:
            end = await read_body(self._reader, length, feed)
            if end is not None:
                content.feed_piece(end if decoder is None else decoder.end(), type(end) is ChunkEnd)
        except ConnectionError:
            end = None
        except (BadHttpMessage, ValueError) as error:
            content.set_exception(RequestPayloadError(str(error)))
            return
        if end is not None:
            content.feed_eof()
        else:
            content.set_exception(ConnectionResetError("Connection lost"))

    async def _answer_and_log(self, request, wrong, begin):
        # In one task: the log knows what the handler set in its context.
        response, is_lost = await self._answer(request, wrong)
        if response is not None:
            await self._log_access(request, response, begin)
        return response, is_lost

    async def _handle(self, request, wrong):
        """What the handler answers, or what is answered for it."""
        try:
            if wrong is not None:
                return self.handle_error(request, wrong.code, wrong, wrong.message)
            response = await self._server.handler(request)
            if isinstance(response, HTTPException):
                deprecated(
                    "returning HTTPException object is deprecated (#2415) and will be removed, please raise the "
                    "exception instead"
                )
            return response
        except HTTPException as error:
            return error
        except TimeoutError as error:
            self.logger.debug("Request handler timed out.", exc_info=error)
            return self.handle_error(request, 504)
        except Exception as error:
            return self.handle_error(request, 500, error)

    async def _answer(self, request, wrong):
        """(the answer, whether the connection was lost on the way); (None, True) where none can be sent."""
        try:
            response = await self._handle(request, wrong)
            try:
                prepare = response.prepare
            except AttributeError:
                self.logger.exception(
                    "Missing return statement on request handler" if response is None
                    else f"Web-handler should return a response instance, got {response!r}"
                )
                response = Response(status=500, text=HTTPInternalServerError().text)
                prepare = response.prepare
        except ConnectionError:
            return None, True
        try:
            await prepare(request)
            await response.write_eof()
            return response, False
        except ConnectionError:
            return response, True
        except Exception as error:
            self.logger.exception("Unhandled exception", exc_info=error)
            return None, True

    def handle_error(self, request, status=500, exc=None, message=None):
        """The answer where a handler failed, or where what came is no request."""
        # Whoever speaks something else to begin with is nobody that one waits for.
        is_stranger = isinstance(exc, BadHttpMethod) and not self._timer
        log = self.logger.debug if is_stranger else self.logger.exception
        log("Error handling request from %s", request.remote, exc_info=exc)
        if request._started:
            raise ConnectionError("Response is sent already, cannot send another response with the error message")
        kind = "text/plain"
        if status == 500:
            title, text, trace = "500 Internal Server Error", "Server got itself in trouble", ""
            if self._server.debug:
                from traceback import format_exception

                trace = "".join(format_exception(exc))
            if "text/html" in request.headers.get("Accept", ""):
                from html import escape

                if trace:
                    text = f"<h2>Traceback:</h2>\n<pre>{escape(trace)}</pre>"
                message = f"<html><head><title>{title}</title></head><body>\n<h1>{title}</h1>\n{text}\n</body></html>\n"
                kind = "text/html"
            else:
                message = f"{title}\n\n{trace or text}"
        response = Response(status=status, text=message, content_type=kind)
        response.force_close()
        return response
