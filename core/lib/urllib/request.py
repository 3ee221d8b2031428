"""Opening URLs, with an opener of the usual handlers or one of the program's own."""

import os
import socket
from urllib.error import ContentTooShortError, HTTPError, URLError
# (Most of these are here for programs that take them from here.)
from urllib.parse import (_splithost, _splitpasswd, _splitport, _splittag, _splittype, _splituser, quote, unquote,
                          unquote_to_bytes, unwrap, urljoin, urlparse, urlsplit, urlunparse)
from urllib.response import addinfourl

from ._auth_handlers import (
    AbstractBasicAuthHandler, AbstractDigestAuthHandler, HTTPBasicAuthHandler, HTTPDigestAuthHandler,
    ProxyBasicAuthHandler, ProxyDigestAuthHandler, parse_http_list, parse_keqv_list,
)
from ._http_handlers import (
    AbstractHTTPHandler, HTTPCookieProcessor, HTTPDefaultErrorHandler, HTTPErrorProcessor, HTTPHandler,
    HTTPRedirectHandler, HTTPSHandler,
)
from ._local_handlers import DataHandler, FileHandler, UnknownHandler, pathname2url, url2pathname
from ._openers import BaseHandler, OpenerDirector, __version__
from ._passwords import HTTPPasswordMgr, HTTPPasswordMgrWithDefaultRealm, HTTPPasswordMgrWithPriorAuth
from ._proxies import (ProxyHandler, _parse_proxy, getproxies, getproxies_environment, proxy_bypass,
                       proxy_bypass_environment)
from ._request import Request, request_host

__all__ = [
    "Request", "OpenerDirector", "BaseHandler", "HTTPDefaultErrorHandler", "HTTPRedirectHandler",
    "HTTPCookieProcessor", "ProxyHandler", "HTTPPasswordMgr", "HTTPPasswordMgrWithDefaultRealm",
    "HTTPPasswordMgrWithPriorAuth", "AbstractBasicAuthHandler", "HTTPBasicAuthHandler", "ProxyBasicAuthHandler",
    "AbstractDigestAuthHandler", "HTTPDigestAuthHandler", "ProxyDigestAuthHandler", "HTTPHandler", "FileHandler",
    "DataHandler", "UnknownHandler", "HTTPErrorProcessor", "urlopen", "install_opener", "build_opener",
    "pathname2url", "url2pathname", "getproxies", "urlretrieve", "urlcleanup", "HTTPSHandler",
]

_opener = None
_temporary = []


def urlopen(url, data=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, *, context=None):
    """Gives the answer, or raises URLError; HTTPError for a status that is no success."""
    global _opener
    if context:
        opener = build_opener(HTTPSHandler(context=context))
    else:
        if _opener is None:
            _opener = build_opener()
        opener = _opener
    return opener.open(url, data, timeout)


def install_opener(opener):
    """Choose what urlopen() opens with."""
    global _opener
    _opener = opener


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """Stores what is at `url` in a file: (its name, the headers)."""
    kind, path = _splittype(url)
    with urlopen(url, data) as source:
        headers = source.info()
        if kind == "file" and not filename:
            return os.path.normpath(path), headers
        if filename:
            target = open(filename, "wb")
        else:
            import tempfile
            target = tempfile.NamedTemporaryFile(delete=False)
            filename = target.name
            _temporary.append(filename)
        with target:
            step, size, read, count = 1024 * 8, -1, 0, 0
            if "content-length" in headers:
                size = int(headers["Content-Length"])
            if reporthook:
                reporthook(count, step, size)
            while block := source.read(step):
                read += len(block)
                target.write(block)
                count += 1
                if reporthook:
                    reporthook(count, step, size)
    if 0 <= size and read < size:
        raise ContentTooShortError(f"retrieval incomplete: got only {read} out of {size} bytes", (filename, headers))
    return filename, headers


def urlcleanup():
    """Remove the temporary files of urlretrieve()."""
    global _opener
    for name in _temporary:
        try:
            os.unlink(name)
        except OSError:
            pass
    _temporary.clear()
    _opener = None


def build_opener(*handlers):
    """An opener with the usual handlers and these; one of these takes the place of its base class."""
    opener = OpenerDirector()
    usual = [ProxyHandler, UnknownHandler, HTTPHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler, FileHandler,
             HTTPErrorProcessor, DataHandler, HTTPSHandler]
    for kind in usual:
        if not any(issubclass(one, kind) if isinstance(one, type) else isinstance(one, kind) for one in handlers):
            opener.add_handler(kind())
    for one in handlers:
        opener.add_handler(one() if isinstance(one, type) else one)
    return opener


# Where the parts are is nobody's business.
for _part in list(globals().values()):
    if str(getattr(_part, "__module__", "")).startswith("urllib._"):
        _part.__module__ = __name__
del _part
