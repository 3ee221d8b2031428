"""httpx: AsyncClient, Client and functions for one request, over the host's fetch and the in-page network."""

from contextlib import contextmanager

from ._auth import Auth, BasicAuth, DigestAuth, FunctionAuth
from ._client import USE_CLIENT_DEFAULT, AsyncClient, Client
from ._config import Limits, Proxy, Timeout
from ._exceptions import *
from ._codes import codes
from ._models import URL, Cookies, Headers, QueryParams, Request, Response
from ._transports import (
    ASGITransport, AsyncBaseTransport, AsyncHTTPTransport, BaseTransport, HTTPTransport, MockTransport, WSGITransport,
)

__version__ = "0.28.1"

_of_the_client = ("cookies", "proxy", "verify", "timeout", "trust_env", "transport")


def request(method, url, **options):
    settings = {name: options.pop(name) for name in _of_the_client if name in options}
    with Client(**settings) as client:
        return client.request(method, url, **options)


@contextmanager
def stream(method, url, **options):
    settings = {name: options.pop(name) for name in _of_the_client if name in options}
    with Client(**settings) as client, client.stream(method, url, **options) as response:
        yield response


def get(url, **options):
    return request("GET", url, **options)


def options(url, **options):
    return request("OPTIONS", url, **options)


def head(url, **options):
    return request("HEAD", url, **options)


def post(url, **options):
    return request("POST", url, **options)


def put(url, **options):
    return request("PUT", url, **options)


def patch(url, **options):
    return request("PATCH", url, **options)


def delete(url, **options):
    return request("DELETE", url, **options)
