"""The client's side: to servers of this program, or over the host's WebSocket."""

import asyncio

from aiohttp import ClientConnectorError, ClientSession, WSServerHandshakeError
from yarl import URL

from .connection import Connection, Request, Response
from .exceptions import ConnectionClosed, InvalidStatus, InvalidURI


class ClientConnection(Connection):
    pass


class connect:
    """`async with connect(uri) as websocket`, `await connect(uri)`, or `async for websocket in connect(uri)`, which
    connects again whenever the connection is lost."""

    def __init__(self, uri, *, origin=None, subprotocols=None, additional_headers=None, extra_headers=None,
                 open_timeout=10, ping_interval=20, ping_timeout=20, close_timeout=10, max_size=2**20, max_queue=16,
                 ssl=None, **options):
        self._uri = uri
        self._origin = origin
        self._subprotocols = tuple(subprotocols or ())
        self._headers = additional_headers or extra_headers
        self._open_timeout = open_timeout
        self._max_size = max_size
        self._ssl = True if ssl is None else ssl
        self._settings = {"ping_interval": ping_interval, "ping_timeout": ping_timeout, "close_timeout": close_timeout,
                          "max_queue": max_queue}
        self.connection = None

    async def _connect(self):
        url = URL(self._uri)
        if url.scheme not in ("ws", "wss"):
            raise InvalidURI(self._uri, "scheme isn't ws or wss")
        session = ClientSession()
        try:
            async with asyncio.timeout(self._open_timeout):
                websocket = await session.ws_connect(
                    url, protocols=self._subprotocols, headers=self._headers, origin=self._origin,
                    max_msg_size=self._max_size or 0, ssl=self._ssl,
                )
        except WSServerHandshakeError as error:
            body = getattr(error, "_body", b"")
            raise InvalidStatus(Response(error.status, error.message, error.headers, body)) from None
        except ClientConnectorError as error:
            raise error.os_error from None
        except TimeoutError as error:
            raise TimeoutError("timed out during opening handshake") from error
        finally:
            await session.close()
        request = Request(url.raw_path_qs, self._headers or {})
        response = Response(101, "Switching Protocols", websocket._headers or {})
        return ClientConnection(websocket, request, response, **self._settings)._start()

    def __await__(self):
        return self._connect().__await__()

    async def __aenter__(self):
        self.connection = await self._connect()
        return self.connection

    async def __aexit__(self, kind, error, traceback):
        await self.connection.close()

    async def __aiter__(self):
        delay = 1.0
        while True:
            try:
                connection = await self._connect()
            except (OSError, TimeoutError):
                await asyncio.sleep(delay)
                delay = min(delay * 1.6, 60.0)
                continue
            delay = 1.0
            try:
                yield connection
            except ConnectionClosed:
                continue
            finally:
                await connection.close()
