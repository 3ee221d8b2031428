"""Clients: what requests have in common, and sending them."""

import asyncio
import time
from contextlib import contextmanager
from datetime import timedelta

from ._auth import build_auth
from ._config import Timeout
from ._exceptions import RemoteProtocolError, TooManyRedirects
from ._models import URL, Cookies, Headers, QueryParams, Request
from ._transports import AsyncHTTPTransport

USE_CLIENT_DEFAULT = object()
_default = USE_CLIENT_DEFAULT


class _Pattern:
    """Which addresses a mounted transport is for: "all://", "https://", "all://*.example.com:8080"."""

    def __init__(self, pattern):
        if pattern and ":" not in pattern:
            raise ValueError(f"Proxy keys should use proper URL forms rather than plain scheme strings. "
                             f'Instead of "{pattern}", use "{pattern}://"')
        scheme, _, place = pattern.partition("://")
        host, _, port = place.strip("/").partition(":")
        self._scheme = "" if scheme == "all" else scheme
        self._host = "" if host == "*" else host
        self._port = int(port) if port else None

    def matches(self, url):
        bare = self._host.lstrip("*").lstrip(".")
        below = url.host.endswith("." + bare)
        same = url.host == bare and not self._host.startswith("*.")
        return (self._scheme in ("", url.scheme) and self._port in (None, url.port)
                and (not self._host or same or below and self._host.startswith("*")))

    def rank(self):
        return self._port is None, -len(self._host), -len(self._scheme)


class _Client:
    """What both clients share: settings, requests made of them, and the way along redirects."""

    def __init__(self, *, auth=None, params=None, headers=None, cookies=None, verify=True, cert=None, http1=True,
                 http2=False, proxy=None, mounts=None, timeout=5.0, follow_redirects=False, limits=None,
                 max_redirects=20, event_hooks=None, base_url="", transport=None, trust_env=True,
                 default_encoding="utf-8"):
        self.auth = auth
        self.params = QueryParams(params)
        self.headers = Headers({
            "accept": "*/*", "accept-encoding": "gzip, deflate", "connection": "keep-alive",
            "user-agent": "python-httpx/0.28.1",
        })
        self.headers.update(Headers(headers).multi_items())
        self.cookies = Cookies(cookies or {})
        self.timeout = Timeout(timeout)
        self.follow_redirects = follow_redirects
        self.max_redirects = max_redirects
        self.event_hooks = {"request": [], "response": [], **(event_hooks or {})}
        self.base_url = URL(base_url)
        self.is_closed = False
        self._transport = transport
        mounted = [(_Pattern(pattern), each) for pattern, each in (mounts or {}).items()]
        self._mounts = sorted(mounted, key=lambda pair: pair[0].rank())
        self._settings = {"verify": verify, "cert": cert, "limits": limits, "proxy": proxy}

    def build_request(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                      cookies=None, timeout=_default, extensions=None):
        target = URL(url)
        if not target.is_absolute_url and str(self.base_url):
            target = URL(str(self.base_url).rstrip("/") + "/" + str(target).lstrip("/"))
        merged = Headers(self.headers)
        for name, value in Headers(headers).multi_items():
            merged[name] = value
        query = self.params.merge(params)
        limit = self.timeout if timeout is _default else Timeout(timeout)
        return Request(
            method, target, params=query or None, headers=merged, cookies={**self.cookies, **(cookies or {})},
            content=content, data=data, files=files, json=json, extensions={"timeout": limit, **(extensions or {})},
        )

    def _transport_for(self, url):
        for pattern, transport in self._mounts:
            if pattern.matches(url):
                if transport is not None:
                    return transport
                break
        if self._transport is None:
            self._transport = AsyncHTTPTransport(**self._settings)
        return self._transport

    async def _exchange(self, transport, request, auth, follow, stream, tell):
        follow = self.follow_redirects if follow is _default else follow
        flow = build_auth(self.auth if auth is _default else auth, request.url).async_auth_flow(request)
        request = await anext(flow)
        history = []
        try:
            while True:
                response = await self._follow(transport, request, follow, tell, history)
                try:
                    following = await flow.asend(response)
                except StopAsyncIteration:
                    if not stream:
                        await response.aread()
                    return response
                await response.aread()
                request = following
                history = [*history, response]
        finally:
            await flow.aclose()

    async def _follow(self, transport, request, follow, tell, history):
        history = list(history)
        while True:
            await tell("request", request)
            request.extensions["follow_redirects"] = follow
            began = time.perf_counter()
            response = await transport(request)
            response.request = request
            response.history = list(history)
            response.default_encoding = "utf-8"
            self.cookies.extract(response)
            try:
                await tell("response", response)
                if response.has_redirect_location:
                    response.next_request = self._redirected(request, response)
                if not response.has_redirect_location or not follow:
                    response.elapsed = timedelta(seconds=time.perf_counter() - began)
                    return response
                await response.aread()
                response.elapsed = timedelta(seconds=time.perf_counter() - began)
            except BaseException:
                await response.aclose()
                raise
            if len(history) >= self.max_redirects:
                raise TooManyRedirects("Exceeded maximum allowed redirects.", request=request)
            history.append(response)
            request = response.next_request

    def _redirected(self, request, response):
        status, method = response.status_code, request.method
        if status == 303 and method != "HEAD" or status == 302 and method != "HEAD" or status == 301 and method == "POST":
            method = "GET"
        url = request.url.join(response.headers["location"])
        if url.scheme not in ("http", "https"):
            raise RemoteProtocolError("Invalid URL in location header.", request=request)
        headers = Headers(request.headers)
        headers["host"] = url._url.raw_authority
        if url.host != request.url.host:
            headers.pop("authorization", None)
        if method != request.method and method == "GET":
            headers.pop("content-length", None)
            headers.pop("content-type", None)
            headers.pop("transfer-encoding", None)
        headers.pop("cookie", None)
        return Request(
            method, url, headers=headers, cookies=self.cookies, extensions=request.extensions,
            content=request.body if method == request.method and request.body else None,
        )


class AsyncClient(_Client):
    """`async with AsyncClient() as client: response = await client.get(url)`"""

    async def __aenter__(self):
        if self.is_closed:
            raise RuntimeError("Cannot reopen a client instance, once it has been closed.")
        return self

    async def __aexit__(self, *exc):
        await self.aclose()

    async def aclose(self):
        self.is_closed = True
        for transport in [self._transport, *(each for _, each in self._mounts)]:
            if transport is not None:
                await transport.aclose()

    async def send(self, request, *, stream=False, auth=_default, follow_redirects=_default):
        if self.is_closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")

        async def tell(name, subject):
            for hook in self.event_hooks.get(name, ()):
                await hook(subject)

        async def handle(request):
            return await self._transport_for(request.url).handle_async_request(request)

        request.extensions.setdefault("timeout", self.timeout)
        return await self._exchange(handle, request, auth, follow_redirects, stream, tell)

    async def request(self, method, url, *, auth=_default, follow_redirects=_default, **options):
        request = self.build_request(method, url, **options)
        return await self.send(request, auth=auth, follow_redirects=follow_redirects)

    def stream(self, method, url, *, auth=_default, follow_redirects=_default, **options):
        """`async with client.stream("GET", url) as response: async for line in response.aiter_lines(): ...`"""
        return _Stream(self, self.build_request(method, url, **options), auth, follow_redirects)

    async def get(self, url, **options):
        return await self.request("GET", url, **options)

    async def options(self, url, **options):
        return await self.request("OPTIONS", url, **options)

    async def head(self, url, **options):
        return await self.request("HEAD", url, **options)

    async def post(self, url, **options):
        return await self.request("POST", url, **options)

    async def put(self, url, **options):
        return await self.request("PUT", url, **options)

    async def patch(self, url, **options):
        return await self.request("PATCH", url, **options)

    async def delete(self, url, **options):
        return await self.request("DELETE", url, **options)


class _Stream:
    def __init__(self, client, request, auth, follow):
        self._client = client
        self._asked = request, auth, follow

    async def __aenter__(self):
        request, auth, follow = self._asked
        self._response = await self._client.send(request, auth=auth, follow_redirects=follow, stream=True)
        return self._response

    async def __aexit__(self, *exc):
        await self._response.aclose()


class Client(_Client):
    """The client that blocks: its thread waits, the others go on."""

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        self.is_closed = True

    def send(self, request, *, stream=False, auth=_default, follow_redirects=_default):
        if self.is_closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        from _blocking_http import _run, _run_on

        request.extensions.setdefault("timeout", self.timeout)
        if not stream:
            return _run(self._send(request, auth, follow_redirects, False))
        loop = asyncio.new_event_loop()
        try:
            response = _run_on(loop, self._send(request, auth, follow_redirects, True))
        except BaseException:
            loop.close()
            raise
        response._loop = loop
        return response

    async def _send(self, request, auth, follow, stream):
        async def handle(request):
            transport = self._transport_for(request.url)
            if hasattr(transport, "handle_request"):
                return transport.handle_request(request)
            return await transport.handle_async_request(request)

        async def tell(name, subject):
            for hook in self.event_hooks.get(name, ()):
                hook(subject)

        return await self._exchange(handle, request, auth, follow, stream, tell)

    def request(self, method, url, *, auth=_default, follow_redirects=_default, **options):
        return self.send(self.build_request(method, url, **options), auth=auth, follow_redirects=follow_redirects)

    @contextmanager
    def stream(self, method, url, *, auth=_default, follow_redirects=_default, **options):
        """`with client.stream("GET", url) as response: for line in response.iter_lines(): ...`"""
        request = self.build_request(method, url, **options)
        response = self.send(request, auth=auth, follow_redirects=follow_redirects, stream=True)
        try:
            yield response
        finally:
            response.close()

    def get(self, url, **options):
        return self.request("GET", url, **options)

    def options(self, url, **options):
        return self.request("OPTIONS", url, **options)

    def head(self, url, **options):
        return self.request("HEAD", url, **options)

    def post(self, url, **options):
        return self.request("POST", url, **options)

    def put(self, url, **options):
        return self.request("PUT", url, **options)

    def patch(self, url, **options):
        return self.request("PATCH", url, **options)

    def delete(self, url, **options):
        return self.request("DELETE", url, **options)
