"""The server's side, on the in-page network."""

import asyncio
import binascii
import hmac
import http
import logging
import re
from base64 import b64decode
from email.utils import formatdate

from .connection import Connection, broadcast
from .datastructures import Headers, MultipleValuesError
from .exceptions import (
    InvalidHandshake, InvalidHeader, InvalidHeaderValue, InvalidMethod, InvalidOrigin, InvalidUpgrade,
    NegotiationError,
)
from .extensions import accept, with_compression
from .extensions.permessage_deflate import enable_server_permessage_deflate
from .frames import CloseCode, FrameStream
from .http11 import SERVER, Request, Response, check_upgrade, listed, read_head

logger = logging.getLogger("websockets.server")


class ServerConnection(Connection):
    def respond(self, status, text):
        """A response that ends the handshake, for process_request."""
        status, body = http.HTTPStatus(status), text.encode()
        return Response(status.value, status.phrase, Headers([
            ("Date", formatdate(usegmt=True)), ("Connection", "close"), ("Content-Length", str(len(body))),
            ("Content-Type", "text/plain; charset=utf-8"),
        ]), body)


class Server:
    """What serve() gives."""

    def __init__(self, logger):
        self.logger = logger
        self.handlers = {}  # connection -> the task of its handler
        self._server = None
        self._closing = set()
        self._tasks = set()

    @property
    def connections(self):
        return {connection for connection in self.handlers if connection.state.name == "OPEN"}

    @property
    def sockets(self):
        return self._server.sockets

    def _listens(self):
        import socket

        for each in self._server.sockets:
            name = each.getsockname()
            if each.family == socket.AF_INET6:
                name = f"[{name[0]}]:{name[1]}"
            elif each.family == socket.AF_INET:
                name = f"{name[0]}:{name[1]}"
            self.logger.info("server listening on %s", name)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()

    def get_loop(self):
        return self._server.get_loop()

    def is_serving(self):
        return self._server.is_serving()

    async def start_serving(self):
        await self._server.start_serving()

    async def serve_forever(self):
        await self._server.serve_forever()

    def close(self, close_connections=True, code=CloseCode.GOING_AWAY, reason=""):
        if self._server.is_serving():
            self.logger.info("server closing")
        self._server.close()
        if close_connections:
            for connection in list(self.handlers):
                task = asyncio.get_running_loop().create_task(connection.close(code, reason))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def wait_closed(self):
        while self._tasks:
            await asyncio.wait(list(self._tasks))
        await self._server.wait_closed()
        if not self._closing:
            self._closing.add(True)
            self.logger.info("server closed")


class serve:
    """`async with serve(handler, host, port)`, or `server = await serve(handler, host, port)`."""

    def __init__(self, handler, host=None, port=None, *, origins=None, extensions=None, subprotocols=None,
                 select_subprotocol=None, compression="deflate", process_request=None, process_response=None,
                 server_header=SERVER, open_timeout=10, ping_interval=20, ping_timeout=20, close_timeout=10,
                 max_size=2**20, max_queue=16, write_limit=2**15, logger=logger, create_connection=None, **kwargs):
        self._handler = handler
        self._host, self._port = host, port
        self._origins = origins
        self._subprotocols = None if subprotocols is None else list(subprotocols)
        self._select_subprotocol = select_subprotocol
        self._extensions = with_compression(extensions, compression, enable_server_permessage_deflate)
        self._process_request, self._process_response = process_request, process_response
        self._server_header = server_header
        self._open_timeout = open_timeout
        self._max_size = max_size[0] if isinstance(max_size, tuple) else max_size
        self._settings = {"ping_interval": ping_interval, "ping_timeout": ping_timeout, "close_timeout": close_timeout,
                          "max_queue": max_queue}
        self._kind = create_connection or ServerConnection
        self._unix = kwargs.pop("unix", False)
        self._options = kwargs
        self._logger = logger
        self.server = None

    def __await__(self):
        return self._start().__await__()

    async def __aenter__(self):
        return await self._start()

    async def __aexit__(self, *exc):
        self.server.close()
        await self.server.wait_closed()

    async def _start(self):
        self.server = server = Server(self._logger)
        if self._unix:
            server._server = await asyncio.start_unix_server(self._serve, **self._options)
        else:
            server._server = await asyncio.start_server(self._serve, self._host, self._port, **self._options)
        server._listens()
        return server

    async def _serve(self, reader, writer):
        server = self.server
        task = asyncio.current_task()
        server._tasks.add(task)
        try:
            async with asyncio.timeout(self._open_timeout):
                connection = await self._handshake(reader, writer)
            if connection is None:
                return
            self._logger.info("connection open")
            server.handlers[connection] = task
            try:
                await self._handler(connection)
            except Exception:
                self._logger.error("connection handler failed", exc_info=True)
                await connection.close(CloseCode.INTERNAL_ERROR)
            else:
                await connection.close()
            finally:
                del server.handlers[connection]
        except (ConnectionError, TimeoutError):
            pass
        finally:
            server._tasks.discard(task)
            writer.close()

    async def _handshake(self, reader, writer):
        head = await read_head(reader)
        if head is None or len(words := head[0].split(" ")) != 3:
            return None
        request = Request(words[1], head[1], words[0], words[2])
        connection = self._kind(FrameStream(reader, writer, self._max_size, False), request, **self._settings)
        response = await self._told("process_request", connection, self._process_request, request)
        if response is None:
            response = self._accept(connection, request)
        if self._server_header is not None:
            response.headers.setdefault("Server", self._server_header)
        connection.response = response
        changed = await self._told("process_response", connection, self._process_response, request, response)
        connection.response = response = changed or response
        writer.write(response.serialize())
        await writer.drain()
        return connection._start() if response.status_code == 101 else None

    async def _told(self, name, connection, function, *subjects):
        """What a function of the program makes of the handshake."""
        if function is None:
            return None
        try:
            answer = function(connection, *subjects)
            return await answer if hasattr(answer, "__await__") else answer
        except Exception:
            self._logger.error("%s failed", name, exc_info=True)
            return connection.respond(500, "Failed to open a WebSocket connection.\n"
                                           "See server log for more information.\n")

    def _accept(self, connection, request):
        """101, or what is wrong with the request."""
        from aiohttp.http_websocket import accept_key

        failed = "Failed to open a WebSocket connection"
        try:
            key = _check(request)
            self._check_origin(request.headers)
            extension_header, connection._stream.extensions = accept(self._extensions, request.headers)
            connection.subprotocol = self._subprotocol(connection, request.headers)
        except InvalidMethod as error:
            response = connection.respond(405, f"{failed}: {error}.\n")
            response.headers["Allow"] = "GET"
            return response
        except InvalidOrigin as error:
            return connection.respond(403, f"{failed}: {error}.\n")
        except InvalidUpgrade as error:
            response = connection.respond(426, f"{failed}: {error}.\n\nYou cannot access a WebSocket server directly "
                                               "with a browser. You need a WebSocket client.\n")
            response.headers["Upgrade"] = "websocket"
            return response
        except InvalidHandshake as error:
            cause = "" if error.__cause__ is None else f"; {error.__cause__}"
            return connection.respond(400, f"{failed}: {error}{cause}.\n")
        headers = Headers({"Date": formatdate(usegmt=True), "Upgrade": "websocket", "Connection": "Upgrade",
                           "Sec-WebSocket-Accept": accept_key(key)})
        if extension_header is not None:
            headers["Sec-WebSocket-Extensions"] = extension_header
        if connection.subprotocol is not None:
            headers["Sec-WebSocket-Protocol"] = connection.subprotocol
        return Response(101, "Switching Protocols", headers)

    def _check_origin(self, headers):
        if self._origins is None:
            return
        try:
            origin = headers.get("Origin")
        except MultipleValuesError as error:
            raise InvalidHeader("Origin", "multiple values") from error
        for each in self._origins:
            if origin == each or isinstance(each, re.Pattern) and origin is not None and each.fullmatch(origin):
                return
        raise InvalidOrigin(origin)

    def _subprotocol(self, connection, headers):
        offered = listed(headers, "Sec-WebSocket-Protocol") or []
        if self._select_subprotocol is not None:
            return self._select_subprotocol(connection, offered)
        if not self._subprotocols:
            return None
        if not offered:
            raise NegotiationError("missing subprotocol")
        for each in self._subprotocols:
            if each in offered:
                return each
        raise NegotiationError(f"invalid subprotocol; expected one of {', '.join(self._subprotocols)}")


def _check(request):
    """The key of a request for a WebSocket."""
    if request.method != "GET":
        raise InvalidMethod(request.method)
    headers = request.headers
    check_upgrade(headers)
    key, version = (_one(headers, name) for name in ("Sec-WebSocket-Key", "Sec-WebSocket-Version"))
    try:
        raw = b64decode(key.encode(), validate=True)
    except binascii.Error as error:
        raise InvalidHeaderValue("Sec-WebSocket-Key", key) from error
    if len(raw) != 16:
        raise InvalidHeaderValue("Sec-WebSocket-Key", key)
    if version != "13":
        raise InvalidHeaderValue("Sec-WebSocket-Version", version)
    return key


def _one(headers, name):
    try:
        value = headers.get(name)
    except MultipleValuesError:
        raise InvalidHeader(name, "multiple values") from None
    if value is None:
        raise InvalidHeader(name)
    return value


def unix_serve(handler, path=None, **kwargs):
    """A server at a Unix socket."""
    return serve(handler, unix=True, path=path, **kwargs)


def _is_credentials(value):
    return isinstance(value, tuple) and len(value) == 2 and all(isinstance(part, str) for part in value)


def basic_auth(realm="", credentials=None, check_credentials=None):
    """A process_request that lets in who has a name and a password."""
    if (credentials is None) == (check_credentials is None):
        raise ValueError("provide either credentials or check_credentials")
    if credentials is not None:
        pairs = [credentials] if _is_credentials(credentials) or not hasattr(credentials, "__iter__") else \
            list(credentials)
        if not all(_is_credentials(each) for each in pairs):
            raise TypeError(f"invalid credentials argument: {credentials}")
        known = dict(pairs)

        def check_credentials(username, password):
            return username in known and hmac.compare_digest(known[username].encode(), password.encode())

    def refuse(connection, text):
        response = connection.respond(401, text)
        response.headers["WWW-Authenticate"] = f'Basic realm="{realm}", charset="UTF-8"'
        return response

    async def process_request(connection, request):
        given = request.headers.get("Authorization")
        if given is None:
            return refuse(connection, "Missing credentials\n")
        scheme, _, coded = given.partition(" ")
        try:
            username, colon, password = b64decode(coded.encode(), validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            colon = ""
        if scheme.lower() != "basic" or not colon:
            return refuse(connection, "Unsupported credentials\n")
        valid = check_credentials(username, password)
        if hasattr(valid, "__await__"):
            valid = await valid
        if not valid:
            return refuse(connection, "Invalid credentials\n")
        connection.username = username

    return process_request
