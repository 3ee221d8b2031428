"""WebSockets as a library of their own: connect() and serve()."""

from .client import ClientConnection, connect
from .connection import Connection, Request, Response, State
from .exceptions import *
from .exceptions import (
    ConcurrencyError, ConnectionClosed, ConnectionClosedError, ConnectionClosedOK, InvalidHandshake, InvalidStatus,
    InvalidURI, ProtocolError, WebSocketException,
)
from .server import Server, ServerConnection, broadcast, serve

__version__ = "15.0.1"
WebSocketClientProtocol = ClientConnection
WebSocketServerProtocol = ServerConnection
