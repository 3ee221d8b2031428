"""serve() for code that blocks: a thread for each connection."""

import asyncio
import threading
from concurrent.futures import Future

from .. import server as _server
from ..server import basic_auth
from ..frames import CloseCode
from ..http11 import SERVER
from ._loops import LoopThread
from .connection import Connection


class ServerConnection(Connection):
    def __init__(self, thread, connection):
        super().__init__(thread, connection)
        if hasattr(connection, "username"):
            self.username = connection.username

    def respond(self, status, text):
        return self._connection.respond(status, text)


class Server:
    """What serve() gives."""

    def __init__(self, thread, server):
        self._thread, self._server = thread, server
        self.socket = server.sockets[0]
        self._over = threading.Event()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.shutdown()

    def fileno(self):
        return self.socket.fileno()

    def serve_forever(self):
        """Returns after shutdown()."""
        self._over.wait()

    def shutdown(self, code=CloseCode.GOING_AWAY, reason=""):
        async def close():
            self._server.close(code=code, reason=reason)
            await self._server.wait_closed()

        if not self._over.is_set():
            self._thread.run(close())
            self._over.set()
            self._thread.stop()


def _in_a_thread(function, *subjects):
    """A future of what a function that may wait gives."""
    future = Future()

    def work():
        try:
            future.set_result(function(*subjects))
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=work, daemon=True).start()
    return asyncio.wrap_future(future)


def serve(handler, host=None, port=None, *, sock=None, ssl=None, origins=None, extensions=None, subprotocols=None,
          select_subprotocol=None, compression="deflate", process_request=None, process_response=None,
          server_header=SERVER, open_timeout=10, ping_interval=20, ping_timeout=20, close_timeout=10, max_size=2**20,
          max_queue=16, logger=_server.logger, create_connection=None, **kwargs):
    """`with serve(handler, host, port) as server: server.serve_forever()`"""
    kind = create_connection or ServerConnection
    thread = LoopThread()

    async def handle(connection):
        await _in_a_thread(handler, kind(thread, connection))

    def asked(function):
        if function is None or function.__module__ == _server.__name__:
            return function
        return lambda connection, *subjects: _in_a_thread(function, kind(thread, connection), *subjects)

    async def started():
        options = kwargs | {name: value for name, value in (("sock", sock), ("ssl", ssl)) if value is not None}
        return await _server.serve(
            handle, host, port, origins=origins, subprotocols=subprotocols, select_subprotocol=select_subprotocol,
            process_request=asked(process_request), process_response=asked(process_response),
            server_header=server_header, open_timeout=open_timeout, ping_interval=ping_interval,
            ping_timeout=ping_timeout, close_timeout=close_timeout, max_size=max_size, max_queue=max_queue,
            logger=logger, **options,
        )

    return Server(thread, thread.run(started()))


def unix_serve(handler, path=None, **kwargs):
    """A server at a Unix socket."""
    return serve(handler, unix=True, path=path, **kwargs)


