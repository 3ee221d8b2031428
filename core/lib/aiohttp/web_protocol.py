"""The server's side of a connection: requests one after the other, each answered before the next is read."""

import asyncio
import logging

from .http_parser import MAX_HEAD, HttpError, body_length, keeps_open, read_body, read_head
from .streams import EMPTY_PAYLOAD, StreamReader
from .web_exceptions import HTTPException
from .web_request import Request
from .web_response import Response, StreamResponse

server_logger = logging.getLogger("aiohttp.server")


class Server:
    """Makes the protocol of each connection; knows those that are open."""

    def __init__(self, handler, *, request_factory=Request, client_max_size=1024**2, keepalive_timeout=75.0,
                 access_log=None, debug=False, handler_cancellation=False, **options):
        self.handler = handler
        self.request_factory = request_factory
        self.client_max_size = client_max_size
        self.keepalive_timeout = keepalive_timeout
        self.access_log = access_log
        self.debug = debug
        self.handler_cancellation = handler_cancellation
        self.connections = {}  # task -> its connection
        self.requests_count = 0

    def __call__(self):
        loop = asyncio.get_running_loop()
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

    async def shutdown(self, timeout=None):
        """Idle connections are closed; those that answer have `timeout` seconds to end."""
        tasks = list(self.connections)
        for connection in self.connections.values():
            connection.stop()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=timeout)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late)


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
                head = await read_head(self._reader)
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
            response = await self._answer(request)
            if response is None:
                return
            keep_open = bool(response.keep_alive)
            if feeding is not None:
                if not keep_open and not feeding.done():
                    feeding.cancel()
                else:
                    # The rest of the body stands before the next request.
                    await request.release()
                    await feeding
            self.request = request._writer_owner = None

    def _request(self, first, headers):
        parts = first.split(" ")
        if len(parts) != 3 or not parts[2].startswith("HTTP/"):
            raise HttpError(400, f"Bad status line {first!r}")
        method, target, label = parts
        major, _, minor = label[5:].partition(".")
        version = (int(major), int(minor)) if major.isdecimal() and minor.isdecimal() else (1, 1)
        length = body_length(headers)
        content, feeding = EMPTY_PAYLOAD, None
        if length:
            content = StreamReader()
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
        if headers.get("Expect", "").lower() == "100-continue":
            self._writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
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
            except HTTPException as error:
                response = error
            if not isinstance(response, StreamResponse):
                if response is None:
                    text = "Missing return statement on request handler"
                else:
                    text = "Web-handler should return a response instance, got {!r}".format(response)
                raise RuntimeError(text)
            await response.prepare(request)
            await response.write_eof()
            return response
        except asyncio.CancelledError:
            raise
        except ConnectionError:
            return None
        except Exception:
            return await self._answer_error(request)

    async def _answer_error(self, request):
        server_logger.exception("Error handling request from %s", request.remote)
        if request._writer.transport.is_closing():
            return None
        text = "500 Internal Server Error\n\nServer got itself in trouble"
        response = Response(status=500, text=text)
        response.force_close()
        try:
            await response.prepare(request)
            await response.write_eof()
        except ConnectionError:
            return None
        return response
