"""The server's side of WebSockets."""

from dataclasses import dataclass
from http._dates import http_date

from . import hdrs
from .http_parser import format_head
from .http_websocket import Deflate, WebSocketConnection, WSMsgType, accept_key, deflate_header, parse_deflate
from .web_response import SERVER_SOFTWARE, StreamResponse

_MOST_RECEIVED = 5  # times that a handler may receive from a closed connection

__all__ = ("WebSocketReady", "WebSocketResponse", "WSMsgType")


@dataclass(frozen=True)
class WebSocketReady:
    ok: bool
    protocol: str | None

    def __bool__(self):
        return self.ok


class WebSocketResponse(WebSocketConnection, StreamResponse):
    """ws = WebSocketResponse(); await ws.prepare(request); async for message in ws: ..."""

    def __init__(
        self, *, timeout=10.0, receive_timeout=None, autoclose=True, autoping=True, heartbeat=None, protocols=(),
        compress=True, max_msg_size=4 * 1024 * 1024, writer_limit=65536, decode_text=True,
    ):
        StreamResponse.__init__(self, status=101)
        self._protocols = protocols
        self._protocol = None
        self._timeout = timeout
        self._receive_timeout = receive_timeout
        self._autoclose = autoclose
        self._autoping = autoping
        self._heartbeat = heartbeat
        self._max_size = max_msg_size
        self._decode_text = decode_text
        self._compress = compress
        self._received_closed = 0

    @property
    def ws_protocol(self):
        return self._protocol

    @property
    def compress(self):
        """The bits of the window; False where messages go as they are."""
        return self._compress

    def _handshake(self, request):
        from .web_exceptions import HTTPBadRequest

        headers = request.headers
        if headers.get(hdrs.UPGRADE, "").lower().strip() != "websocket":
            raise HTTPBadRequest(
                text=f"No WebSocket UPGRADE hdr: {headers.get(hdrs.UPGRADE)}\n "
                'Can "Upgrade" only to "WebSocket".'
            )
        if "upgrade" not in [each.strip() for each in headers.get(hdrs.CONNECTION, "").lower().split(",")]:
            raise HTTPBadRequest(text=f"No CONNECTION upgrade hdr: {headers.get(hdrs.CONNECTION)}")
        if headers.get("Sec-WebSocket-Version", "") not in ("13", "8", "7"):
            raise HTTPBadRequest(text=f"Unsupported version: {headers.get('Sec-WebSocket-Version')}")
        key = headers.get("Sec-WebSocket-Key")
        if not key:
            raise HTTPBadRequest(text=f"Handshake error: {key!r}")
        wanted = [each.strip() for each in headers.get("Sec-WebSocket-Protocol", "").split(",") if each.strip()]
        return key, next((each for each in wanted if each in self._protocols), None)

    def can_prepare(self, request):
        from .web_exceptions import HTTPException

        try:
            return WebSocketReady(True, self._handshake(request)[1])
        except HTTPException:
            return WebSocketReady(False, None)

    async def prepare(self, request):
        if self._request is not None:
            return self._writer
        key, self._protocol = self._handshake(request)
        self.set_status(101)
        self._request = request
        request._websocket = self
        request._started = True
        headers = self._headers
        headers[hdrs.UPGRADE] = "websocket"
        headers[hdrs.CONNECTION] = "upgrade"
        headers["Sec-WebSocket-Accept"] = accept_key(key)
        if self._protocol:
            headers["Sec-WebSocket-Protocol"] = self._protocol
        if self._compress:
            self._compress, alone = parse_deflate(request.headers.get("Sec-WebSocket-Extensions"), is_server=True)
            if self._compress:
                self._deflate = Deflate(self._compress, alone)
                headers["Sec-WebSocket-Extensions"] = deflate_header(self._compress, is_server=True, alone=alone)
        for morsel in self._cookies.values():
            headers.add(hdrs.SET_COOKIE, morsel.OutputString())
        import time

        headers.setdefault(hdrs.DATE, http_date(time.time()))
        headers.setdefault(hdrs.SERVER, SERVER_SOFTWARE)
        for app in request._apps():
            await app.on_response_prepare.send(request, self)
        self._reader, self._writer = request._reader, request._writer
        self._writer.write(format_head("HTTP/1.1 101 Switching Protocols", headers))
        await self._writer.drain()
        self._keep_alive = False
        self._put_off_beat()
        return self._writer

    def _receive_closed(self):
        # A handler that does not look at what it receives would never come to an end.
        self._received_closed += 1
        if self._received_closed >= _MOST_RECEIVED:
            raise RuntimeError("WebSocket connection is closed.")
        return super()._receive_closed()

    async def write_eof(self, data=b""):
        if self._request is None:
            raise RuntimeError("Response has not been started")
        await self.close()
        self._eof_sent = True

    async def write(self, data):
        raise RuntimeError("Cannot call .write() for websocket")
