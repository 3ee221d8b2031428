"""What an event loop offers beyond running callbacks and timers, which is native."""

import sys
from _weakref import ref

import _asyncio

from .constants import DEBUG_STACK_DEPTH
from .events import AbstractEventLoop

__all__ = ("BaseEventLoop", "Server")


def _logger():
    """asyncio's logger, loaded with the first line for it; the name `logger` of this module is there to be replaced."""
    names = globals()
    if "logger" not in names:
        from .log import logger

        names["logger"] = logger
    return names["logger"]


def __getattr__(name):
    if name == "logger":
        return _logger()
    if name == "Server":
        from ._server import Server

        return Server
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class BaseEventLoop(_asyncio.Loop, AbstractEventLoop):
    slow_callback_duration = 0.1

    def __init__(self):
        self._exception_handler = None
        self._default_executor = None
        self._executor_shutdown_called = False
        self._asyncgens = set()  # references: the loop does not keep them alive
        self._asyncgens_shutdown_called = False
        self._operations = {}  # of the host, by their numbers
        # Where a variable could say so, os was imported to look (_interpreter_options).
        if sys.flags.dev_mode or "os" in sys.modules and not sys.flags.ignore_environment and (
            sys.modules["os"].environ.get("PYTHONASYNCIODEBUG")
        ):
            self.set_debug(True)

    def __repr__(self):
        return (
            f"<{type(self).__name__} running={self.is_running()} "
            f"closed={self.is_closed()} debug={self.get_debug()}>"
        )

    def __del__(self):
        if not self.is_closed():
            import warnings

            warnings.warn(f"unclosed event loop {self!r}", ResourceWarning, source=self)
            if not self.is_running():
                self.close()

    def run_forever(self):
        self._check_runnable()
        hooks = sys._asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook)
        depth = sys.get_coroutine_origin_tracking_depth()
        if self.get_debug():
            sys.set_coroutine_origin_tracking_depth(DEBUG_STACK_DEPTH)
        try:
            self._run()
        finally:
            sys.set_coroutine_origin_tracking_depth(depth)
            sys.set_asyncgen_hooks(*hooks)

    def run_until_complete(self, future):
        self._check_runnable()
        from .futures import isfuture
        from .tasks import ensure_future

        new_task = not isfuture(future)
        future = ensure_future(future, loop=self)
        if new_task:
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if new_task and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def _check_runnable(self):
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _asyncio._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self.is_closed():
            return
        if self.get_debug():
            _logger().debug("Close %r", self)
        for operation in list(self._operations.values()):
            operation.cancel()
        self._discard()
        self._executor_shutdown_called = True
        executor, self._default_executor = self._default_executor, None
        if executor is not None:
            executor.shutdown(wait=False)

    def _take_answers(self, answers):
        for operation, kind, content in answers:
            if operation in self._operations:
                self._operations[operation].answered(kind, content)

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Logs what the context says: its message, the other entries in the order of their names, the exception."""
        message = context.get("message") or "Unhandled exception in event loop"
        error = context.get("exception")
        lines = [message]
        if "source_traceback" not in context and self._current_handle is not None:
            if self._current_handle._source_traceback:
                context["handle_traceback"] = self._current_handle._source_traceback
        for key in sorted(context):
            if key in ("message", "exception"):
                continue
            value = context[key]
            if key in ("source_traceback", "handle_traceback"):
                import traceback

                label = "Object" if key == "source_traceback" else "Handle"
                value = f"{label} created at (most recent call last):\n" + "".join(
                    traceback.format_list(value)
                ).rstrip()
            else:
                value = repr(value)
            lines.append(f"{key}: {value}")
        _logger().error("\n".join(lines), exc_info=error is not None and (type(error), error, error.__traceback__))

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            try:
                self.default_exception_handler(context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                _logger().error("Exception in default exception handler", exc_info=True)
            return
        try:
            run_in = None
            thing = context.get("task") or context.get("future") or context.get("handle")
            if thing is not None and hasattr(thing, "get_context"):
                run_in = thing.get_context()
            if run_in is not None and hasattr(run_in, "run"):
                run_in.run(self._exception_handler, self, context)
            else:
                self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            try:
                self.default_exception_handler(
                    {"message": "Unhandled error in exception handler", "exception": error, "context": context}
                )
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                _logger().error(
                    "Exception in default exception handler while handling an unexpected error "
                    "in custom exception handler",
                    exc_info=True,
                )

    def _asyncgen_firstiter_hook(self, agen):
        if self._asyncgens_shutdown_called:
            import warnings

            warnings.warn(
                f"asynchronous generator {agen!r} was scheduled after loop.shutdown_asyncgens() call",
                ResourceWarning, source=self,
            )
        self._asyncgens.add(ref(agen, self._asyncgens.discard))

    def _asyncgen_finalizer_hook(self, agen):
        if not self.is_closed():
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        """Ends every asynchronous generator that began on this loop."""
        self._asyncgens_shutdown_called = True
        agens = [agen for reference in list(self._asyncgens) if (agen := reference()) is not None]
        if not agens:
            return
        self._asyncgens.clear()
        from .tasks import gather

        results = await gather(*[agen.aclose() for agen in agens], return_exceptions=True)
        for result, agen in zip(results, agens):
            if isinstance(result, Exception):
                self.call_exception_handler(
                    {
                        "message": f"an error occurred during closing of asynchronous generator {agen!r}",
                        "exception": result,
                        "asyncgen": agen,
                    }
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


def _run_until_complete_cb(future):
    if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        return
    future.get_loop().stop()


def _traceback_here():
    try:
        raise RuntimeError
    except RuntimeError as error:
        return error.__traceback__


def _report_failure(loop, handle, error):
    """A callback raised."""
    if error.__traceback__ is None:  # a native one: there is the frame of the loop at least
        error.__traceback__ = _traceback_here()
    if handle is None:
        loop.call_exception_handler({"message": "Exception in callback", "exception": error})
        return
    from .format_helpers import _format_callback_source

    source = _format_callback_source(handle._callback, handle._args, debug=loop.get_debug())
    context = {"message": f"Exception in callback {source}", "exception": error, "handle": handle}
    if handle._source_traceback:
        context["source_traceback"] = handle._source_traceback
    loop.call_exception_handler(context)


def _report_slow(what, taken):
    """Debug mode: `what`, a task or a handle, ran for `taken` seconds at a stretch."""
    task = getattr(getattr(what, "_callback", None), "__self__", None)
    if isinstance(task, _asyncio.Task):
        what = task
    _logger().warning("Executing %s took %.3f seconds", repr(what), taken)


def _check_callback(callback, method):
    import inspect

    from .coroutines import iscoroutine

    if iscoroutine(callback) or inspect.iscoroutinefunction(callback):
        raise TypeError(f"coroutines cannot be used with {method}()")
    if not callable(callback):
        raise TypeError(f"a callable object was expected by {method}(), got {callback!r}")


class _Later:
    """A method that is fetched when it is first asked for: most programs have no use for the network."""

    def __init__(self, *where):
        self._where = where

    def __get__(self, instance, owner=None):
        loop_class, module, name = self._where
        function = getattr(__import__("asyncio." + module, None, None, (name,)), name)
        setattr(loop_class, name, function)
        return function if instance is None else function.__get__(instance)


def _fetch_later(loop_class, module, *names):
    for name in names:
        setattr(loop_class, name, _Later(loop_class, module, name))


_fetch_later(
    BaseEventLoop, "connections", "getaddrinfo", "getnameinfo", "create_connection", "connect_accepted_socket",
    "start_tls", "create_server", "create_datagram_endpoint", "sock_sendfile", "sendfile",
)
_fetch_later(BaseEventLoop, "base_subprocess", "subprocess_shell", "subprocess_exec")
_fetch_later(BaseEventLoop, "_pipe_transports", "connect_read_pipe", "connect_write_pipe")
