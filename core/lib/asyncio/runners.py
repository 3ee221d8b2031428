"""Running a program: a loop from its first task to its last clean-up."""

import contextvars
import sys

from _asyncio import _get_running_loop, all_tasks

from . import coroutines, events
from .constants import THREAD_JOIN_TIMEOUT
from .exceptions import CancelledError

__all__ = ("Runner", "run")


class Runner:
    """A context manager that keeps one loop and one context for several run() calls, and tidies up behind them.

    Without a `loop_factory` the loop is also set as the thread's current one.
    """

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._context = None
        self._closed = False
        self._set_event_loop = False

    def __enter__(self):
        self._start()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def _start(self):
        if self._closed:
            raise RuntimeError("Runner is closed")
        if self._loop is not None:
            return
        if self._loop_factory is not None:
            self._loop = self._loop_factory()
        else:
            self._loop = events.new_event_loop()
            events.set_event_loop(self._loop)
            self._set_event_loop = True
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = contextvars.copy_context()

    def get_loop(self):
        self._start()
        return self._loop

    def run(self, coro, *, context=None):
        """Runs the coroutine (or awaitable) to its end and gives its result."""
        if _get_running_loop() is not None:
            # The coroutine stays unawaited, and the interpreter will say so.
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._start()
        if not coroutines.iscoroutine(coro):
            if not coroutines._wrappable(coro):
                raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")

            async def _wrap_awaitable(awaitable):
                return await awaitable

            coro = _wrap_awaitable(coro)
        task = self._loop.create_task(coro, context=self._context if context is None else context)
        # The first SIGINT cancels the main task, so that its clean-up runs; the next one ends it at once.
        interrupts = 0

        def on_interrupt(number, frame):
            nonlocal interrupts
            interrupts += 1
            if interrupts > 1 or task.done():
                raise KeyboardInterrupt
            task.cancel()
            self._loop.call_soon_threadsafe(int)

        signals = sys.modules.get("signal")
        handles = signals and signals._replace_default_interrupt(on_interrupt)
        try:
            try:
                return self._loop.run_until_complete(task)
            except KeyboardInterrupt:
                # A program that does not know of signals is stopped wherever it is.
                if handles or task.done():
                    raise
            on_interrupt(0, None)
            return self._loop.run_until_complete(task)
        except CancelledError:
            uncancel = interrupts and getattr(task, "uncancel", None)
            if uncancel and uncancel() == 0:
                raise KeyboardInterrupt
            raise
        finally:
            if handles:
                signals._restore_default_interrupt(on_interrupt)

    def close(self):
        """Cancels the tasks that are left, ends asynchronous generators and threads, closes the loop."""
        if self._loop is None:
            return
        loop = self._loop
        try:
            _cancel_all_tasks(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor(THREAD_JOIN_TIMEOUT))
        finally:
            if self._set_event_loop:
                events.set_event_loop(None)
            loop.close()
            self._loop = None
            self._closed = True


def run(main, *, debug=None, loop_factory=None):
    """Runs the coroutine `main` on a new loop and gives its result."""
    if _get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _cancel_all_tasks(loop):
    left = all_tasks(loop)
    if not left:
        return
    for task in left:
        task.cancel()
    from .tasks import gather

    loop.run_until_complete(gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and (error := task.exception()) is not None:
            loop.call_exception_handler(
                {"message": "unhandled exception during asyncio.run() shutdown", "exception": error, "task": task}
            )
