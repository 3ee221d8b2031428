"""HTTP for code that blocks: `requests.get(url).json()`. Other threads and tasks of other threads go on meanwhile."""

from http import HTTPStatus

from . import adapters, auth, cookies, exceptions, packages, sessions, structures, utils
from .exceptions import (
    ConnectionError, ConnectTimeout, HTTPError, JSONDecodeError, ReadTimeout, RequestException, Timeout,
    TooManyRedirects, URLRequired,
)
from .models import PreparedRequest, Request, Response
from .sessions import VERSION as __version__
from .sessions import Session, session

codes = structures.LookupDict(name="status_codes")
for _status in HTTPStatus:
    _name = _status.name.lower()
    for _label in (_name, _name.upper()):
        setattr(codes, _label, int(_status))
for _label, _status in {
    "okay all_ok": 200, "no_content": 204, "moved": 301, "bad bad_request": 400, "not_allowed": 405,
    "teapot im_a_teapot i_am_a_teapot": 418, "unprocessable": 422, "too_many": 429, "server_error": 500,
    "unavailable": 503,
}.items():
    for _name in _label.split():
        setattr(codes, _name, _status)
del _status, _name, _label


def request(method, url, **kwargs):
    """One request; keyword arguments as Session.request() has them."""
    with Session() as session:
        return session.request(method, url, **kwargs)


def get(url, params=None, **kwargs):
    return request("get", url, params=params, **kwargs)


def options(url, **kwargs):
    return request("options", url, **kwargs)


def head(url, **kwargs):
    kwargs.setdefault("allow_redirects", False)
    return request("head", url, **kwargs)


def post(url, data=None, json=None, **kwargs):
    return request("post", url, data=data, json=json, **kwargs)


def put(url, data=None, **kwargs):
    return request("put", url, data=data, **kwargs)


def patch(url, data=None, **kwargs):
    return request("patch", url, data=data, **kwargs)


def delete(url, **kwargs):
    return request("delete", url, **kwargs)
