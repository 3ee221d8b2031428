"""HTTP for code that blocks: the calling thread waits, the others go on. Below `requests` and `urllib.request`."""

import asyncio
from collections import namedtuple

from aiohttp.client_exceptions import ClientConnectorError, ClientPayloadError, ServerDisconnectedError
from aiohttp.client_local import LocalFetch, is_local, open_local
from _web_fetch import WebFetch
from asyncio.host_operations import HostError
from yarl import URL


class ContentTooShort(ConnectionResetError):
    """The body ended before it was whole."""


Answer = namedtuple("Answer", ["status", "reason", "url", "redirected", "headers", "body"])


def exchange(method, url, headers, body, *, timeout=None, follow=True):
    """One request; OSError where there is no answer. Redirects of the program's own servers are not followed."""
    return _run(_exchange(method, URL(url), list(headers), body, timeout, follow))


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


def _is_near(host):
    return host in ("localhost", "::1", "0.0.0.0") or host.startswith("127.")


async def _exchange(method, url, headers, body, timeout, follow):
    head = None
    try:
        async with asyncio.timeout(timeout):
            if is_local(url):
                fetch = LocalFetch(await open_local(None, url), method, url, headers, body)
            else:
                fetch = WebFetch(method, url.with_fragment(None), headers, body, "steps" if follow else "manual")
            try:
                head = await fetch.head
                pieces = []
                while piece := await fetch.read():
                    pieces.append(piece)
            except BaseException:
                fetch.cancel()
                raise
        return Answer(*head, b"".join(pieces))
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
        if "ECONNREFUSED" in message or kind == "network" and _is_near(url.raw_host or ""):
            raise ConnectionRefusedError(111, "Connection refused") from None
        if "ENOTFOUND" in message or "EAI_AGAIN" in message:
            raise OSError(-2, "Name or service not known") from None
        if kind == "cors":
            message = f"the browser forbids it (CORS): {message}; ask that site to allow it or use `npx fermata run`"
        raise OSError(None, message) from None
