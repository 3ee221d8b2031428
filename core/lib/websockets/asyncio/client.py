"""connect() and the client's connection."""

from ..client import ClientConnection, backoff, connect, process_exception, unix_connect

ClientConnection.__module__ = connect.__module__ = __name__
