"""aiohttp's client over the host's fetch: sessions, requests, streamed answers, time limits, errors."""

from . import hdrs
from .client import ClientSession, ClientTimeout, request
from .client_exceptions import *
from .client_exceptions import __all__ as _exceptions
from .client_reqrep import ClientRequest, ClientResponse, Fingerprint, RequestInfo
from .connector import BaseConnector, NamedPipeConnector, TCPConnector, UnixConnector
from .cookiejar import CookieJar, DummyCookieJar
from .formdata import FormData
from .helpers import BasicAuth, ChainMapProxy, ETag, encode_basic_auth
from .streams import EMPTY_PAYLOAD, StreamReader
from .tracing import *
from .tracing import __all__ as _tracing

# What most clients have no use for is loaded when it is asked for: name -> module, None for a module itself.
_later = {
    **dict.fromkeys(("abc", "test_utils", "web"), None),
    **dict.fromkeys(("HttpVersion", "HttpVersion10", "HttpVersion11"), "http_parser"),
    **dict.fromkeys(("WSMsgType", "WSMessage", "WSCloseCode", "WebSocketError"), "http_websocket"),
    **dict.fromkeys(("ClientWebSocketResponse", "ClientWSTimeout"), "client_ws"),
    **dict.fromkeys(
        (
            "MultipartReader", "MultipartWriter", "BodyPartReader", "BadContentDispositionHeader",
            "BadContentDispositionParam", "parse_content_disposition", "content_disposition_filename",
        ),
        "multipart",
    ),
    **dict.fromkeys(("DigestAuthMiddleware",), "client_middleware_digest_auth"),
    **dict.fromkeys(
        (
            "PAYLOAD_REGISTRY", "get_payload", "payload_type", "Payload", "BytesPayload", "StringPayload",
            "IOBasePayload", "BytesIOPayload", "BufferedReaderPayload", "TextIOPayload", "StringIOPayload",
            "JsonPayload", "JsonBytesPayload", "AsyncIterablePayload", "StreamReaderPayload", "streamer",
        ),
        "payload",
    ),
    **dict.fromkeys(("ThreadedResolver", "AsyncResolver", "DefaultResolver"), "resolver"),
}


def __getattr__(name):
    """What most clients have no use for is loaded when it is asked for."""
    if name not in _later:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = __import__(f"{__name__}.{_later[name] or name}", None, None, ("*",))
    globals()[name] = value = module if _later[name] is None else getattr(module, name)
    return value


__version__ = "3.14.3"

ClientHandlerType = "Callable[[ClientRequest], Awaitable[ClientResponse]]"
ClientMiddlewareType = "Callable[[ClientRequest, ClientHandlerType], Awaitable[ClientResponse]]"

__all__ = (
    "hdrs", "BaseConnector", "BasicAuth", "ChainMapProxy", "ClientRequest", "ClientResponse", "ClientSession",
    "ClientTimeout", "CookieJar", "DummyCookieJar", "ETag", "EMPTY_PAYLOAD", "Fingerprint", "FormData",
    "NamedPipeConnector",
    "RequestInfo", "encode_basic_auth", "StreamReader", "TCPConnector", "UnixConnector", "request", *_exceptions,
    *_tracing,
    *(name for name in _later if name not in ("abc", "web", "test_utils")),
)
