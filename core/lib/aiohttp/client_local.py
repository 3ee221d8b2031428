"""Requests to servers of this program: HTTP/1.1 over the in-page network, where others go by the host's fetch."""

import asyncio
import sys
from collections import deque

from .http_parser import MAX_HEAD, HttpError, body_length, format_head, read_body, read_head

_local_hosts = ("localhost", "127.0.0.1", "::1", "0.0.0.0")


def is_local(url):
    """Whether a server of this program listens there."""
    network = sys.modules.get("_socket")
    host = url.raw_host or ""
    known = host in _local_hosts or host.startswith("127.") or host.endswith(".localhost")
    return network is not None and known and network._is_listening(url.port)


async def open_local(key, url):
    from .client_exceptions import ClientConnectorError

    try:
        return await asyncio.open_connection(url.host, url.port, limit=MAX_HEAD)
    except OSError as error:
        raise ClientConnectorError(key, error) from error


class LocalFetch:
    """As asyncio.host_operations.HostFetch: `head` a future of (status, reason, url, redirected, headers), read() the
    next piece of the body. Redirects are not followed."""

    def __init__(self, key, method, url, headers, body):
        self._loop = asyncio.get_running_loop()
        self.head = self._loop.create_future()
        self._pieces = deque()  # bytes, b"" at the end, or the exception that ends them
        self._waiter = None
        self._room = None
        self._task = self._loop.create_task(self._run(key, method, url, headers, body))

    def read(self):
        self._waiter = self._loop.create_future()
        self._serve()
        return self._waiter

    def cancel(self):
        self._task.cancel()

    def _feed(self, piece):
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

    async def _run(self, key, method, url, headers, body):
        writer = None
        try:
            reader, writer = await open_local(key, url)
            await self._exchange(reader, writer, method, url, headers, body)
        except asyncio.CancelledError:
            self.head.cancel()
            raise
        except Exception as error:
            if not self.head.done():
                self.head.set_exception(error)
            else:
                self._feed(error)
        finally:
            if writer is not None:
                writer.close()

    async def _exchange(self, reader, writer, method, url, headers, body):
        from .client_exceptions import ClientPayloadError, ServerDisconnectedError

        sent = {}  # names in lower case
        lines = [("Host", url.raw_authority.rpartition("@")[2])]
        for name, value in headers:
            sent[name.lower()] = value
            if name.lower() != "host":
                lines.append((name, value))
            else:
                lines[0] = (name, value)
        if "user-agent" not in sent:
            lines.append(("User-Agent", "Python/3.14 aiohttp/3.13.2"))
        if body is not None and "transfer-encoding" not in sent and "content-length" not in sent:
            lines.append(("Content-Length", str(len(body))))
        elif body is None and method in ("POST", "PUT", "PATCH"):
            lines.append(("Content-Length", "0"))
        lines.append(("Connection", "close"))
        head = format_head(f"{method} {url.raw_path_qs} HTTP/1.1", _Pairs(lines))
        writer.write(head + (body or b""))
        try:
            await writer.drain()
            while True:
                answer = await read_head(reader)
                if answer is None:
                    raise ServerDisconnectedError()
                first, answered = answer
                version, _, rest = first.partition(" ")
                status, _, reason = rest.partition(" ")
                if status != "100":
                    break
        except ConnectionError:
            raise ServerDisconnectedError() from None
        except HttpError as error:
            raise _bad_answer(url, method, headers, error.args[1]) from None
        if not version.startswith("HTTP/") or not status.isdecimal():
            raise _bad_answer(url, method, headers, f"Bad status line {first!r}")
        self.head.set_result((int(status), reason, str(url), False, list(answered.items())))
        if method != "HEAD" and int(status) not in (204, 304) and int(status) >= 200:
            try:
                whole = await read_body(reader, body_length(answered), self._feed)
            except ConnectionError:
                whole = False
            if not whole:
                raise ClientPayloadError("Response payload is not completed")
        self._feed(b"")


class _Pairs(list):
    def items(self):
        return self


def _bad_answer(url, method, headers, message):
    from multidict import CIMultiDict, CIMultiDictProxy

    from .client_exceptions import ClientResponseError
    from .client_reqrep import RequestInfo

    info = RequestInfo(url, method, CIMultiDictProxy(CIMultiDict(headers)), url)
    return ClientResponseError(info, (), status=400, message=message)
