"""What an event loop offers beyond running callbacks and timers, which is native."""

import _asyncio

from .events import AbstractEventLoop, AbstractServer

__all__ = ("BaseEventLoop", "Server")


class BaseEventLoop(_asyncio.Loop, AbstractEventLoop):
    _default_executor = None
    _executor_shutdown_called = False

    def __repr__(self):
        return (
            f"<{type(self).__name__} running={self.is_running()} "
            f"closed={self.is_closed()} debug={self.get_debug()}>"
        )

    def run_in_executor(self, executor, func, *args):
        """Runs func(*args) in a thread of the executor (None: the loop's own) and gives a future of its result."""
        from .futures import wrap_future

        if self.is_closed():
            raise RuntimeError("Event loop is closed")
        if self.get_debug():
            _check_callback(func, "run_in_executor")
        if executor is None:
            executor = self._own_executor()
        return wrap_future(executor.submit(func, *args), loop=self)

    def _own_executor(self):
        if self._executor_shutdown_called:
            raise RuntimeError("Executor shutdown has been called")
        if self._default_executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._default_executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
        return self._default_executor

    def set_default_executor(self, executor):
        from concurrent.futures import ThreadPoolExecutor

        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._default_executor = executor

    async def shutdown_default_executor(self, timeout=None):
        """Waits up to `timeout` seconds for the threads of the loop's own executor to end."""
        self._executor_shutdown_called = True
        executor = self._default_executor
        if executor is None:
            return
        from threading import Thread

        from . import timeouts

        joined = self.create_future()
        thread = Thread(target=_join_executor, args=(self, executor, joined))
        thread.start()
        try:
            async with timeouts.timeout(timeout):
                await joined
        except TimeoutError:
            import warnings

            warnings.warn(
                f"The executor did not finishing joining its threads within {timeout} seconds.",
                RuntimeWarning,
                stacklevel=2,
            )
            executor.shutdown(wait=False)
        else:
            thread.join()


def _join_executor(loop, executor, joined):
    from .futures import _set_result_unless_cancelled

    try:
        executor.shutdown(wait=True)
        if not loop.is_closed():
            loop.call_soon_threadsafe(_set_result_unless_cancelled, joined, None)
    except Exception as error:
        if not loop.is_closed() and not joined.cancelled():
            loop.call_soon_threadsafe(joined.set_exception, error)


def _check_callback(callback, method):
    import inspect

    from .coroutines import iscoroutine

    if iscoroutine(callback) or inspect.iscoroutinefunction(callback):
        raise TypeError(f"coroutines cannot be used with {method}()")
    if not callable(callback):
        raise TypeError(f"a callable object was expected by {method}(), got {callback!r}")


class Server(AbstractServer):
    """Listening sockets and the connections that came in through them."""

    def __init__(self, loop, sockets, protocol_factory, ssl_context, backlog, ssl_handshake_timeout,
                 ssl_shutdown_timeout=None):
        self._loop = loop
        self._sockets = sockets
        self._protocol_factory = protocol_factory
        self._ssl_context = ssl_context
        self._backlog = backlog
        self._ssl_handshake_timeout = ssl_handshake_timeout
        self._ssl_shutdown_timeout = ssl_shutdown_timeout
        self._clients = {}
        self._waiters = []
        self._serving = False
        self._serving_forever = None

    def __repr__(self):
        return f"<{type(self).__name__} sockets={self.sockets!r}>"

    # A transport of this server reports that it began and that it ended.
    def _attach(self, transport):
        self._clients[transport] = None

    def _detach(self, transport):
        self._clients.pop(transport, None)
        if not self._clients and self._sockets is None:
            self._wakeup()

    def _wakeup(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters or ():
            if not waiter.done():
                waiter.set_result(None)

    def _start_serving(self):
        if self._serving:
            return
        self._serving = True
        for sock in self._sockets:
            sock.listen(self._backlog)
            self._loop._start_serving(
                self._protocol_factory, sock, self._ssl_context, self, self._backlog,
                self._ssl_handshake_timeout, self._ssl_shutdown_timeout,
            )

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    @property
    def sockets(self):
        from .trsock import TransportSocket

        return tuple(map(TransportSocket, self._sockets or ()))

    def close(self):
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for sock in sockets:
            self._loop._stop_serving(sock)
        self._serving = False
        if self._serving_forever is not None and not self._serving_forever.done():
            self._serving_forever.cancel()
            self._serving_forever = None
        if not self._clients:
            self._wakeup()

    def close_clients(self):
        for transport in list(self._clients):
            transport.close()

    def abort_clients(self):
        for transport in list(self._clients):
            transport.abort()

    async def start_serving(self):
        from .tasks import sleep

        self._start_serving()
        # One turn, so that the loop has begun to accept.
        await sleep(0)

    async def serve_forever(self):
        if self._serving_forever is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._start_serving()
        self._serving_forever = self._loop.create_future()
        from .exceptions import CancelledError

        try:
            await self._serving_forever
        except CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._serving_forever = None

    async def wait_closed(self):
        """Waits until close() was called and the last connection is gone."""
        if self._waiters is None:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter
