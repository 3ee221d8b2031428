"""Requests over connections of this program: HTTP/1.1 to its own servers, to those of programs that share its network
and, where it may use the system's network, to everybody. Others go by the host's fetch."""

import asyncio
import sys
from collections import deque

from .http_exceptions import BadHttpMessage
from .http_parser import (
    MAX_HEAD, HttpVersion11, body_length, check_beginning, format_head, keeps_open, read_answer_head, read_body,
)

_local_hosts = ("localhost", "127.0.0.1", "::1", "0.0.0.0")


def is_local(url):
    """Whether a server of this program listens there."""
    network = sys.modules.get("_socket")
    return network is not None and is_near(url.raw_host or "") and network._is_listening(url.port)


def is_near(host):
    """Whether a name is this machine's."""
    return host in _local_hosts or host.startswith("127.") or host.endswith(".localhost")


def refused(host, port):
    """The error of a connection to this machine that nobody takes."""
    host = "127.0.0.1" if host == "localhost" else host
    return ConnectionRefusedError(111, f"Connect call failed ({host!r}, {port})")


def may_share(url):
    """Whether a server of another program that shares the network may listen there."""
    return sys._reachable and is_near(url.raw_host or "") and not reaches_outside()


def reaches_outside():
    """Whether the program may use the system's network."""
    return hasattr(sys, "_network")


def fetch_may_find(url):
    """Whether the host's fetch is worth a try where there is no connection."""
    if is_local(url):
        return False
    from _virtual_web import knows

    return may_share(url) or knows(url)


async def open_near(key, url, **settings):
    """(reader, writer) of a new connection; None where the host's fetch, or the virtual web behind it, has to go."""
    from .client_exceptions import ClientConnectorError

    if not (is_local(url) or reaches_outside() or may_share(url)):
        return None
    try:
        return await open_local(key, url, **settings)
    except ClientConnectorError:
        if fetch_may_find(url):
            return None
        raise


def _tls_settings(ssl, url, server_hostname=None):
    if url.scheme not in ("https", "wss"):
        return {}
    if ssl is False:
        from ssl import _create_unverified_context

        ssl = _create_unverified_context()
    elif ssl is None or type(ssl).__name__ == "Fingerprint":
        ssl = True
    return {"ssl": ssl, "server_hostname": server_hostname or url.host}


async def open_local(key, url, *, ssl=True, server_hostname=None, family=0, local_addr=None):
    """(reader, writer) of a new connection."""
    import socket

    from .client_exceptions import ClientConnectorDNSError, ClientConnectorError

    settings = _tls_settings(ssl, url, server_hostname)
    if family:
        settings["family"] = family
    if local_addr is not None:
        settings["local_addr"] = local_addr
    try:
        return await asyncio.open_connection(url.host, url.port, limit=MAX_HEAD, **settings)
    except socket.gaierror as error:
        raise ClientConnectorDNSError(key, error) from error
    except OSError as error:
        if failed := _tls_failure(key, error):
            raise failed from error
        raise ClientConnectorError(key, error) from error


def _tls_failure(key, error):
    from .client_exceptions import ClientConnectorCertificateError, ClientConnectorSSLError

    name = type(error).__name__
    if name == "SSLCertVerificationError":
        return ClientConnectorCertificateError(key, error)
    return ClientConnectorSSLError(key, error) if name.startswith("SSL") else None


async def open_tunnel(streams, key, url, proxy, headers, *, ssl=True, server_hostname=None):
    """Makes a connection to a proxy one to the host of `url`, encrypted."""
    from multidict import CIMultiDict, CIMultiDictProxy

    from .client_exceptions import ClientHttpProxyError, ClientProxyConnectionError
    from .client_reqrep import RequestInfo

    reader, writer = streams
    place = f"{url.raw_host}:{url.port}"
    lines = [("Host", place), *headers]
    try:
        writer.write(format_head(f"CONNECT {place} HTTP/1.1", _Pairs(lines)))
        answer = await read_answer_head(reader)
        if answer is None:
            raise ConnectionResetError(104, "Connection reset by peer")
        _, status, reason, answered = answer
        if status != 200:
            info = RequestInfo(url, "CONNECT", CIMultiDictProxy(CIMultiDict(lines)), proxy)
            raise ClientHttpProxyError(info, (), status=status, message=reason, headers=answered)
        settings = _tls_settings(ssl, url, server_hostname)
        context = settings["ssl"]
        if context is True:
            from ssl import create_default_context

            context = create_default_context()
        await writer.start_tls(context, server_hostname=settings["server_hostname"])
    except BaseException as error:
        writer.close()
        if isinstance(error, OSError):
            raise (_tls_failure(key, error) or ClientProxyConnectionError(key, error)) from error
        raise


class LocalFetch:
    """As asyncio.host_operations.HostFetch: `head` a future of (status, reason, url, redirected, headers), read() the
    next piece of the body. Redirects are not followed.

    `body` is bytes, or an asynchronous iterator of them. `on_end(streams or None)` is told when the exchange is over,
    with the connection if it can serve another one. `on_sent(piece)` is awaited for each piece of the body that goes.
    `may_wait`: a body with "Expect: 100-continue" goes when the server has told so. `version` is the request's, until
    the head has come. `upgraded`: the connection, after an answer 101, for another protocol; cancel() closes it.
    """

    upgraded = None

    def __init__(self, streams, method, url, headers, body, *, on_end=None, on_sent=None, target=None, label="",
                 limits=None, may_wait=True, version=HttpVersion11):
        self._loop = asyncio.get_running_loop()
        self.head = self._loop.create_future()
        self.version = version
        self._streams = streams
        self._target = target  # of the request line, where a proxy needs all of the address
        self._label = label  # of the connection, for errors
        self._on_end = on_end
        self._on_sent = on_sent
        self._limits = limits or {}  # read_head's
        self._may_wait = may_wait
        self._pieces = deque()  # bytes, b"" at the end, or the exception that ends them
        self._waiter = None
        self._room = None
        self._reusable = False
        self.sent_bytes = 0
        # Done when a body in pieces was sent; None for what goes with the head.
        self.upload = None if body is None or isinstance(body, bytes) else self._loop.create_future()
        self._sending = None
        self._task = self._loop.create_task(self._run(method, url, headers, body))

    def read(self):
        self._waiter = self._loop.create_future()
        self._serve()
        return self._waiter

    def cancel(self):
        self._task.cancel()
        if self.upgraded is not None:
            self.upgraded[1].close()

    _received = 0  # bytes of the body
    _last = b""  # the last piece of it

    def _feed(self, piece):
        if isinstance(piece, bytes):
            self._received += len(piece)
            self._last = piece
        self._pieces.append(piece)
        self._serve()
        if self._pieces and len(self._pieces) > 4:
            self._room = self._loop.create_future()
            return self._room

    def _serve(self):
        waiter = self._waiter
        if waiter is None or waiter.done() or not self._pieces:
            return
        piece = self._pieces.popleft()
        if self._room is not None and not self._room.done():
            self._room.set_result(None)
        if isinstance(piece, BaseException):
            waiter.set_exception(piece)
        else:
            waiter.set_result(piece)

    async def _run(self, method, url, headers, body):
        try:
            await self._exchange(method, url, headers, body)
        except asyncio.CancelledError:
            from .client_exceptions import ClientPayloadError

            self.head.cancel()
            self._feed(ClientPayloadError("Response payload is not completed"))
            raise
        except Exception as error:
            self._close()
            if not self.head.done():
                self.head.set_exception(error)
            else:
                self._feed(error)
        finally:
            self._close()

    def _close(self):
        streams, self._streams = self._streams, None
        if self._sending is not None and not self._sending.done():
            self._sending.cancel()
        if streams is None:
            return
        if self._reusable and self._on_end is not None:
            self._on_end(streams)
            return
        streams[1].close()
        if self._on_end is not None:
            self._on_end(None)

    async def _exchange(self, method, url, headers, body):
        from .client_exceptions import ClientOSError, ClientPayloadError, ServerDisconnectedError

        reader, writer = self._streams
        whole_body = body is None or isinstance(body, bytes)
        lines = self._lines(method, url, headers, body)
        major, minor = self.version
        head = format_head(f"{method} {self._target or url.raw_path_qs} HTTP/{major}.{minor}", _Pairs(lines))
        asked = {name.lower(): value for name, value in lines}
        waits = self._may_wait and asked.get("expect", "").lower() == "100-continue"
        try:
            self._write(writer, head + (body or b"" if whole_body and not waits else b""))
            if not waits:
                await self._send_body(writer, body, "content-length" not in asked)
            while True:
                answer = await read_answer_head(reader, **self._limits)
                if answer is None:
                    raise ServerDisconnectedError()
                self.version, status, reason, answered = answer
                if not 100 <= status < 200 or status == 101:
                    break
                if waits:
                    waits = False
                    if whole_body:
                        self._write(writer, body or b"")
                    await self._send_body(writer, body, "content-length" not in asked)
            head = status, reason, str(url), False, list(answered.items())
            if status == 101:
                self.upgraded, self._streams = self._streams, None
                self.head.set_result(head)
                self._feed(b"")
                return
            length = body_length(answered)
            if method == "HEAD" or status in (204, 304):
                length = 0
            # What has come with the head is looked at before anybody is told of it.
            end = receiving = None
            if length is not None and 0 <= length <= len(reader._buffer):
                end = await self._receive(reader, length)
            elif length == -1:
                receiving = asyncio.Task(self._receive(reader, length), eager_start=True)
                if receiving.done():
                    receiving.result()
        except ConnectionError as error:
            if error.errno is None:
                raise ServerDisconnectedError() from None
            raise ClientOSError(*error.args) from error
        except BadHttpMessage as error:
            raise _bad_answer(url, method, headers, error.message, error.code) from None
        self.head.set_result(head)
        broken = None
        try:
            if end is None:
                end = await (receiving or self._receive(reader, length))
        except ConnectionError as error:
            end, broken = None, error
        except BadHttpMessage as error:
            raise ClientPayloadError(f"Response payload is not completed: {error!r}") from error
        if end is None:
            raise ClientPayloadError(_incomplete(length, self._received, broken))
        keep = length is not None and not reader._buffer
        if waits or self._sending is not None and not self._sending.done():
            keep = False
        self._reusable = keep and keeps_open(self.version, answered) and not reader.at_eof()
        # The connection is free before whoever reads is told of the end.
        self._close()
        self._feed(end)

    async def _receive(self, reader, length):
        """Reads the body; its end, or None where it did not come in whole."""
        end = await read_body(reader, length, self._feed)
        if end is not None and length is not None and not self.head.done():
            before = self._last.rpartition(b"\n")[2] if length > 0 else b""
            check_beginning(bytes(reader._buffer), before)
        return end

    def _lines(self, method, url, headers, body):
        sent = set()  # names in lower case
        lines = [("Host", url.raw_authority.rpartition("@")[2])]
        for name, value in headers:
            sent.add(name.lower())
            if name.lower() != "host":
                lines.append((name, value))
            else:
                lines[0] = (name, value)
        if "transfer-encoding" not in sent and "content-length" not in sent:
            if isinstance(body, bytes):
                lines.append(("Content-Length", str(len(body))))
            elif body is not None:
                lines.append(("Transfer-Encoding", "chunked"))
            elif method in ("POST", "PUT", "PATCH"):
                lines.append(("Content-Length", "0"))
        if "connection" not in sent and self._on_end is None:
            lines.append(("Connection", "close"))
        return lines

    def _write(self, writer, data):
        self.sent_bytes += len(data)
        writer.write(data)

    async def _send_body(self, writer, body, chunked):
        """Tells of a whole body, which was written with the head. One in pieces is sent beside, because a server may
        answer before it has read all."""
        if body is None or isinstance(body, bytes):
            await writer.drain()
            if body and self._on_sent is not None:
                await self._on_sent(body)
        else:
            self._sending = self._loop.create_task(self._send(writer, body, chunked))
            self._sending.add_done_callback(self._sent)

    async def _send(self, writer, pieces, chunked):
        async for piece in pieces:
            if not piece:
                continue
            self._write(writer, format(len(piece), "x").encode() + b"\r\n" + piece + b"\r\n" if chunked else piece)
            await writer.drain()
            if self._on_sent is not None:
                await self._on_sent(piece)
        if chunked:
            self._write(writer, b"0\r\n\r\n")
            await writer.drain()

    def _sent(self, task):
        if not self.upload.done():
            self.upload.set_result(None)
        if task.cancelled():
            return
        error = task.exception()
        if error is None or isinstance(error, ConnectionError):
            return
        # What makes the body has failed: so has the request.
        from .client_exceptions import ClientConnectionError

        text = f"Failed to send bytes into the underlying connection {self._label}: {error!r}"
        failed = ClientConnectionError(text)
        failed.__cause__ = error
        error = failed
        if not self.head.done():
            self.head.set_exception(error)
        self._task.cancel()


def _incomplete(length, received, broken):
    text = "Response payload is not completed"
    if length is not None and length < 0:
        text += ": <TransferEncodingError: 400, message='Not enough data to satisfy transfer length header.'>"
    elif length is not None:
        text += ": <ContentLengthError: 400, message='Not enough data to satisfy content length header "
        text += f"(received {received} of {length} bytes).'>"
    return text if broken is None else f"{text}. {broken!r}"


class _Pairs(list):
    def items(self):
        return self


def _bad_answer(url, method, headers, message, status=400):
    from multidict import CIMultiDict, CIMultiDictProxy

    from .client_exceptions import ClientResponseError
    from .client_reqrep import RequestInfo

    info = RequestInfo(url, method, CIMultiDictProxy(CIMultiDict(headers)), url)
    return ClientResponseError(info, (), status=status, message=message)
