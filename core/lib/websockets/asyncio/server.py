"""serve(), broadcast(), the server and its connections."""

from ..connection import broadcast
from ..server import Server, ServerConnection, basic_auth, serve, unix_serve

ServerConnection.__module__ = Server.__module__ = serve.__module__ = __name__
