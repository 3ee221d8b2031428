"""Requests of the libraries beside aiohttp, which has connectors: over a connection of the program's own where there is
one, else by the host's fetch, or by the virtual web where the host cannot reach what that knows."""

import asyncio

from asyncio.host_operations import HostError, HostFetch


class WebFetch:
    """As HostFetch: `head` a future of (status, reason, url, redirected, headers), read() the next piece of the body.

    Under virtual time nothing of the world is asked for that the virtual web knows: such a run is the same everywhere.
    """

    version = None

    def __init__(self, method, url, headers, body, redirect):
        self._loop = loop = asyncio.get_running_loop()
        self.head = loop.create_future()
        self._inner = None
        self._task = loop.create_task(self._begin(method, url, headers, body, redirect))

    async def _begin(self, method, url, headers, body, redirect):
        began = self._loop.time()
        try:
            virtual = _virtual(url, not self._loop._inbox.virtual_time())
            if virtual is None:
                self._inner = HostFetch(method, str(url), headers, body, redirect)
                try:
                    head = await self._inner.head
                except HostError as error:
                    if error.args[0] not in ("network", "cors", "unsupported"):
                        raise
                    virtual = _virtual(url)
                    if virtual is None:
                        raise
            if virtual is not None:
                self._inner = virtual
                head = await virtual.begin(method, url, headers, body, began)
        except asyncio.CancelledError:
            self.head.cancel()
            raise
        except Exception as error:
            if not self.head.cancelled():
                self.head.set_exception(error)
        else:
            if not self.head.cancelled():
                self.head.set_result(head)

    def read(self):
        return self._inner.read()

    def cancel(self):
        self._task.cancel()
        if self._inner is not None:
            self._inner.cancel()


class _Decoded:
    """A LocalFetch whose body is as it was before its Content-Encoding, as the host's fetch gives it."""

    def __init__(self, fetch):
        self._fetch = fetch
        self.head = fetch.head
        self._decoder = None

    async def read(self):
        """The next piece. ValueError where it is not what the encoding says."""
        if self._decoder is None:
            self._decoder = _decoder(self.head.result()[4])
        while data := await self._fetch.read():
            if piece := self._decoder.feed(data) if self._decoder else data:
                return piece
        decoder, self._decoder = self._decoder, False
        return decoder.end() if decoder else b""

    def cancel(self):
        self._fetch.cancel()


def _decoder(headers):
    from aiohttp.compression import CODINGS, Decoder

    for name, value in headers:
        if name.lower() == "content-encoding" and value.lower() in CODINGS:
            return Decoder(value.lower())
    return False


async def begin(method, url, headers, body, *, redirect="manual", ssl=True, wait=None, proxy=None, for_host=None,
                decode=True):
    """The request on its way: `head`, read() and cancel() as WebFetch has them. `body` is bytes or an asynchronous
    iterator, `wait` the seconds that the connection may take, `for_host` the headers that the host's fetch is told.
    Redirects are only followed by a browser. Without `decode`, a body over a connection of the program's own stays as
    its Content-Encoding made it, and the exchange has `is_encoded`."""
    from aiohttp.client_local import LocalFetch, open_near

    target = None
    async with asyncio.timeout(wait):
        if proxy is None:
            streams = await open_near(None, url, ssl=ssl)
        else:
            streams, target, headers = await _by_proxy(proxy, url, headers, ssl)
    if streams is not None:
        fetch = LocalFetch(streams, method, url, headers, body, target=target, may_wait=False)
        if decode:
            return _Decoded(fetch)
        fetch.is_encoded = True
        return fetch
    if body is not None and not isinstance(body, bytes):
        body = b"".join([bytes(piece) async for piece in body])
    return WebFetch(method, url.with_fragment(None), headers if for_host is None else for_host, body, redirect)


def tls_settings(verify, cert):
    """What `verify` (whether, or by which certificates, or a context) and `cert` (one of one's own) mean for begin()."""
    if verify is True and not cert or not isinstance(verify, (bool, str)):
        return verify
    import os
    import ssl

    context = ssl.create_default_context() if verify else ssl._create_unverified_context()
    if isinstance(verify, str):
        if not os.path.exists(verify):
            raise OSError(f"Could not find a suitable TLS CA certificate bundle, invalid path: {verify}")
        context.load_verify_locations(**{"capath" if os.path.isdir(verify) else "cafile": verify})
    if cert:
        context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    return context


async def _by_proxy(proxy, url, headers, ssl):
    """(connection, what the request line names, headers)"""
    from aiohttp import ClientConnectorError, ClientProxyConnectionError, encode_basic_auth
    from aiohttp.client_local import is_local, open_local, open_tunnel, reaches_outside

    if not (is_local(proxy) or reaches_outside()):
        reason = "a page cannot choose its proxy; use `npx fermata run --allow-net`"
        raise ClientProxyConnectionError(None, OSError(None, reason))
    said = []
    if proxy.user is not None:
        said = [("Proxy-Authorization", encode_basic_auth(proxy.user, proxy.password or ""))]
    try:
        streams = await open_local(None, proxy, ssl=ssl)
    except ClientConnectorError as error:
        raise ClientProxyConnectionError(None, error.os_error) from None
    if url.scheme == "http":
        return streams, str(url.with_fragment(None)), [*headers, *said]
    await open_tunnel(streams, None, url, proxy, said, ssl=ssl)
    return streams, None, headers


def _virtual(url, only_always=False):
    from _virtual_web import find, find_always

    return find_always(url) if only_always else find(url)
