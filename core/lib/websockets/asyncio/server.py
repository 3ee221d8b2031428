"""serve(), broadcast(), the server and its connections."""

from ..server import Server, ServerConnection, broadcast, serve
