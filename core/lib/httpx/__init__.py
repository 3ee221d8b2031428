"""httpx: AsyncClient, Client and functions for one request, over the host's fetch and the in-page network."""

from contextlib import contextmanager as _contextmanager

from ._auth import Auth, BasicAuth, DigestAuth, FunctionAuth, NetRCAuth
from ._client import USE_CLIENT_DEFAULT, AsyncClient, Client
from ._codes import codes
from ._config import Limits, Proxy, Timeout, create_ssl_context
from ._content import AsyncByteStream, ByteStream, SyncByteStream
from ._exceptions import (
    CloseError, ConnectError, ConnectTimeout, CookieConflict, DecodingError, HTTPError, HTTPStatusError, InvalidURL,
    LocalProtocolError, NetworkError, PoolTimeout, ProtocolError, ProxyError, ReadError, ReadTimeout,
    RemoteProtocolError, RequestError, RequestNotRead, ResponseNotRead, StreamClosed, StreamConsumed, StreamError,
    TimeoutException, TooManyRedirects, TransportError, UnsupportedProtocol, WriteError, WriteTimeout,
)
from ._models import Cookies, Headers, Request, Response
from ._transports import (
    ASGITransport, AsyncBaseTransport, AsyncHTTPTransport, BaseTransport, HTTPTransport, MockTransport, WSGITransport,
)
from ._urls import URL, QueryParams

__title__ = "httpx"
__description__ = "A next generation HTTP client, for Python 3."
__version__ = "0.28.1"

__all__ = sorted(
    ["__description__", "__title__", "__version__", "delete", "get", "head", "options", "patch", "post", "put",
     "request", "stream", *(name for name in globals() if not name.startswith("_"))],
    key=str.casefold,
)

_timeout = Timeout(5.0)


def request(method, url, *, params=None, content=None, data=None, files=None, json=None, headers=None, cookies=None,
            auth=None, proxy=None, timeout=_timeout, follow_redirects=False, verify=True, trust_env=True):
    with Client(cookies=cookies, proxy=proxy, verify=verify, timeout=timeout, trust_env=trust_env) as client:
        return client.request(method, url, content=content, data=data, files=files, json=json, params=params,
                              headers=headers, auth=auth, follow_redirects=follow_redirects)


@_contextmanager
def stream(method, url, *, params=None, content=None, data=None, files=None, json=None, headers=None, cookies=None,
           auth=None, proxy=None, timeout=_timeout, follow_redirects=False, verify=True, trust_env=True):
    with Client(cookies=cookies, proxy=proxy, verify=verify, timeout=timeout, trust_env=trust_env) as client:
        with client.stream(method, url, content=content, data=data, files=files, json=json, params=params,
                           headers=headers, auth=auth, follow_redirects=follow_redirects) as response:
            yield response


def get(url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True,
        timeout=_timeout, trust_env=True):
    return request("GET", url, params=params, headers=headers, cookies=cookies, auth=auth, proxy=proxy,
                   follow_redirects=follow_redirects, verify=verify, timeout=timeout, trust_env=trust_env)


def options(url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
            verify=True, timeout=_timeout, trust_env=True):
    return request("OPTIONS", url, params=params, headers=headers, cookies=cookies, auth=auth, proxy=proxy,
                   follow_redirects=follow_redirects, verify=verify, timeout=timeout, trust_env=trust_env)


def head(url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True,
         timeout=_timeout, trust_env=True):
    return request("HEAD", url, params=params, headers=headers, cookies=cookies, auth=auth, proxy=proxy,
                   follow_redirects=follow_redirects, verify=verify, timeout=timeout, trust_env=trust_env)


def delete(url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
           timeout=_timeout, verify=True, trust_env=True):
    return request("DELETE", url, params=params, headers=headers, cookies=cookies, auth=auth, proxy=proxy,
                   follow_redirects=follow_redirects, verify=verify, timeout=timeout, trust_env=trust_env)


def post(url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None, auth=None,
         proxy=None, follow_redirects=False, verify=True, timeout=_timeout, trust_env=True):
    return request("POST", url, content=content, data=data, files=files, json=json, params=params, headers=headers,
                   cookies=cookies, auth=auth, proxy=proxy, follow_redirects=follow_redirects, verify=verify,
                   timeout=timeout, trust_env=trust_env)


def put(url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None, auth=None,
        proxy=None, follow_redirects=False, verify=True, timeout=_timeout, trust_env=True):
    return request("PUT", url, content=content, data=data, files=files, json=json, params=params, headers=headers,
                   cookies=cookies, auth=auth, proxy=proxy, follow_redirects=follow_redirects, verify=verify,
                   timeout=timeout, trust_env=trust_env)


def patch(url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None, auth=None,
          proxy=None, follow_redirects=False, verify=True, timeout=_timeout, trust_env=True):
    return request("PATCH", url, content=content, data=data, files=files, json=json, params=params, headers=headers,
                   cookies=cookies, auth=auth, proxy=proxy, follow_redirects=follow_redirects, verify=verify,
                   timeout=timeout, trust_env=trust_env)


# Errors and reprs name the package.
for _value in list(globals().values()):
    if getattr(_value, "__module__", "").startswith("httpx."):
        _value.__module__ = "httpx"
del _value
