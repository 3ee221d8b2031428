"""The client's side of WebSockets."""

from .http_websocket import WebSocketConnection, accept_key

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
                 max_msg_size):
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
        self._put_off_beat()

    @property
    def protocol(self):
        return self._protocol

    @property
    def compress(self):
        return 0

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()


async def connect(session, url, *, method="GET", protocols=(), timeout=None, receive_timeout=None, autoclose=True,
                  autoping=True, heartbeat=None, auth=None, origin=None, params=None, headers=None, proxy=None,
                  proxy_auth=None, ssl=True, server_hostname=None, proxy_headers=None, compress=0,
                  max_msg_size=4 * 1024 * 1024, **options):
    """Opens a WebSocket to a server of this program."""
    import base64
    import os

    from multidict import CIMultiDictProxy

    from .client_exceptions import ClientConnectorError, WSServerHandshakeError
    from .client_local import is_local, open_local
    from .client_reqrep import RequestInfo
    from .http_parser import format_head, read_head

    url = session._url(str(url), params)
    sent, _ = await session._headers_and_body(url.with_scheme("https" if url.scheme == "wss" else "http"),
                                              headers, auth, None, None, None)
    if not is_local(url):
        key = session._connector_key(url, ssl)
        raise ClientConnectorError(key, OSError(None, "WebSockets reach the servers of this program only"))
    key = base64.b64encode(os.urandom(16)).decode()
    sent.update({"Host": url.raw_authority if url.explicit_port else url.raw_host, "Upgrade": "websocket",
                 "Connection": "Upgrade", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": key})
    if protocols:
        sent["Sec-WebSocket-Protocol"] = ",".join(protocols)
    if origin is not None:
        sent["Origin"] = origin
    info = RequestInfo(url, method, CIMultiDictProxy(sent), url)
    reader, writer = await open_local(session._connector_key(url, ssl), url)
    try:
        writer.write(format_head(f"{method} {url.raw_path_qs} HTTP/1.1", sent))
        head = await read_head(reader)
        first, answered = head if head is not None else ("HTTP/1.1 0 ", {})
        status = int(first.split(" ", 2)[1])
        if status != 101:
            raise WSServerHandshakeError(
                info, (), message="Invalid response status", status=status, headers=answered
            )
        if answered.get("Sec-WebSocket-Accept") != accept_key(key):
            raise WSServerHandshakeError(
                info, (), message="Invalid challenge response", status=status, headers=answered
            )
    except BaseException:
        writer.close()
        raise
    if isinstance(timeout, ClientWSTimeout):
        receive_timeout, timeout = timeout.ws_receive, timeout.ws_close
    return ClientWebSocketResponse(
        reader, writer, answered, protocol=answered.get("Sec-WebSocket-Protocol"),
        timeout=10.0 if timeout is None else timeout, receive_timeout=receive_timeout, autoclose=autoclose,
        autoping=autoping, heartbeat=heartbeat, max_msg_size=max_msg_size,
    )
