"""The client's side of WebSockets."""

from .helpers import check_auth, deprecated, merged_ssl
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

    def __init__(self, reader, writer, headers, *, protocol, timeout, receive_timeout, autoclose, autoping, heartbeat,
                 max_msg_size, decode_text):
        self._reader = reader
        self._writer = writer
        self._headers = headers
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

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()


async def connect(session, url, *, method="GET", protocols=(), timeout=None, receive_timeout=None, autoclose=True,
                  autoping=True, heartbeat=None, auth=None, origin=None, params=None, headers=None, proxy=None,
                  proxy_auth=None, ssl=True, server_hostname=None, proxy_headers=None, verify_ssl=None,
                  ssl_context=None, fingerprint=None, compress=0,
                  max_msg_size=4 * 1024 * 1024, decode_text=True):
    """Opens a WebSocket: over a connection of the program, or over the host's."""
    from .client_exceptions import ClientConnectorError
    from .client_local import may_share

    if session.closed:
        raise RuntimeError("Session is closed")
    check_auth(auth, proxy_auth, stacklevel=3)
    ssl = merged_ssl(ssl, verify_ssl, ssl_context, fingerprint)
    url = session._url(str(url), params)
    if ssl is not None and not isinstance(ssl, bool) and type(ssl).__name__ not in ("SSLContext", "Fingerprint"):
        raise TypeError(f"ssl should be SSLContext, bool, Fingerprint, or None, got {ssl!r} instead.")
    timeout, receive_timeout = _timeouts(timeout, receive_timeout)
    extension = deflate_header(compress) if compress else None
    settings = {
        "timeout": timeout, "receive_timeout": receive_timeout, "autoclose": autoclose, "autoping": autoping,
        "heartbeat": heartbeat, "max_msg_size": max_msg_size, "decode_text": decode_text,
    }
    connector = session._connector
    if connector._reaches(url):
        try:
            key = session._connector_key(url, ssl)
            streams = await connector._connect(key, url, ssl=connector._tls_of(key))
        except ClientConnectorError:
            if not (connector._fetch_may_find(url) and may_share(url)):
                raise
            streams = None
        if streams is not None:
            return await _connect_local(
                session, method, url, protocols, origin, headers, auth, streams, settings, extension
            )
    from .client_host_ws import connect_host

    return await connect_host(session, url, protocols, ssl, settings)


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


async def _connect_local(session, method, url, protocols, origin, headers, auth, streams, settings, extension):
    import base64
    import os

    from multidict import CIMultiDictProxy

    from .client import _Asked
    from .client_exceptions import WSServerHandshakeError
    from .client_reqrep import RequestInfo
    from .http_parser import format_head, read_answer_head

    asked = _Asked(headers, auth, None, None, None, None, None, False)
    url = asked.take_credentials(url)
    sent, *_ = await session._headers_and_body(url.with_scheme("https" if url.scheme == "wss" else "http"), asked)
    key = base64.b64encode(os.urandom(16)).decode()
    sent.setdefault("Upgrade", "websocket")
    sent.setdefault("Connection", "Upgrade")
    sent.setdefault("Sec-WebSocket-Version", "13")
    sent["Sec-WebSocket-Key"] = key
    if extension is not None:
        sent["Sec-WebSocket-Extensions"] = extension
    if protocols:
        sent["Sec-WebSocket-Protocol"] = ",".join(protocols)
    if origin is not None:
        sent["Origin"] = origin
    info = RequestInfo(url, method, CIMultiDictProxy(sent), url)
    reader, writer = streams
    try:
        writer.write(format_head(f"{method} {url.raw_path_qs} HTTP/1.1", sent))
        _, status, _, answered = await read_answer_head(reader) or (None, 0, "", {})

        def refuse(message):
            return WSServerHandshakeError(info, (), message=message, status=status, headers=answered)

        if status != 101:
            error = refuse("Invalid response status")
            # For the library websockets, which tells it.
            error._body = await reader.read(int(answered.get("Content-Length", 0)))
            raise error
        if answered.get("Upgrade", "").lower() != "websocket":
            raise refuse("Invalid upgrade header")
        if answered.get("Connection", "").lower() != "upgrade":
            raise refuse("Invalid connection header")
        if answered.get("Sec-WebSocket-Accept") != accept_key(key):
            raise refuse("Invalid challenge response")
        bits, alone = parse_deflate(answered.get("Sec-WebSocket-Extensions") if extension is not None else None)
        if bits is None:
            raise refuse("Extension for deflate not supported")
    except BaseException:
        writer.close()
        raise
    protocol = answered.get("Sec-WebSocket-Protocol")
    made = ClientWebSocketResponse(
        reader, writer, answered, protocol=protocol if protocol in protocols else None, **settings
    )
    if bits:
        made._deflate = Deflate(bits, alone)
    return made
