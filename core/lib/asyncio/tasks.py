"""Waiting for tasks: one, all of them, the first of them, with a time limit, or protected from cancellation."""

from _asyncio import (
    Future, Task, _enter_task, _gather, _GatheringFuture, _leave_task, _native_sleep, _register_task,
    _unregister_task, all_tasks, current_task, future_add_to_awaited_by, future_discard_from_awaited_by,
    get_running_loop,
)

from . import events
from .coroutines import _wrappable, iscoroutine
from .exceptions import CancelledError
from .futures import _get_loop, _set_result_unless_cancelled, isfuture

__all__ = (
    "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for", "as_completed",
    "sleep", "gather", "shield", "ensure_future", "run_coroutine_threadsafe", "current_task", "all_tasks",
    "create_eager_task_factory", "eager_task_factory", "_register_task", "_unregister_task", "_enter_task",
    "_leave_task",
)

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


def create_task(coro, **kwargs):
    """A task of the running loop that steps the coroutine; keyword arguments go to the task factory."""
    return get_running_loop().create_task(coro, **kwargs)


@_native_sleep
async def sleep(delay, result=None):
    """Suspends for `delay` seconds; zero or less gives every other ready task one turn."""
    # What the native body does where the loop is one of the program's own.
    return await _sleep_by_timer(delay, result)


async def _sleep_by_timer(delay, result):
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        timer.cancel()


def ensure_future(coro_or_future, *, loop=None):
    """The future itself, or a task for the coroutine or awaitable."""
    if isfuture(coro_or_future):
        if loop is not None and loop is not _get_loop(coro_or_future):
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    coro = coro_or_future
    if not iscoroutine(coro):
        if not _wrappable(coro):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")

        async def _wrap_awaitable(awaitable):
            return await awaitable

        coro = _wrap_awaitable(coro)
    if loop is None:
        loop = events.get_event_loop()
    try:
        return loop.create_task(coro)
    except RuntimeError:
        if coro is coro_or_future:
            coro.close()
        raise


def _release(waiter):
    if not waiter.done():
        waiter.set_result(None)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Waits for a collection of tasks or futures and gives (done, pending). Running out of time is no error."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait(fs, timeout, return_when, get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _release, waiter)
    left = len(fs)
    task = current_task()

    def _on_completion(f):
        nonlocal left
        left -= 1
        if (
            left <= 0
            or return_when == FIRST_COMPLETED
            or (return_when == FIRST_EXCEPTION and not f.cancelled() and f.exception() is not None)
        ):
            if timer is not None:
                timer.cancel()
            _release(waiter)
        future_discard_from_awaited_by(f, task)

    for f in fs:
        f.add_done_callback(_on_completion)
        future_add_to_awaited_by(f, task)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for f in fs:
            f.remove_done_callback(_on_completion)
            future_discard_from_awaited_by(f, task)
    done, pending = set(), set()
    for f in fs:
        (done if f.done() else pending).add(f)
    return done, pending


async def wait_for(fut, timeout):
    """Awaits `fut` for at most `timeout` seconds (None: without limit), else cancels it and raises TimeoutError."""
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    from .timeouts import timeout as time_limit

    async with time_limit(timeout):
        return await fut


async def _cancel_and_wait(fut):
    waiter = get_running_loop().create_future()

    def _release_waiter(fut):
        _release(waiter)

    fut.add_done_callback(_release_waiter)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(_release_waiter)


def gather(*coros_or_futures, return_exceptions=False):
    """Runs awaitables side by side; the future's result is the list of theirs, in the order of the arguments.

    The first exception is handed on at once while the others go on, unless `return_exceptions` puts exceptions into
    the list. An awaitable given twice runs once.
    """
    return _gather(coros_or_futures, return_exceptions)


def shield(arg):
    """A future that ends as `arg` does, but whose cancellation leaves `arg` running."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    loop = _get_loop(inner)
    outer = loop.create_future()
    task = current_task(loop) if events._get_running_loop() is not None else None

    def _clear_awaited_by_callback(inner):
        future_discard_from_awaited_by(inner, task)

    def _inner_done_callback(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif (error := inner.exception()) is not None:
            outer.set_exception(error)
        else:
            outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)
            # Several shields of one task report its exception once.
            inner.remove_done_callback(_log_on_exception)
            inner.add_done_callback(_log_on_exception)

    if task is not None:
        future_add_to_awaited_by(inner, task)
        inner.add_done_callback(_clear_awaited_by_callback)
    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer


def _log_on_exception(fut):
    if fut.cancelled() or (error := fut.exception()) is None:
        return
    context = {"message": f"{type(error).__name__} exception in shielded future", "exception": error, "future": fut}
    if fut._source_traceback:
        context["source_traceback"] = fut._source_traceback
    _get_loop(fut).call_exception_handler(context)


class _AsCompletedIterator:
    """What as_completed() gives. `for` gets coroutines, `async for` the tasks themselves, each as it ends."""

    def __init__(self, aws, timeout):
        from .queues import Queue

        loop = events.get_event_loop()
        # A dict is a set that keeps the order.
        self._todo = {ensure_future(f, loop=loop): None for f in dict.fromkeys(aws)}
        self._todo_left = len(self._todo)
        self._done = Queue()
        self._timeout_handle = None
        for f in self._todo:
            f.add_done_callback(self._handle_completion)
        if self._todo and timeout is not None:
            self._timeout_handle = loop.call_later(timeout, self._handle_timeout)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._todo_left:
            raise StopAsyncIteration
        self._todo_left -= 1
        return await self._wait_for_one()

    def __next__(self):
        if not self._todo_left:
            raise StopIteration
        self._todo_left -= 1
        return self._wait_for_one(resolve=True)

    def _handle_timeout(self):
        # None stands for each one that did not end in time.
        for f in self._todo:
            f.remove_done_callback(self._handle_completion)
            self._done.put_nowait(None)
        self._todo.clear()

    def _handle_completion(self, f):
        if not self._todo:
            return
        del self._todo[f]
        self._done.put_nowait(f)
        if not self._todo and self._timeout_handle is not None:
            self._timeout_handle.cancel()

    async def _wait_for_one(self, resolve=False):
        f = await self._done.get()
        if f is None:
            raise TimeoutError
        return f.result() if resolve else f


def as_completed(fs, *, timeout=None):
    """Iterates over awaitables in the order in which they end; TimeoutError for those left after `timeout` seconds."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expects an iterable of awaitables, not {type(fs).__name__}")
    return _AsCompletedIterator(fs, timeout)


def create_eager_task_factory(custom_task_constructor):
    """A task factory whose tasks begin at once, inside create_task(), until they first wait."""

    def factory(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)

    return factory


eager_task_factory = create_eager_task_factory(Task)


def run_coroutine_threadsafe(coro, loop):
    """From another thread: has `loop` run the coroutine and gives a concurrent.futures.Future of its result."""
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    import concurrent.futures

    from .futures import _chain_future

    future = concurrent.futures.Future()

    def callback():
        try:
            _chain_future(ensure_future(coro, loop=loop), future)
        except BaseException as error:
            if not isinstance(error, (SystemExit, KeyboardInterrupt)) and future.set_running_or_notify_cancel():
                future.set_exception(error)
            raise

    loop.call_soon_threadsafe(callback)
    return future
