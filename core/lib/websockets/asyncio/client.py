"""connect() and the client's connection."""

from ..client import ClientConnection, connect
