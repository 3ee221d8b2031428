"""connect() for code that blocks."""

from .. import client as _client
from ..http11 import USER_AGENT
from ._loops import LoopThread
from .connection import Connection


class ClientConnection(Connection):
    def __del__(self):
        self._thread.stop()


def connect(uri, *, sock=None, ssl=None, server_hostname=None, origin=None, extensions=None, subprotocols=None,
            compression="deflate", additional_headers=None, user_agent_header=USER_AGENT, proxy=True, open_timeout=10,
            ping_interval=20, ping_timeout=20, close_timeout=10, max_size=2**20, max_queue=16, logger=None,
            create_connection=None, **kwargs):
    """`with connect(uri) as websocket: websocket.send("...")`"""
    given = {"sock": sock, "ssl": ssl, "server_hostname": server_hostname}
    options = kwargs | {name: value for name, value in given.items() if value is not None}
    thread = LoopThread()

    async def opened():
        return await _client.connect(
            uri, origin=origin, subprotocols=subprotocols, additional_headers=additional_headers,
            user_agent_header=user_agent_header, open_timeout=open_timeout, ping_interval=ping_interval,
            ping_timeout=ping_timeout, close_timeout=close_timeout, max_size=max_size, max_queue=max_queue, **options,
        )

    try:
        return (create_connection or ClientConnection)(thread, thread.run(opened()))
    except BaseException:
        thread.stop()
        raise


def unix_connect(path=None, uri=None, **kwargs):
    """A client of a server at a Unix socket."""
    if uri is None:
        uri = "ws://localhost/" if kwargs.get("ssl") is None else "wss://localhost/"
    return connect(uri=uri, unix=True, path=path, **kwargs)
