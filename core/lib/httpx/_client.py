"""Clients: what requests have in common, and sending them."""

import base64
import time
from datetime import timedelta

from ._config import Timeout
from ._exceptions import RemoteProtocolError, TooManyRedirects
from ._models import URL, Cookies, Headers, QueryParams, Request
from ._transports import AsyncHTTPTransport

USE_CLIENT_DEFAULT = object()
_default = USE_CLIENT_DEFAULT


class BasicAuth:
    def __init__(self, username, password):
        self._value = "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode()

    def __call__(self, request):
        request.headers["authorization"] = self._value
        return request


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

    def _authorize(self, request, auth):
        auth = self.auth if auth is _default else auth
        if auth is None and request.url.username:
            auth = request.url.username, request.url.password
        if isinstance(auth, tuple):
            auth = BasicAuth(*auth)
        if auth is not None:
            auth(request)

    async def _exchange(self, transport, request, auth, follow, stream, tell):
        follow = self.follow_redirects if follow is _default else follow
        self._authorize(request, auth)
        history = []
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
                    if not stream:
                        await response.aread()
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
        if self._transport is not None:
            await self._transport.aclose()

    async def send(self, request, *, stream=False, auth=_default, follow_redirects=_default):
        if self.is_closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        if self._transport is None:
            self._transport = AsyncHTTPTransport(**self._settings)

        async def tell(name, subject):
            for hook in self.event_hooks[name]:
                await hook(subject)

        request.extensions.setdefault("timeout", self.timeout)
        return await self._exchange(
            self._transport.handle_async_request, request, auth, follow_redirects, stream, tell
        )

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
        from _blocking_http import _run

        request.extensions.setdefault("timeout", self.timeout)
        return _run(self._send(request, auth, follow_redirects))

    async def _send(self, request, auth, follow):
        transport = self._transport or AsyncHTTPTransport(**self._settings)

        async def handle(request):
            if hasattr(transport, "handle_request"):
                return transport.handle_request(request)
            return await transport.handle_async_request(request)

        async def tell(name, subject):
            for hook in self.event_hooks[name]:
                hook(subject)

        return await self._exchange(handle, request, auth, follow, False, tell)

    def request(self, method, url, *, auth=_default, follow_redirects=_default, **options):
        return self.send(self.build_request(method, url, **options), auth=auth, follow_redirects=follow_redirects)

    def stream(self, method, url, **options):
        from contextlib import nullcontext

        return nullcontext(self.request(method, url, **options))

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
