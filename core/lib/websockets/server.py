"""The server's side, on the in-page network."""

import asyncio
import logging

from aiohttp.http_parser import MAX_HEAD, HttpError, format_head, read_head
from aiohttp.http_websocket import WebSocketConnection, accept_key

from .connection import Connection, Request
from .exceptions import ConnectionClosed

logger = logging.getLogger("websockets.server")


class ServerConnection(Connection):
    def respond(self, status, text):
        from http import HTTPStatus

        from .connection import Response

        status = HTTPStatus(status)
        body = text.encode()
        headers = {"Content-Length": str(len(body)), "Content-Type": "text/plain; charset=utf-8"}
        return Response(int(status), status.phrase, headers, body)


class _End(WebSocketConnection):
    def __init__(self, reader, writer, max_size):
        self._reader = reader
        self._writer = writer
        self._max_size = max_size or 0
        self.protocol = None


class Server:
    """What serve() gives."""

    def __init__(self):
        self.connections = set()
        self._server = None
        self._tasks = set()
        self._done = asyncio.get_running_loop().create_future()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()

    @property
    def sockets(self):
        return self._server.sockets

    def is_serving(self):
        return self._server.is_serving()

    async def start_serving(self):
        await self._server.start_serving()

    async def serve_forever(self):
        try:
            await self._server.serve_forever()
        except asyncio.CancelledError:
            self.close()
            await self.wait_closed()
            raise

    def close(self, close_connections=True, code=1001, reason=""):
        self._server.close()
        if close_connections:
            for connection in list(self.connections):
                task = asyncio.get_running_loop().create_task(connection.close(code, reason))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def wait_closed(self):
        while self._tasks:
            await asyncio.wait(list(self._tasks))
        await self._server.wait_closed()


class serve:
    """`async with serve(handler, host, port)`, or `server = await serve(handler, host, port)`."""

    def __init__(self, handler, host=None, port=None, *, origins=None, subprotocols=None, process_request=None,
                 max_size=2**20, max_queue=16, open_timeout=10, ping_interval=20, ping_timeout=20, close_timeout=10,
                 ssl=None, **options):
        self._handler = handler
        self._host = host
        self._port = port
        self._subprotocols = list(subprotocols or ())
        self._process_request = process_request
        self._max_size = max_size
        self._settings = {"ping_interval": ping_interval, "ping_timeout": ping_timeout, "close_timeout": close_timeout,
                          "max_queue": max_queue}
        self._options = {name: options[name] for name in ("sock", "reuse_address", "backlog") if name in options}
        if ssl is not None:
            self._options["ssl"] = ssl
        self.server = None

    def __await__(self):
        return self._start().__await__()

    async def __aenter__(self):
        return await self._start()

    async def __aexit__(self, *exc):
        self.server.close()
        await self.server.wait_closed()

    async def _start(self):
        self.server = server = Server()
        server._server = await asyncio.start_server(
            self._serve, self._host, self._port, limit=MAX_HEAD, **self._options
        )
        return server

    async def _serve(self, reader, writer):
        server = self.server
        task = asyncio.current_task()
        server._tasks.add(task)
        try:
            connection = await self._handshake(reader, writer)
            if connection is None:
                return
            server.connections.add(connection)
            try:
                await self._handler(connection)
            except ConnectionClosed:
                await connection.close()
            except Exception:
                logger.error("connection handler failed", exc_info=True)
                await connection.close(1011)
            else:
                await connection.close()
            finally:
                server.connections.discard(connection)
        except ConnectionError:
            pass
        finally:
            server._tasks.discard(task)
            writer.close()

    async def _handshake(self, reader, writer):
        try:
            head = await read_head(reader)
        except HttpError:
            head = None
        if head is None:
            return None
        first, headers = head
        key = headers.get("Sec-WebSocket-Key")
        if key is None or headers.get("Upgrade", "").lower() != "websocket":
            text = b"Failed to open a WebSocket connection: missing or invalid Upgrade header.\n\n" \
                b"You cannot access a WebSocket server directly with a browser. You need a WebSocket client.\n"
            writer.write(
                f"HTTP/1.1 426 Upgrade Required\r\nUpgrade: websocket\r\nContent-Length: {len(text)}\r\n"
                "Content-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n".encode() + text
            )
            return None
        end = _End(reader, writer, self._max_size)
        connection = ServerConnection(end, Request(first.split(" ")[1], headers), **self._settings)
        if self._process_request is not None:
            answer = self._process_request(connection, connection.request)
            if hasattr(answer, "__await__"):
                answer = await answer
            if answer is not None:
                first = f"HTTP/1.1 {answer.status_code} {answer.reason_phrase}"
                writer.write(format_head(first, answer.headers) + answer.body)
                return None
        answered = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Accept": accept_key(key)}
        offered = [each.strip() for each in headers.get("Sec-WebSocket-Protocol", "").split(",")]
        end.protocol = next((each for each in self._subprotocols if each in offered), None)
        if end.protocol:
            answered["Sec-WebSocket-Protocol"] = end.protocol
        writer.write(format_head("HTTP/1.1 101 Switching Protocols", answered))
        await writer.drain()
        return connection._start()


def broadcast(connections, message, raise_exceptions=False):
    """Sends to all, without waiting for any."""
    from aiohttp.http_websocket import WSMsgType

    opcode, data = (WSMsgType.TEXT, message.encode()) if isinstance(message, str) else (WSMsgType.BINARY, message)
    for connection in connections:
        if connection.open:
            try:
                connection._websocket._put(opcode, data)
            except ConnectionError:
                pass
