"""The client's side: to servers of this program, or over the host's WebSocket."""

import asyncio
import logging
import os
import random
from base64 import b64encode
from urllib.parse import unquote, urljoin, urlsplit

from .connection import Connection
from .datastructures import Headers
from .exceptions import (
    InvalidHeader, InvalidHeaderValue, InvalidMessage, InvalidStatus, InvalidURI, NegotiationError, SecurityError,
)
from .extensions import agree, build, with_compression
from .extensions.permessage_deflate import enable_client_permessage_deflate
from .frames import FrameStream, HostStream
from .http11 import USER_AGENT, Request, Response, check_upgrade, listed, read_head

logger = logging.getLogger("websockets.client")


class ClientConnection(Connection):
    pass


def process_exception(exc):
    """Whether to connect again after a failure: None, or the error that is to be raised."""
    if isinstance(exc, (OSError, EOFError, TimeoutError)):
        return None
    if isinstance(exc, InvalidStatus) and exc.response.status_code in (500, 502, 503, 504):
        return None
    return exc


def backoff():
    yield random.random() * 5
    delay = 3.1
    while True:
        yield delay
        delay = min(delay * 1.618, 90.0)


class connect:
    """`async with connect(uri) as websocket`, `await connect(uri)`, or `async for websocket in connect(uri)`, which
    connects again whenever the connection is lost."""

    def __init__(self, uri, *, origin=None, extensions=None, subprotocols=None, compression="deflate",
                 additional_headers=None, user_agent_header=USER_AGENT, proxy=True,
                 process_exception=process_exception, reconnect_delays=backoff, open_timeout=10, ping_interval=20,
                 ping_timeout=20, close_timeout=10, max_size=2**20, max_queue=16, write_limit=2**15, logger=logger,
                 create_connection=None, **kwargs):
        _parse(uri)
        self.uri = uri
        self.additional_headers = additional_headers or kwargs.get("extra_headers")
        self.user_agent_header = user_agent_header
        self.process_exception, self.reconnect_delays = process_exception, reconnect_delays
        self.open_timeout = open_timeout
        self.logger = logger
        self._origin = origin
        self._subprotocols = list(subprotocols or ())
        self._extensions = with_compression(extensions, compression, enable_client_permessage_deflate)
        self._max_size = max_size[0] if isinstance(max_size, tuple) else max_size
        self._kind = create_connection or ClientConnection
        self._options = kwargs
        self._settings = {"ping_interval": ping_interval, "ping_timeout": ping_timeout, "close_timeout": close_timeout,
                          "max_queue": max_queue}

    async def _connect(self):
        uri = self.uri
        try:
            async with asyncio.timeout(self.open_timeout):
                for _ in range(10):
                    try:
                        return await self._connect_to(uri)
                    except InvalidStatus as error:
                        uri = self._redirected(uri, error)
        except TimeoutError as error:
            raise TimeoutError("timed out during opening handshake") from error
        raise SecurityError("more than 10 redirects")

    def _redirected(self, uri, error):
        response = error.response
        if response.status_code not in (300, 301, 302, 303, 307, 308) or "Location" not in response.headers:
            raise error
        target = urljoin(uri, response.headers["Location"])
        if urlsplit(uri).scheme == "wss" and urlsplit(target).scheme == "ws":
            raise SecurityError(f"cannot follow redirect to non-secure URI {target}") from error
        return target

    async def _connect_to(self, uri):
        parts = _parse(uri)
        streams = await self._open(parts)
        if streams is None:
            return await self._connect_by_host(uri, parts)
        reader, writer = streams
        try:
            request, response, subprotocol, extensions = await self._handshake(reader, writer, parts)
        except BaseException:
            writer.close()
            raise
        stream = FrameStream(reader, writer, self._max_size, True)
        if extensions:
            stream.extensions = extensions
        connection = self._kind(stream, request, response, **self._settings)
        connection.subprotocol = subprotocol
        return connection._start()

    async def _open(self, parts):
        """(reader, writer), or None where only the host can connect."""
        options = {name: self._options[name] for name in ("sock", "host", "port", "local_addr", "server_hostname")
                   if name in self._options}
        if self._options.get("unix"):
            return await asyncio.open_unix_connection(self._options["path"])
        if "sock" in options or "host" in options:
            host, port = (None, None) if "sock" in options else (options.pop("host"), options.pop("port", parts.port))
            if parts.scheme == "wss":
                options["ssl"] = self._options.get("ssl") or True
                options.setdefault("server_hostname", parts.hostname)
            return await asyncio.open_connection(host, port, **options)
        from aiohttp import ClientConnectorError
        from aiohttp.client_local import open_near
        from yarl import URL

        ssl = self._options.get("ssl")
        try:
            return await open_near(None, URL(parts.geturl()), ssl=True if ssl is None else ssl)
        except ClientConnectorError as error:
            raise error.os_error from None

    async def _handshake(self, reader, writer, parts):
        from aiohttp.http_websocket import accept_key

        key = b64encode(os.urandom(16)).decode()
        request = self._request(parts, key)
        writer.write(request.serialize())
        head = await read_head(reader)
        if head is None:
            raise InvalidMessage("did not receive a valid HTTP response")
        first, headers = head
        status, _, reason = first.partition(" ")[2].partition(" ")
        response = Response(int(status), reason, headers)
        if response.status_code != 101:
            length = headers.get("Content-Length")
            body = await (reader.read() if length is None else reader.readexactly(int(length)))
            response.body = bytearray(body)
            raise InvalidStatus(response)
        check_upgrade(headers)
        accept = headers.get("Sec-WebSocket-Accept")
        if accept is None:
            raise InvalidHeader("Sec-WebSocket-Accept")
        if accept != accept_key(key):
            raise InvalidHeaderValue("Sec-WebSocket-Accept", accept)
        extensions = agree(self._extensions, headers) if "Sec-WebSocket-Extensions" in headers else ()
        chosen = listed(headers, "Sec-WebSocket-Protocol")
        if chosen is None:
            return request, response, None, extensions
        if not self._subprotocols:
            raise NegotiationError("no subprotocols supported")
        if chosen[0] not in self._subprotocols:
            raise NegotiationError(f"unsupported subprotocol: {chosen[0]}")
        return request, response, chosen[0], extensions

    def _request(self, parts, key):
        headers = Headers()
        headers["Host"] = parts.netloc.rpartition("@")[2]
        if parts.username:
            pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            headers["Authorization"] = "Basic " + b64encode(pair.encode()).decode()
        if self._origin is not None:
            headers["Origin"] = self._origin
        headers.update({"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Key": key,
                        "Sec-WebSocket-Version": "13"})
        if self._extensions:
            headers["Sec-WebSocket-Extensions"] = build(
                [(each.name, each.get_request_params()) for each in self._extensions]
            )
        if self._subprotocols:
            headers["Sec-WebSocket-Protocol"] = ", ".join(self._subprotocols)
        headers.update(self.additional_headers or {})
        if self.user_agent_header is not None:
            headers.setdefault("User-Agent", self.user_agent_header)
        return Request((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), headers)

    async def _connect_by_host(self, uri, parts):
        from aiohttp.client_host_ws import HostWebSocket
        from aiohttp.client_local import is_near, refused
        from asyncio.host_operations import HostError
        from yarl import URL

        url, request = URL(uri), self._request(parts, "")
        websocket = HostWebSocket(url, request.headers)
        try:
            status, reason, _, _, headers = await websocket.head()
        except HostError as error:
            if is_near(parts.hostname):
                raise refused(url.host, url.port) from None
            raise OSError(None, error.args[1]) from None
        except BaseException:
            websocket.cancel()
            raise
        response = Response(status, reason, Headers(headers))
        connection = self._kind(HostStream(websocket), request, response, **self._settings)
        connection.subprotocol = response.headers.get("Sec-WebSocket-Protocol")
        return connection._start()

    def __await__(self):
        return self._connect().__await__()

    async def __aenter__(self):
        if hasattr(self, "connection"):
            raise RuntimeError("connect() isn't reentrant")
        self.connection = await self._connect()
        return self.connection

    async def __aexit__(self, kind, error, traceback):
        try:
            await self.connection.__aexit__(kind, error, traceback)
        finally:
            del self.connection

    async def __aiter__(self):
        delays = None
        while True:
            try:
                async with self as connection:
                    yield connection
            except Exception as error:
                try:
                    told = self.process_exception(error)
                except Exception as raised:
                    told = raised
                if told is error:
                    raise
                if told is not None:
                    raise told from error
                delays = delays or self.reconnect_delays()
                delay = next(delays)
                import traceback

                self.logger.info("connect failed; reconnecting in %.1f seconds: %s", delay,
                                 traceback.format_exception_only(error)[0].strip())
                await asyncio.sleep(delay)
            else:
                delays = None


def _parse(uri):
    parts = urlsplit(uri)
    if parts.scheme not in ("ws", "wss"):
        raise InvalidURI(uri, "scheme isn't ws or wss")
    if not parts.hostname:
        raise InvalidURI(uri, "hostname isn't provided")
    if parts.fragment:
        raise InvalidURI(uri, "fragment identifier is meaningless")
    if parts.username is not None and parts.password is None:
        raise InvalidURI(uri, "username provided without password")
    return parts


def unix_connect(path=None, uri=None, **kwargs):
    """A client of a server at a Unix socket."""
    if uri is None:
        uri = "ws://localhost/" if kwargs.get("ssl") is None else "wss://localhost/"
    return connect(uri=uri, unix=True, path=path, **kwargs)
