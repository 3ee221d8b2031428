"""aiohttp's client over the host's fetch: sessions, requests, streamed answers, time limits, errors."""

from . import hdrs
from .client import ClientSession, ClientTimeout, request
from .client_exceptions import *
from .client_exceptions import __all__ as _exceptions
from .client_reqrep import ClientResponse, RequestInfo
from .connector import BaseConnector, TCPConnector
from .cookiejar import CookieJar, DummyCookieJar
from .formdata import FormData
from .helpers import BasicAuth
from .streams import StreamReader

__version__ = "3.13.2"

__all__ = (
    "hdrs", "BaseConnector", "BasicAuth", "ClientResponse", "ClientSession", "ClientTimeout", "CookieJar",
    "DummyCookieJar", "FormData", "RequestInfo", "StreamReader", "TCPConnector", "request", *_exceptions,
)
