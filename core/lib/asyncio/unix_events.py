"""The event loop that programs get: named as on Linux, where most of them were written."""

import sys

from . import events
from .base_events import BaseEventLoop, _fetch_later

__all__ = ("SelectorEventLoop", "EventLoop")


class _UnixSelectorEventLoop(BaseEventLoop):
    def __init__(self, selector=None):
        super().__init__()
        self._signal_handlers = {}
        self._transports = {}  # by descriptor
        # A program that never imported logging does not see this line; it need not load it either.
        if "logging" in sys.modules:
            from .log import logger

            logger.debug("Using selector: %s", "EpollSelector" if selector is None else type(selector).__name__)

    def close(self):
        super().close()
        for sig in list(self._signal_handlers):
            self.remove_signal_handler(sig)

    def add_signal_handler(self, sig, callback, *args):
        """Calls callback(*args) in the loop whenever the signal comes."""
        import signal

        from inspect import iscoroutinefunction

        from .coroutines import iscoroutine

        if iscoroutine(callback) or iscoroutinefunction(callback):
            raise TypeError("coroutines cannot be used with add_signal_handler()")
        self._check_signal(sig)
        self._check_closed()
        if sig in (signal.SIGKILL, signal.SIGSTOP):
            raise RuntimeError(f"sig {sig} cannot be caught")
        handle = events.Handle(callback, args, self, None)
        try:
            signal.signal(sig, lambda number, frame: self._handle_signal(number))
        except ValueError as error:
            raise RuntimeError(str(error)) from None
        self._signal_handlers[sig] = handle

    def _handle_signal(self, sig):
        handle = self._signal_handlers.get(sig)
        if handle is not None and not handle.cancelled():
            self.call_soon_threadsafe(handle._run)

    def remove_signal_handler(self, sig):
        """Forgets the handler of a signal; whether there was one."""
        import signal

        self._check_signal(sig)
        if self._signal_handlers.pop(sig, None) is None:
            return False
        signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
        return True

    def _check_signal(self, sig):
        import signal

        if not isinstance(sig, int):
            raise TypeError(f"sig must be an int, not {sig!r}")
        if sig not in signal.valid_signals():
            raise ValueError(f"invalid signal number {sig}")


_fetch_later(_UnixSelectorEventLoop, "connections", "create_unix_connection", "create_unix_server")
_fetch_later(
    _UnixSelectorEventLoop, "selector_events", "add_reader", "remove_reader", "add_writer", "remove_writer",
    "sock_recv", "sock_recv_into", "sock_recvfrom", "sock_recvfrom_into", "sock_sendall", "sock_sendto",
    "sock_accept", "sock_connect", "_start_serving", "_stop_serving", "_make_socket_transport",
    "_make_datagram_transport",
)


class _UnixDefaultEventLoopPolicy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
_DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
