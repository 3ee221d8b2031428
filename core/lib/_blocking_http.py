"""HTTP for code that blocks: the calling thread waits, the others go on. Below `requests` and `urllib.request`."""

import asyncio
from collections import namedtuple

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


def exchange(method, url, headers, body, *, timeout=None, wait=None, follow=True, ssl=True, proxy=None):
    """One request, as _web_fetch.begin() has it; OSError where there is no answer. `timeout` is for each wait of it,
    `wait` for the connection."""
    return _run(_exchange(method, URL(url), list(headers), body, timeout, wait, follow, ssl, proxy and URL(proxy)))


def _run(coroutine):
    if asyncio._get_running_loop() is None:
        return _run_here(coroutine)
    # The thread runs a loop already, which is to stand still meanwhile: another thread waits in its place.
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as executor:
        return executor.submit(_run_here, coroutine).result()


def _run_here(coroutine):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(coroutine)
    finally:
        loop.close()


async def _exchange(method, url, headers, body, timeout, wait, follow, ssl, proxy):
    head = None
    try:
        try:
            fetch = await begin(
                method, url, headers, body, redirect="steps" if follow else "manual", ssl=ssl, wait=wait, proxy=proxy
            )
        except TimeoutError:
            raise ConnectTimeout from None
        try:
            async with asyncio.timeout(timeout):
                head = await fetch.head
            pieces = []
            while True:
                async with asyncio.timeout(timeout):
                    piece = await fetch.read()
                if not piece:
                    break
                pieces.append(piece)
        except BaseException:
            fetch.cancel()
            raise
        return Answer(*head, b"".join(pieces))
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
        raise error if head is None else ContentTooShort(str(error)) from None
    except HostError as error:
        kind, message = error.args
        if head is not None:
            raise ContentTooShort(message) from None
        if "ECONNREFUSED" in message or kind == "network" and is_near(url.raw_host or ""):
            raise ConnectionRefusedError(111, "Connection refused") from None
        if "ENOTFOUND" in message or "EAI_AGAIN" in message:
            raise OSError(-2, "Name or service not known") from None
        if kind == "cors":
            message = f"the browser forbids it (CORS): {message}; ask that site to allow it or use `npx fermata run`"
        raise OSError(None, message) from None
