"""WebSockets as a library of their own: connect() and serve()."""

from .asyncio.client import ClientConnection, connect, unix_connect
from .asyncio.server import Server, ServerConnection, basic_auth, broadcast, serve, unix_serve
from .connection import Connection
from .datastructures import Headers, MultipleValuesError
from .exceptions import *
from .frames import Close, CloseCode, Opcode
from .http11 import VERSION as __version__
from .http11 import Request, Response
from .protocol import Side, State
from .typing import Data, ExtensionName, Origin, Subprotocol

del closed_error
WebSocketClientProtocol = ClientConnection
WebSocketServerProtocol = ServerConnection
