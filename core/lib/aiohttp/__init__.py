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

_later = {
    "web": None, "WSMsgType": "http_websocket", "WSMessage": "http_websocket", "WSCloseCode": "http_websocket",
    "WebSocketError": "http_websocket", "ClientWebSocketResponse": "client_ws", "ClientWSTimeout": "client_ws",
}


def __getattr__(name):
    """What most clients have no use for is loaded when it is asked for."""
    if name not in _later:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = __import__(f"{__name__}.{_later[name] or name}", None, None, ("*",))
    globals()[name] = value = module if _later[name] is None else getattr(module, name)
    return value


__version__ = "3.13.2"

__all__ = (
    "hdrs", "BaseConnector", "BasicAuth", "ClientResponse", "ClientSession", "ClientTimeout", "CookieJar",
    "DummyCookieJar", "FormData", "RequestInfo", "StreamReader", "TCPConnector", "request", "ClientWSTimeout", "ClientWebSocketResponse", "WSCloseCode", "WSMessage", "WSMsgType",
    "WebSocketError", *_exceptions,
)
