"""What belongs to HTTP itself, under the name by which other libraries ask for it."""

from .http_parser import HttpVersion, HttpVersion10, HttpVersion11
from .http_websocket import WebSocketError, WSCloseCode, WSMessage, WSMsgType
from .web_response import SERVER_SOFTWARE

__all__ = (
    "HttpVersion", "HttpVersion10", "HttpVersion11", "SERVER_SOFTWARE", "WSCloseCode", "WSMessage", "WSMsgType",
    "WebSocketError",
)
