"""The client's side of WebSockets."""

import base64
import os

from multidict import CIMultiDict

from . import hdrs
from .client_exceptions import ServerTimeoutError
from .helpers import deprecated
from .http_websocket import (
    CLOSED_MESSAGE, Deflate, WebSocketConnection, accept_key, deflate_header, parse_deflate,
)

__all__ = ("ClientWebSocketResponse", "ClientWSTimeout")


class ClientWSTimeout:
    """Seconds: for each receive(), and for the other side's answer to close()."""

    def __init__(self, ws_receive=None, ws_close=10.0):
        self.ws_receive = ws_receive
        self.ws_close = ws_close


class ClientWebSocketResponse(WebSocketConnection):
    """What ClientSession.ws_connect() gives."""

    _masks = True
    _NoAnswer = ServerTimeoutError

    def __init__(self, streams, response, *, protocol, timeout, receive_timeout, autoclose, autoping, heartbeat,
                 max_msg_size, decode_text):
        self._reader, self._writer = streams
        self._response = response
        self._protocol = protocol
        self._timeout = timeout
        self._receive_timeout = receive_timeout
        self._autoclose = autoclose
        self._autoping = autoping
        self._heartbeat = heartbeat
        self._max_size = max_msg_size
        self._decode_text = decode_text
        self._put_off_beat()

    @property
    def protocol(self):
        return self._protocol

    def get_extra_info(self, name, default=None):
        return default if self._closed else super().get_extra_info(name, default)

    @property
    def compress(self):
        """The bits of the window, 0 where messages go as they are."""
        return 0 if self._deflate is None else self._deflate.bits

    @property
    def client_notakeover(self):
        return self._deflate is not None and self._deflate.alone

    async def _receive_closing(self):
        await self.close()
        return CLOSED_MESSAGE

    def _let_go(self):
        self._response.close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()


async def connect(session, url, *, method="GET", protocols=(), timeout=None, receive_timeout=None, autoclose=True,
                  autoping=True, heartbeat=None, auth=None, origin=None, params=None, headers=None, proxy=None,
                  proxy_auth=None, ssl=True, server_hostname=None, proxy_headers=None, verify_ssl=None,
                  ssl_context=None, fingerprint=None, compress=0,
                  max_msg_size=4 * 1024 * 1024, decode_text=True):
    """Opens a WebSocket, by a request of the session that asks the server to go on in that protocol."""
    timeout, receive_timeout = _timeouts(timeout, receive_timeout)
    key = base64.b64encode(os.urandom(16)).decode()
    response = await session._request(
        method, url, params=params, headers=_asking(headers, key, protocols, origin, compress), read_until_eof=False,
        auth=auth, proxy=proxy, proxy_auth=proxy_auth, proxy_headers=proxy_headers, ssl=ssl, verify_ssl=verify_ssl,
        ssl_context=ssl_context, fingerprint=fingerprint, server_hostname=server_hostname,
    )
    try:
        deflate = _check_handshake(response, key, compress)
    except BaseException:
        response.close()
        raise
    upgraded = response.connection.upgraded
    kind = ClientWebSocketResponse
    if not isinstance(upgraded, tuple):
        from .client_host_ws import HostWebSocketResponse as kind
    made = kind(
        upgraded, response, protocol=_chosen(response, protocols), timeout=timeout, receive_timeout=receive_timeout,
        autoclose=autoclose, autoping=autoping, heartbeat=heartbeat, max_msg_size=max_msg_size,
        decode_text=decode_text,
    )
    made._deflate = deflate
    return made


def _asking(headers, key, protocols, origin, compress):
    """The headers of the request: those of the call, and what asks for the other protocol."""
    asking = CIMultiDict(headers or ())
    asking.setdefault(hdrs.UPGRADE, "websocket")
    asking.setdefault(hdrs.CONNECTION, "Upgrade")
    asking.setdefault(hdrs.SEC_WEBSOCKET_VERSION, "13")
    asking[hdrs.SEC_WEBSOCKET_KEY] = key
    if protocols:
        asking[hdrs.SEC_WEBSOCKET_PROTOCOL] = ",".join(protocols)
    if origin is not None:
        asking[hdrs.ORIGIN] = origin
    if compress:
        asking[hdrs.SEC_WEBSOCKET_EXTENSIONS] = deflate_header(compress)
    return asking


def _check_handshake(response, key, compress):
    """Whether the server goes on as it was asked; gives how messages are compressed, or None."""
    from .client_exceptions import WSServerHandshakeError

    answered = response.headers

    def refuse(message):
        return WSServerHandshakeError(
            response.request_info, response.history, message=message, status=response.status, headers=answered
        )

    if response.status != 101:
        raise refuse("Invalid response status")
    if answered.get(hdrs.UPGRADE, "").lower() != "websocket":
        raise refuse("Invalid upgrade header")
    if answered.get(hdrs.CONNECTION, "").lower() != "upgrade":
        raise refuse("Invalid connection header")
    if answered.get(hdrs.SEC_WEBSOCKET_ACCEPT, "") != accept_key(key):
        raise refuse("Invalid challenge response")
    bits, alone = parse_deflate(answered.get(hdrs.SEC_WEBSOCKET_EXTENSIONS) if compress else None)
    if bits is None:
        raise refuse("Extension for deflate not supported")
    return Deflate(bits, alone) if bits else None


def _chosen(response, protocols):
    told = response.headers.get(hdrs.SEC_WEBSOCKET_PROTOCOL, "")
    return next((name for each in told.split(",") if (name := each.strip()) in protocols), None)


def _timeouts(timeout, receive_timeout):
    if receive_timeout is not None:
        deprecated(
            "float parameter 'receive_timeout' is deprecated, please use parameter "
            "'timeout=ClientWSTimeout(ws_receive=...)'",
            stacklevel=5,
        )
    if isinstance(timeout, ClientWSTimeout):
        return timeout.ws_close, timeout.ws_receive if receive_timeout is None else receive_timeout
    if timeout is None:
        return 10.0, receive_timeout
    deprecated("parameter 'timeout' of type 'float' is deprecated, please use 'timeout=ClientWSTimeout(ws_close=...)'",
               stacklevel=5)
    return timeout, receive_timeout
