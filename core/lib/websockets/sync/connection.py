"""A connection, on either side, whose methods wait."""

import threading

from ..exceptions import ConcurrencyError, ConnectionClosedOK
from ..frames import CloseCode


class Connection:
    """send(), recv(), `for message in connection`, close()."""

    _loop_ends_with_it = False

    def __init__(self, thread, connection):
        self._thread = thread  # a LoopThread
        self._connection = connection  # of asyncio
        self._receiving = threading.Lock()

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.close() if kind is None else self.close(CloseCode.INTERNAL_ERROR)

    def __iter__(self):
        try:
            while True:
                yield self.recv()
        except ConnectionClosedOK:
            return

    id = property(lambda self: self._connection.id)
    request = property(lambda self: self._connection.request)
    response = property(lambda self: self._connection.response)
    latency = property(lambda self: self._connection.latency)
    state = property(lambda self: self._connection.state)
    subprotocol = property(lambda self: self._connection.subprotocol)
    close_code = property(lambda self: self._connection.close_code)
    close_reason = property(lambda self: self._connection.close_reason)
    local_address = property(lambda self: self._connection.local_address)
    remote_address = property(lambda self: self._connection.remote_address)

    def _received(self, coroutine, timeout=None):
        if not self._receiving.acquire(blocking=False):
            coroutine.close()
            raise ConcurrencyError("cannot call recv while another thread is already running recv or recv_streaming")
        try:
            return self._thread.run(coroutine, timeout)
        except TimeoutError:
            raise TimeoutError(f"timed out in {timeout:.1f}s") from None
        finally:
            self._receiving.release()

    def recv(self, timeout=None, decode=None):
        return self._received(self._connection.recv(decode), timeout)

    def recv_streaming(self, decode=None):
        async def pieces():
            return [piece async for piece in self._connection.recv_streaming(decode)]

        yield from self._received(pieces())

    def send(self, message, text=None):
        if not isinstance(message, (str, bytes, bytearray, memoryview)) and not hasattr(message, "__iter__"):
            raise TypeError("data must be str, bytes, or iterable")
        self._thread.run(self._connection.send(message, text))

    def ping(self, data=None, ack_on_close=False):
        """A threading.Event that is set when the answer has come."""
        event = threading.Event()

        async def ping():
            answer = await self._connection.ping(data)
            answer.add_done_callback(
                lambda future: event.set() if ack_on_close or future.exception() is None else None)

        self._thread.run(ping())
        return event

    def pong(self, data=b""):
        self._thread.run(self._connection.pong(data))

    def close(self, code=CloseCode.NORMAL_CLOSURE, reason=""):
        self._thread.run(self._connection.close(code, reason))
