"""Ctrl+C while tests run: the test that runs is the last one, and what is known by then is shown."""

import functools
import signal
import weakref

__unittest = True

_results = weakref.WeakKeyDictionary()
_handler = None


class _InterruptHandler:
    def __init__(self, default_handler):
        self.called = False
        self.original_handler = default_handler
        if isinstance(default_handler, int):
            if default_handler == signal.SIG_DFL:
                default_handler = signal.default_int_handler
            elif default_handler == signal.SIG_IGN:
                def default_handler(number, frame):
                    pass
            else:
                raise TypeError("expected SIGINT signal handler to be signal.SIG_IGN, signal.SIG_DFL, "
                                "or a callable object")
        self.default_handler = default_handler

    def __call__(self, number, frame):
        # A second time, or when somebody has put a handler of their own around this one, it is the usual Ctrl+C.
        replaced = signal.getsignal(signal.SIGINT) is not self
        if self.called or replaced:
            self.default_handler(number, frame)
            if replaced:
                return
        self.called = True
        for result in list(_results):
            result.stop()


def registerResult(result):
    _results[result] = 1


def removeResult(result):
    return bool(_results.pop(result, None))


def installHandler():
    global _handler
    if _handler is None:
        _handler = _InterruptHandler(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _handler)


def removeHandler(method=None):
    """Give the signal back; as a decorator, for as long as a method runs."""
    if method is not None:
        @functools.wraps(method)
        def without_handler(*args, **kwargs):
            before = signal.getsignal(signal.SIGINT)
            removeHandler()
            try:
                return method(*args, **kwargs)
            finally:
                signal.signal(signal.SIGINT, before)
        return without_handler
    if _handler is not None:
        signal.signal(signal.SIGINT, _handler.original_handler)
    return None
