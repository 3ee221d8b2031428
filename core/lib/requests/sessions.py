"""Sessions: what requests have in common, and sending them."""

import time
from collections.abc import Mapping
from datetime import timedelta
from urllib.parse import urlsplit

from _blocking_http import ConnectTimeout as _ConnectTimeout
from _blocking_http import ContentTooShort, ProxyFailed, exchange
from _web_fetch import tls_settings
from aiohttp.cookiejar import CookieJar
from aiohttp.helpers import reason_phrase
from yarl import URL

from .exceptions import (
    ChunkedEncodingError, ConnectionError, ConnectTimeout, ContentDecodingError, InvalidSchema, ProxyError, ReadTimeout,
    SSLError, TooManyRedirects,
)
from .models import Request, Response
from .structures import CaseInsensitiveDict

VERSION = "2.32.5"


def default_headers():
    return CaseInsensitiveDict(
        {"User-Agent": f"python-requests/{VERSION}", "Accept-Encoding": "gzip, deflate", "Accept": "*/*",
         "Connection": "keep-alive"}
    )


class _Cookies(Mapping):
    """The session's cookies by name."""

    def __init__(self):
        self.jar = CookieJar(unsafe=True)

    def _all(self):
        return {morsel.key: morsel.value for morsel in self.jar}

    def __getitem__(self, name):
        return self._all()[name]

    def __iter__(self):
        return iter(self._all())

    def __len__(self):
        return len(self._all())

    def __repr__(self):
        return f"<RequestsCookieJar[{', '.join(f'{name}={value}' for name, value in self._all().items())}]>"

    def set(self, name, value, **options):
        self.jar.update_cookies({name: value})

    __setitem__ = set

    def update(self, other):
        self.jar.update_cookies(dict(other))

    def get_dict(self):
        return self._all()

    def clear(self):
        self.jar.clear()


class Session:
    """`with Session() as session: session.get(url)`: headers, cookies and so on stay from request to request."""

    def __init__(self):
        self.headers = default_headers()
        self.auth = None
        self.proxies = {}
        self.hooks = {"response": []}
        self.params = {}
        self.stream = False
        self.verify = True
        self.cert = None
        self.max_redirects = 30
        self.trust_env = True
        self.cookies = _Cookies()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        """Nothing is kept open between requests."""

    def prepare_request(self, request):
        headers = CaseInsensitiveDict(self.headers)
        for name, value in request.headers.items():
            if value is None:
                headers.pop(name, None)
            else:
                headers[name] = value
        params = request.params
        if self.params and not isinstance(params, str):
            params = {**self.params, **dict(params or {})}
        url = str(request.url)
        going = self._cookies_for(url) if urlsplit(url).hostname else {}
        going.update(request.cookies or {})
        made = Request(
            request.method.upper(), request.url, headers, request.files, request.data, params,
            request.auth or self.auth, going, request.hooks, request.json,
        ).prepare()
        made._cookies = request.cookies
        return made

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None,
                timeout=None, allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None,
                json=None):
        request = Request(method, url, headers, files, data, params, auth, cookies, hooks, json)
        response = self.send(
            self.prepare_request(request), timeout=timeout, allow_redirects=allow_redirects, verify=verify, cert=cert,
            proxies={**self.proxies, **(proxies or {})},
        )
        response._is_stream = self.stream if stream is None else stream
        return response

    def send(self, request, timeout=None, allow_redirects=True, verify=None, cert=None, proxies=None, **options):
        history = []
        verify = self.verify if verify is None else verify
        settings = verify, cert or self.cert, self.proxies if proxies is None else proxies
        while True:
            response = self._send_once(request, timeout, allow_redirects, *settings)
            response.history = list(history)
            for hook in _as_list(self.hooks.get("response")) + _as_list(request.hooks.get("response")):
                response = hook(response) or response
            if not response.is_redirect:
                return response
            following = self._following(request, response)
            if not allow_redirects:
                response.next = following
                return response
            history.append(response)
            if len(history) > self.max_redirects:
                raise TooManyRedirects(f"Exceeded {self.max_redirects} redirects.", response=response)
            request = following

    def _following(self, request, response):
        """The request that a redirect asks for."""
        method, keeps_body = request.method, response.status_code in (307, 308)
        if response.status_code in (302, 303) and method != "HEAD" or response.status_code == 301 and method == "POST":
            method = "GET"
        headers, url = CaseInsensitiveDict(request.headers), response._next_url()
        for name in () if keeps_body else ("Content-Length", "Content-Type", "Transfer-Encoding"):
            headers.pop(name, None)
        headers.pop("Cookie", None)
        before, after = urlsplit(request.url), urlsplit(url)
        if (before.scheme, before.netloc) != (after.scheme, after.netloc):
            # Who asks is nothing to another host, unless it is the same one, now encrypted.
            same = before.hostname == after.hostname and before.scheme == "http" and after.scheme == "https"
            if not same or before.port not in (None, 80) or after.port not in (None, 443):
                headers.pop("Authorization", None)
        cookies = {**self._cookies_for(url), **(request._cookies or {})}
        following = Request(method, url, headers, data=request.body if keeps_body else None, cookies=cookies,
                            hooks=request.hooks).prepare()
        following._cookies = request._cookies
        return following

    def _cookies_for(self, url):
        return {name: morsel.value for name, morsel in self.cookies.jar.filter_cookies(URL(url)).items()}

    def _send_once(self, request, timeout, follow, verify, cert, proxies):
        parts = urlsplit(request.url)
        if parts.scheme.lower() not in ("http", "https"):
            raise InvalidSchema(f"No connection adapters were found for {request.url!r}")
        proxy = proxies.get(f"{parts.scheme}://{parts.hostname}") or proxies.get(parts.scheme) or proxies.get("all")
        pool = f"HTTP{'S' if parts.scheme == 'https' else ''}ConnectionPool(host={parts.hostname!r}, " \
               f"port={parts.port or (443 if parts.scheme == 'https' else 80)})"
        wait, limit = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        body = request.body.encode() if isinstance(request.body, str) else request.body
        begin = time.perf_counter()

        def failed(kind, cause):
            text = f"{pool}: Max retries exceeded with url: {request.path_url} (Caused by {cause})"
            return kind(text, request=request)

        try:
            answer = exchange(
                request.method, request.url, request.headers.items(), body, timeout=limit, wait=wait,
                follow=follow, ssl=tls_settings(verify, cert), proxy=proxy,
            )
        except _ConnectTimeout:
            text = f"Connection to {parts.hostname} timed out. (connect timeout={wait})"
            raise failed(ConnectTimeout, f"ConnectTimeoutError({text!r})") from None
        except TimeoutError:
            raise ReadTimeout(f"{pool}: Read timed out. (read timeout={limit})", request=request) from None
        except ContentTooShort as error:
            raise ChunkedEncodingError(("Connection broken: " + str(error), error), request=request) from None
        except (ConnectionAbortedError, ConnectionResetError) as error:
            raise ConnectionError(("Connection aborted.", error), request=request) from None
        except ProxyFailed as error:
            cause = f"ProxyError('Unable to connect to proxy', {_cause(error)})"
            raise failed(ProxyError, cause) from None
        except OSError as error:
            if type(error).__name__.startswith("SSL"):
                raise failed(SSLError, f"SSLError({error!r})") from None
            raise failed(ConnectionError, _cause(error)) from None
        except ValueError as error:
            coding = str(error).rpartition(" ")[2]
            text = f"Received response with content-encoding: {coding}, but failed to decode it."
            raise ContentDecodingError(text, request=request) from None
        return self._response(request, answer, timedelta(seconds=time.perf_counter() - begin))

    def _response(self, request, answer, elapsed):
        response = Response()
        response.request = request
        response.status_code = answer.status
        response.reason = reason_phrase(answer.status, answer.reason)
        response.url = answer.url if answer.redirected else request.url
        response.elapsed = elapsed
        response._content = answer.body
        from aiohttp.cookiejar import SimpleCookie

        set_cookies = SimpleCookie()
        for name, value in answer.headers:
            if name.lower() == "set-cookie":
                set_cookies.load(value)
            known = response.headers.get(name)
            response.headers[name] = value if known is None else f"{known}, {value}"
        response.cookies = {name: morsel.value for name, morsel in set_cookies.items()}
        self.cookies.jar.update_cookies(set_cookies, URL(response.url))
        kind, _, rest = response.headers.get("content-type", "").partition(";")
        key, _, charset = rest.partition("=")
        if key.strip().lower() == "charset":
            response.encoding = charset.strip(" '\"")
        elif kind.startswith("text/"):
            response.encoding = "ISO-8859-1"
        elif kind.strip() == "application/json":
            response.encoding = "utf-8"
        return response

    def get(self, url, **kwargs):
        return self.request("GET", url, **kwargs)

    def options(self, url, **kwargs):
        return self.request("OPTIONS", url, **kwargs)

    def head(self, url, **kwargs):
        kwargs.setdefault("allow_redirects", False)
        return self.request("HEAD", url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return self.request("POST", url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request("PUT", url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        return self.request("PATCH", url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request("DELETE", url, **kwargs)


def _cause(error):
    number = f"[Errno {error.errno}] " if error.errno is not None else ""
    reason = "Connection refused" if error.errno == 111 else error.strerror or str(error)
    return f"NewConnectionError({f'Failed to establish a new connection: {number}{reason}'!r})"


def _as_list(hooks):
    return list(hooks) if isinstance(hooks, (list, tuple)) else [hooks] if hooks else []


def session():
    return Session()
