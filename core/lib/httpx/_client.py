"""Clients: what requests have in common, and sending them.

What happens to a request is told once, in coroutines; those of the client that blocks never wait (see _straight)."""

import sys
import time
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta

from ._auth import Auth, BasicAuth, build_auth
from ._config import Limits, Proxy, Timeout
from ._content import AsyncByteStream, SyncByteStream
from ._exceptions import InvalidURL, RemoteProtocolError, TooManyRedirects, errors_of
from ._models import Cookies, Headers, Request
from ._transports import AsyncHTTPTransport, HTTPTransport
from ._urls import URL, QueryParams


class UseClientDefault:
    """For options that are the client's unless a request has its own."""


USE_CLIENT_DEFAULT = UseClientDefault()
_default = USE_CLIENT_DEFAULT
_limits = Limits(max_connections=100, max_keepalive_connections=20)
_UNOPENED, _OPENED, _CLOSED = range(3)


class _Pattern:
    """Which addresses a mounted transport is for: "all://", "https://", "all://*.example.com:8080"."""

    def __init__(self, pattern):
        if pattern and ":" not in pattern:
            raise ValueError(f"Proxy keys should use proper URL forms rather than plain scheme strings. "
                             f'Instead of "{pattern}", use "{pattern}://"')
        url = URL(pattern)
        self._scheme = "" if url.scheme == "all" else url.scheme
        self._host = "" if url.host == "*" else url.host
        self._port = url.port

    def matches(self, url):
        bare = self._host.lstrip("*").lstrip(".")
        below = url.host.endswith("." + bare)
        same = url.host == bare and not self._host.startswith("*.")
        return (self._scheme in ("", url.scheme) and self._port in (None, url.port)
                and (not self._host or same or below and self._host.startswith("*")))

    def rank(self):
        return self._port is None, -len(self._host), -len(self._scheme)


class _Bound:
    """The body of an answer that a client got: when it ends, the time that all of it took is known."""

    def __init__(self, stream, response, began):
        self._stream, self._response, self._began = stream, response, began

    def _ended(self):
        self._response.elapsed = timedelta(seconds=time.perf_counter() - self._began)


class _BoundSync(_Bound, SyncByteStream):
    def __iter__(self):
        yield from self._stream

    def close(self):
        self._ended()
        self._stream.close()


class _BoundAsync(_Bound, AsyncByteStream):
    async def __aiter__(self):
        async for piece in self._stream:
            yield piece

    async def aclose(self):
        self._ended()
        await self._stream.aclose()


def _setting(name, make):
    # A property that is made of what it is set to.
    private = f"_{name}"
    return property(lambda self: getattr(self, private), lambda self, value: setattr(self, private, make(value)))


def _with_slash(url):
    url = URL(url)
    return url if url.raw_path.endswith(b"/") else url.copy_with(raw_path=url.raw_path + b"/")


def _default_headers(headers):
    made = Headers({
        "Accept": "*/*", "Accept-Encoding": "gzip, deflate", "Connection": "keep-alive",
        "User-Agent": "python-httpx/0.28.1",
    })
    made.update(headers)
    return made


def _hooks(given):
    return {"request": list(given.get("request", [])), "response": list(given.get("response", []))}


class _Client:
    """What both clients share: settings, requests made of them, and the way along redirects."""

    def _set_up(self, auth, params, headers, cookies, timeout, follow_redirects, max_redirects, event_hooks, base_url,
                trust_env, default_encoding):
        self.auth = auth
        self.params = params
        self.headers = headers
        self.cookies = cookies
        self.timeout = timeout
        self.base_url = base_url
        self.event_hooks = event_hooks or {}
        self.follow_redirects = follow_redirects
        self.max_redirects = max_redirects
        self._trust_env = trust_env
        self._default_encoding = default_encoding
        self._state = _UNOPENED

    def _set_transports(self, kind, transport, mounts, proxy, **settings):
        self._transport = kind(trust_env=self._trust_env, **settings) if transport is None else transport
        proxies = {}
        if proxy is not None:
            proxies["all://"] = kind(proxy=proxy, trust_env=self._trust_env, **settings)
        elif self._trust_env and transport is None:
            for pattern, url in _environment_proxies().items():
                proxies[pattern] = None if url is None else kind(proxy=Proxy(url), **settings)
        self._mounts = {_Pattern(pattern): each for pattern, each in {**proxies, **(mounts or {})}.items()}
        self._mounts = dict(sorted(self._mounts.items(), key=lambda pair: pair[0].rank()))

    auth = _setting("auth", lambda value: build_auth(value))
    params = _setting("params", lambda value: QueryParams(value))
    headers = _setting("headers", lambda value: _default_headers(value))
    cookies = _setting("cookies", lambda value: Cookies(value))
    timeout = _setting("timeout", lambda value: Timeout(value))
    base_url = _setting("base_url", lambda value: _with_slash(value))
    event_hooks = _setting("event_hooks", lambda value: _hooks(value))
    is_closed = property(lambda self: self._state == _CLOSED)
    trust_env = property(lambda self: self._trust_env)

    def build_request(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                      cookies=None, timeout=_default, extensions=None):
        target = URL(url)
        if target.is_relative_url:
            raw_path = self.base_url.raw_path + target.raw_path.lstrip(b"/")
            target = self.base_url.copy_with(raw_path=raw_path)
        merged = Headers(self.headers)
        merged.update(headers)
        if self.cookies or cookies:
            own, cookies = cookies, Cookies(self.cookies)
            cookies.update(own)
        if self.params or params:
            params = self.params.merge(params)
        extensions = dict(extensions or {})
        if "timeout" not in extensions:
            extensions["timeout"] = (self.timeout if timeout is _default else Timeout(timeout)).as_dict()
        return Request(method, target, content=content, data=data, files=files, json=json, params=params,
                       headers=merged, cookies=cookies, extensions=extensions)

    def _transport_for_url(self, url):
        for pattern, transport in self._mounts.items():
            if pattern.matches(url):
                return self._transport if transport is None else transport
        return self._transport

    def _open(self):
        if self._state != _UNOPENED:
            raise RuntimeError("Cannot open a client instance more than once." if self._state == _OPENED else
                               "Cannot reopen a client instance, once it has been closed.")
        self._state = _OPENED

    def _transports(self):
        return [self._transport, *(each for each in self._mounts.values() if each is not None)]

    # -- sending: `io` is how this client does what may wait

    async def _send(self, io, request, stream, auth, follow_redirects):
        if self._state == _CLOSED:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        self._state = _OPENED
        follow = self.follow_redirects if isinstance(follow_redirects, UseClientDefault) else follow_redirects
        if "timeout" not in request.extensions:
            request.extensions = dict(request.extensions, timeout=self.timeout.as_dict())
        response = await self._exchange(io, request, self._auth_for(request, auth), follow)
        try:
            if not stream:
                await io.read(response)
        except BaseException:
            await io.close(response)
            raise
        return response

    def _auth_for(self, request, auth):
        auth = self.auth if isinstance(auth, UseClientDefault) else build_auth(auth)
        if auth is not None:
            return auth
        username, password = request.url.username, request.url.password
        return BasicAuth(username, password) if username or password else Auth()

    async def _exchange(self, io, request, auth, follow):
        flow = io.flow(auth, request)
        history = []
        try:
            request = await flow.begin()
            while True:
                response = await self._follow(io, request, follow, history)
                try:
                    following = await flow.send(response)
                    if following is None:
                        return response
                    response.history = list(history)
                    await io.read(response)
                except BaseException:
                    await io.close(response)
                    raise
                request = following
                history.append(response)
        finally:
            await flow.close()

    async def _follow(self, io, request, follow, history):
        while True:
            if len(history) > self.max_redirects:
                raise TooManyRedirects("Exceeded maximum allowed redirects.", request=request)
            for hook in self.event_hooks["request"]:
                await io.call(hook, request)
            request._follows = follow
            response = await self._send_one(io, request)
            try:
                for hook in self.event_hooks["response"]:
                    await io.call(hook, response)
                response.history = list(history)
                if not response.has_redirect_location:
                    return response
                request = self._redirected(request, response)
                history = [*history, response]
                if not follow:
                    response.next_request = request
                    return response
                await io.read(response)
            except BaseException:
                await io.close(response)
                raise

    async def _send_one(self, io, request):
        began = time.perf_counter()
        with errors_of(request):
            response = await io.handle(self._transport_for_url(request.url), request)
        response.request = request
        response.stream = io.bound(response.stream, response, began)
        self.cookies.extract_cookies(response)
        response.default_encoding = self._default_encoding
        if "logging" in sys.modules:
            from logging import getLogger

            getLogger("httpx").info('HTTP Request: %s %s "%s %d %s"', request.method, request.url,
                                    response.http_version, response.status_code, response.reason_phrase)
        return response

    def _redirected(self, request, response):
        status, method = response.status_code, request.method
        if status in (302, 303) and method != "HEAD" or status == 301 and method == "POST":
            method = "GET"
        url = _redirect_url(request, response.headers["Location"])
        headers = Headers(request.headers)
        if not _same_origin(url, request.url):
            if not (url.host == request.url.host and _port(request.url) == 80 and _port(url) == 443
                    and request.url.scheme == "http" and url.scheme == "https"):
                headers.pop("Authorization", None)
            headers["Host"] = url.netloc.decode("ascii")
        stream = request.stream
        if method != request.method and method == "GET":
            headers.pop("Content-Length", None)
            headers.pop("Transfer-Encoding", None)
            stream = None
        headers.pop("Cookie", None)
        return Request(method, url, headers=headers, cookies=Cookies(self.cookies), stream=stream,
                       extensions=request.extensions)


def _redirect_url(request, location):
    try:
        url = URL(location)
    except InvalidURL as error:
        raise RemoteProtocolError(f"Invalid URL in location header: {error}.", request=request) from None
    if url.scheme and not url.host:
        url = url.copy_with(host=request.url.host)
    if url.is_relative_url:
        url = request.url.join(url)
    return url.copy_with(fragment=request.url.fragment) if request.url.fragment and not url.fragment else url


def _port(url):
    return url.port or {"http": 80, "https": 443}.get(url.scheme)


def _same_origin(url, other):
    return url.scheme == other.scheme and url.host == other.host and _port(url) == _port(other)


def _environment_proxies():
    """Patterns of addresses and the proxy of each, None for none."""
    from urllib.request import getproxies

    found, proxies = getproxies(), {}
    for scheme in "http", "https", "all":
        if place := found.get(scheme):
            proxies[f"{scheme}://"] = place if "://" in place else f"http://{place}"
    for host in (each.strip() for each in found.get("no", "").split(",")):
        if host == "*":
            return {}
        if host:
            local = host == "localhost" or host.replace(".", "").isdecimal()
            proxies[host if "://" in host else f"all://{host}" if local else f"all://*{host}"] = None
    return proxies


class _Awaiting:
    """How AsyncClient does what may wait."""

    bound = _BoundAsync

    @staticmethod
    async def read(response):
        await response.aread()

    @staticmethod
    async def close(response):
        await response.aclose()

    @staticmethod
    async def call(hook, subject):
        await hook(subject)

    @staticmethod
    async def handle(transport, request):
        if not isinstance(request.stream, AsyncByteStream):
            raise RuntimeError("Attempted to send an sync request with an AsyncClient instance.")
        return await transport.handle_async_request(request)

    class flow:
        def __init__(self, auth, request):
            self._steps = auth.async_auth_flow(request)

        async def begin(self):
            return await self._steps.__anext__()

        async def send(self, response):
            try:
                return await self._steps.asend(response)
            except StopAsyncIteration:
                return None

        async def close(self):
            await self._steps.aclose()


class _Blocking:
    """How Client does it: none of these waits."""

    bound = _BoundSync

    @staticmethod
    async def read(response):
        response.read()

    @staticmethod
    async def close(response):
        response.close()

    @staticmethod
    async def call(hook, subject):
        hook(subject)

    @staticmethod
    async def handle(transport, request):
        if not isinstance(request.stream, SyncByteStream):
            raise RuntimeError("Attempted to send an async request with a sync Client instance.")
        return transport.handle_request(request)

    class flow:
        def __init__(self, auth, request):
            self._steps = auth.sync_auth_flow(request)

        async def begin(self):
            return next(self._steps)

        async def send(self, response):
            try:
                return self._steps.send(response)
            except StopIteration:
                return None

        async def close(self):
            self._steps.close()


def _straight(coroutine):
    """The result of a coroutine that never waits."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value


class Client(_Client):
    """The client that blocks: its thread waits, the others go on."""

    def __init__(self, *, auth=None, params=None, headers=None, cookies=None, verify=True, cert=None, trust_env=True,
                 http1=True, http2=False, proxy=None, mounts=None, timeout=Timeout(5.0), follow_redirects=False,
                 limits=_limits, max_redirects=20, event_hooks=None, base_url="", transport=None,
                 default_encoding="utf-8"):
        self._set_up(auth, params, headers, cookies, timeout, follow_redirects, max_redirects, event_hooks, base_url,
                     trust_env, default_encoding)
        self._set_transports(HTTPTransport, transport, mounts, proxy, verify=verify, cert=cert, http1=http1,
                             http2=http2, limits=limits)

    def __enter__(self):
        self._open()
        for transport in self._transports():
            transport.__enter__()
        return self

    def __exit__(self, exc_type=None, exc_value=None, traceback=None):
        self._state = _CLOSED
        for transport in self._transports():
            transport.__exit__(exc_type, exc_value, traceback)

    def close(self):
        if self._state != _CLOSED:
            self._state = _CLOSED
            for transport in self._transports():
                transport.close()

    def send(self, request, *, stream=False, auth=_default, follow_redirects=_default):
        return _straight(self._send(_Blocking, request, stream, auth, follow_redirects))

    def request(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                cookies=None, auth=_default, follow_redirects=_default, timeout=_default, extensions=None):
        if cookies is not None:
            _warn_of_cookies()
        request = self.build_request(method, url, content=content, data=data, files=files, json=json, params=params,
                                     headers=headers, cookies=cookies, timeout=timeout, extensions=extensions)
        return self.send(request, auth=auth, follow_redirects=follow_redirects)

    @contextmanager
    def stream(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
               cookies=None, auth=_default, follow_redirects=_default, timeout=_default, extensions=None):
        """`with client.stream("GET", url) as response: for line in response.iter_lines(): ...`"""
        request = self.build_request(method, url, content=content, data=data, files=files, json=json, params=params,
                                     headers=headers, cookies=cookies, timeout=timeout, extensions=extensions)
        response = self.send(request, auth=auth, follow_redirects=follow_redirects, stream=True)
        try:
            yield response
        finally:
            response.close()

    def get(self, url, *, params=None, headers=None, cookies=None, auth=_default, follow_redirects=_default,
            timeout=_default, extensions=None):
        return self.request("GET", url, params=params, headers=headers, cookies=cookies, auth=auth,
                            follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

    def options(self, url, *, params=None, headers=None, cookies=None, auth=_default, follow_redirects=_default,
                timeout=_default, extensions=None):
        return self.request("OPTIONS", url, params=params, headers=headers, cookies=cookies, auth=auth,
                            follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

    def head(self, url, *, params=None, headers=None, cookies=None, auth=_default, follow_redirects=_default,
             timeout=_default, extensions=None):
        return self.request("HEAD", url, params=params, headers=headers, cookies=cookies, auth=auth,
                            follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

    def delete(self, url, *, params=None, headers=None, cookies=None, auth=_default, follow_redirects=_default,
               timeout=_default, extensions=None):
        return self.request("DELETE", url, params=params, headers=headers, cookies=cookies, auth=auth,
                            follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

    def post(self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None,
             auth=_default, follow_redirects=_default, timeout=_default, extensions=None):
        return self.request("POST", url, content=content, data=data, files=files, json=json, params=params,
                            headers=headers, cookies=cookies, auth=auth, follow_redirects=follow_redirects,
                            timeout=timeout, extensions=extensions)

    def put(self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None,
            auth=_default, follow_redirects=_default, timeout=_default, extensions=None):
        return self.request("PUT", url, content=content, data=data, files=files, json=json, params=params,
                            headers=headers, cookies=cookies, auth=auth, follow_redirects=follow_redirects,
                            timeout=timeout, extensions=extensions)

    def patch(self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None,
              auth=_default, follow_redirects=_default, timeout=_default, extensions=None):
        return self.request("PATCH", url, content=content, data=data, files=files, json=json, params=params,
                            headers=headers, cookies=cookies, auth=auth, follow_redirects=follow_redirects,
                            timeout=timeout, extensions=extensions)


class AsyncClient(_Client):
    """`async with AsyncClient() as client: response = await client.get(url)`"""

    def __init__(self, *, auth=None, params=None, headers=None, cookies=None, verify=True, cert=None, http1=True,
                 http2=False, proxy=None, mounts=None, timeout=Timeout(5.0), follow_redirects=False, limits=_limits,
                 max_redirects=20, event_hooks=None, base_url="", transport=None, trust_env=True,
                 default_encoding="utf-8"):
        self._set_up(auth, params, headers, cookies, timeout, follow_redirects, max_redirects, event_hooks, base_url,
                     trust_env, default_encoding)
        self._set_transports(AsyncHTTPTransport, transport, mounts, proxy, verify=verify, cert=cert, http1=http1,
                             http2=http2, limits=limits)

    async def __aenter__(self):
        self._open()
        for transport in self._transports():
            await transport.__aenter__()
        return self

    async def __aexit__(self, exc_type=None, exc_value=None, traceback=None):
        self._state = _CLOSED
        for transport in self._transports():
            await transport.__aexit__(exc_type, exc_value, traceback)

    async def aclose(self):
        if self._state != _CLOSED:
            self._state = _CLOSED
            for transport in self._transports():
                await transport.aclose()

    async def send(self, request, *, stream=False, auth=_default, follow_redirects=_default):
        return await self._send(_Awaiting, request, stream, auth, follow_redirects)

    async def request(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                      cookies=None, auth=_default, follow_redirects=_default, timeout=_default, extensions=None):
        if cookies is not None:
            _warn_of_cookies()
        request = self.build_request(method, url, content=content, data=data, files=files, json=json, params=params,
                                     headers=headers, cookies=cookies, timeout=timeout, extensions=extensions)
        return await self.send(request, auth=auth, follow_redirects=follow_redirects)

    @asynccontextmanager
    async def stream(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                     cookies=None, auth=_default, follow_redirects=_default, timeout=_default, extensions=None):
        """`async with client.stream("GET", url) as response: async for line in response.aiter_lines(): ...`"""
        request = self.build_request(method, url, content=content, data=data, files=files, json=json, params=params,
                                     headers=headers, cookies=cookies, timeout=timeout, extensions=extensions)
        response = await self.send(request, auth=auth, follow_redirects=follow_redirects, stream=True)
        try:
            yield response
        finally:
            await response.aclose()

    async def get(self, url, *, params=None, headers=None, cookies=None, auth=_default, follow_redirects=_default,
                  timeout=_default, extensions=None):
        return await self.request("GET", url, params=params, headers=headers, cookies=cookies, auth=auth,
                                  follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

    async def options(self, url, *, params=None, headers=None, cookies=None, auth=_default, follow_redirects=_default,
                      timeout=_default, extensions=None):
        return await self.request("OPTIONS", url, params=params, headers=headers, cookies=cookies, auth=auth,
                                  follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

    async def head(self, url, *, params=None, headers=None, cookies=None, auth=_default, follow_redirects=_default,
                   timeout=_default, extensions=None):
        return await self.request("HEAD", url, params=params, headers=headers, cookies=cookies, auth=auth,
                                  follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

    async def delete(self, url, *, params=None, headers=None, cookies=None, auth=_default, follow_redirects=_default,
                     timeout=_default, extensions=None):
        return await self.request("DELETE", url, params=params, headers=headers, cookies=cookies, auth=auth,
                                  follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

    async def post(self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                   cookies=None, auth=_default, follow_redirects=_default, timeout=_default, extensions=None):
        return await self.request("POST", url, content=content, data=data, files=files, json=json, params=params,
                                  headers=headers, cookies=cookies, auth=auth, follow_redirects=follow_redirects,
                                  timeout=timeout, extensions=extensions)

    async def put(self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                  cookies=None, auth=_default, follow_redirects=_default, timeout=_default, extensions=None):
        return await self.request("PUT", url, content=content, data=data, files=files, json=json, params=params,
                                  headers=headers, cookies=cookies, auth=auth, follow_redirects=follow_redirects,
                                  timeout=timeout, extensions=extensions)

    async def patch(self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                    cookies=None, auth=_default, follow_redirects=_default, timeout=_default, extensions=None):
        return await self.request("PATCH", url, content=content, data=data, files=files, json=json, params=params,
                                  headers=headers, cookies=cookies, auth=auth, follow_redirects=follow_redirects,
                                  timeout=timeout, extensions=extensions)


def _warn_of_cookies():
    import warnings

    warnings.warn("Setting per-request cookies=<...> is being deprecated, because the expected behaviour on cookie "
                  "persistence is ambiguous. Set cookies directly on the client instance instead.", DeprecationWarning,
                  stacklevel=3)
