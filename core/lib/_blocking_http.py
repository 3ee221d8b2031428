"""HTTP for code that blocks: the calling thread waits, the others go on. Below `requests` and `urllib.request`."""

import asyncio
from collections import namedtuple
from contextlib import contextmanager

from aiohttp.client_exceptions import (
    ClientConnectorError, ClientHttpProxyError, ClientPayloadError, ClientProxyConnectionError, ServerDisconnectedError,
)
from aiohttp.client_local import is_near
from _web_fetch import begin
from asyncio.host_operations import HostError
from yarl import URL


class ContentTooShort(ConnectionResetError):
    """The body ended before it was whole."""


class ConnectTimeout(TimeoutError):
    """There was no connection in time."""


class ProxyFailed(OSError):
    """The proxy could not be reached, or did not do its work."""


Answer = namedtuple("Answer", ["status", "reason", "url", "redirected", "headers", "body"])


def exchange(method, url, headers, body, **settings):
    """One request and its whole answer; `settings` as open_exchange() has them."""
    opened = open_exchange(method, url, headers, body, **settings)
    pieces = list(iter(opened.read, b""))
    opened.close()
    return Answer(opened.status, opened.reason, opened.url, opened.redirected, opened.headers, b"".join(pieces))


def open_exchange(method, url, headers, body, *, timeout=None, wait=None, follow=True, ssl=True, proxy=None):
    """One request, as _web_fetch.begin() has it; OSError where there is no answer. `timeout` is for each wait of it,
    `wait` for the connection."""
    opened = Opened(URL(url), timeout)
    opened._run(opened._begin(method, list(headers), body, wait, follow, ssl, proxy and URL(proxy)))
    return opened


def _run(coroutine):
    loop = asyncio.new_event_loop()
    try:
        return _run_on(loop, coroutine)
    finally:
        loop.close()


def _run_on(loop, coroutine):
    if asyncio._get_running_loop() is None:
        return loop.run_until_complete(coroutine)
    # The thread runs a loop already, which is to stand still meanwhile: another thread waits in its place.
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as executor:
        return executor.submit(loop.run_until_complete, coroutine).result()


async def _settled():
    # What was cancelled has come to its end.
    if others := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(others)


class Opened:
    """An answer whose head has come: status, reason, url, redirected, headers; read() gives its body in pieces."""

    def __init__(self, url, timeout):
        self._url = url
        self._timeout = timeout
        self._loop = asyncio.new_event_loop()
        self._fetch = None
        self._has_head = False

    def _run(self, coroutine):
        try:
            return _run_on(self._loop, coroutine)
        except BaseException:
            self.close()
            raise

    def read(self):
        """What came next, b'' at the end."""
        return self._run(self._read()) if self._loop is not None else b""

    def close(self):
        """What has not come is not wanted."""
        loop, self._loop = self._loop, None
        if loop is not None:
            if self._fetch is not None:
                self._fetch.cancel()
                _run_on(loop, _settled())
            loop.close()

    __del__ = close

    async def _begin(self, method, headers, body, wait, follow, ssl, proxy):
        with self._errors():
            try:
                self._fetch = await begin(method, self._url, headers, body, redirect="steps" if follow else "manual",
                                          ssl=ssl, wait=wait, proxy=proxy)
            except TimeoutError:
                raise ConnectTimeout from None
            async with asyncio.timeout(self._timeout):
                self.status, self.reason, self.url, self.redirected, self.headers = await self._fetch.head
        self._has_head = True

    async def _read(self):
        with self._errors():
            async with asyncio.timeout(self._timeout):
                return await self._fetch.read()

    @contextmanager
    def _errors(self):
        # As those of code that blocks.
        try:
            yield
        except ClientProxyConnectionError as error:
            raise ProxyFailed(*error.os_error.args) from None
        except ClientHttpProxyError as error:
            raise ProxyFailed(None, f"Tunnel connection failed: {error.status} {error.message}") from None
        except ClientConnectorError as error:
            raise error.os_error from None
        except ServerDisconnectedError:
            raise ConnectionAbortedError("Remote end closed connection without response") from None
        except ClientPayloadError as error:
            raise ContentTooShort(str(error)) from None
        except ConnectionError as error:
            raise error if not self._has_head else ContentTooShort(str(error)) from None
        except HostError as error:
            kind, message = error.args
            if self._has_head:
                raise ContentTooShort(message) from None
            if "ECONNREFUSED" in message or kind != "cors" and is_near(self._url.raw_host or ""):
                raise ConnectionRefusedError(111, "Connection refused") from None
            if "ENOTFOUND" in message or "EAI_AGAIN" in message:
                raise OSError(-2, "Name or service not known") from None
            if kind == "cors":
                message = f"the browser forbids it (CORS): {message}; ask that site to allow it or use `npx fermata run`"
            raise OSError(None, message) from None
