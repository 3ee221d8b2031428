"""The event loop, futures, tasks and handles of asyncio, for a runtime without the native module of this name."""

import contextvars
import sys
import time
import types
from collections import deque
from heapq import heapify, heappop, heappush

import _host
from _weakref import ref

# The trace, when somebody reads it: kinds and endings as in core/vm/observer.h. None: nobody does.
_trace = _host.trace if _host.tracing() else None
_TASK_CREATED, _STEP_BEGIN, _STEP_END, _FUTURE_DONE, _CANCEL_REQUESTED = 2, 4, 5, 6, 7
_CALLBACK_BEGIN, _CALLBACK_END, _TIMER_SET, _LOOP_IDLE = 8, 9, 10, 14
_SUSPENDED, _RETURNED, _RAISED, _ENDED_CANCELLED = 0, 1, 2, 3
_trace_numbers = {}


def _trace_id(thing):
    return _trace_numbers.setdefault(id(thing), len(_trace_numbers) + 1)


def _trace_ending(future):
    if future._state == _PENDING:
        return _SUSPENDED
    if future._state == _CANCELLED:
        return _ENDED_CANCELLED
    return _RETURNED if future._exception is None else _RAISED


def _trace_step_end(task):
    waiter = task._fut_waiter
    frame = getattr(task._coro, "cr_frame", None)
    line = frame.f_lineno if frame is not None else 0
    _trace(_STEP_END, _trace_ending(task), _trace_id(task), None if waiter is None else _trace_id(waiter), line)


_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


class CancelledError(BaseException):
    """The Future or Task was cancelled."""


class InvalidStateError(Exception):
    """The operation is not allowed in this state."""


CancelledError.__module__ = InvalidStateError.__module__ = "asyncio.exceptions"


class HostError(Exception):
    """kind, message: an operation of the host failed."""


_running = None
_current = {}
# The loop does not keep its tasks alive: references to them, which leave the set as they die.
_tasks = set()
_task_count = 0


def _get_running_loop():
    return _running


def _set_running_loop(loop):
    global _running
    _running = loop


def get_running_loop():
    if _running is None:
        raise RuntimeError("no running event loop")
    return _running


def get_event_loop():
    from asyncio.events import get_event_loop

    return get_event_loop()


def current_task(loop=None):
    return _current.get(get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    if loop is None:
        loop = get_running_loop()
    tasks = [reference() for reference in list(_tasks)]
    return {task for task in tasks if task is not None and task._loop is loop and not task.done()}


def _register_task(task):
    _tasks.add(ref(task, _tasks.discard))


def _unregister_task(task):
    _tasks.difference_update([reference for reference in _tasks if reference() is task])


_register_eager_task = _register_task
_unregister_eager_task = _unregister_task


def _enter_task(loop, task):
    current = _current.get(loop)
    if current is not None:
        raise RuntimeError(
            f"Cannot enter into task {task!r} while another task {current!r} is being executed."
        )
    _current[loop] = task


def _leave_task(loop, task):
    current = _current.get(loop)
    if current is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current task {current!r}.")
    del _current[loop]


def _swap_current_task(loop, task):
    previous = _current.get(loop)
    if task is None:
        _current.pop(loop, None)
    else:
        _current[loop] = task
    return previous


def future_add_to_awaited_by(fut, waiter, /):
    if isinstance(fut, Future) and isinstance(waiter, Future):
        if fut._awaited_by is None:
            fut._awaited_by = set()
        fut._awaited_by.add(waiter)


def future_discard_from_awaited_by(fut, waiter, /):
    if isinstance(fut, Future) and fut._awaited_by is not None:
        fut._awaited_by.discard(waiter)


class _yield:
    def __await__(self):
        yield


class Future:
    _asyncio_future_blocking = False
    _state = _PENDING
    _result = None
    _exception = None
    _exception_tb = None
    _loop = None
    _source_traceback = None
    _cancel_message = None
    _awaited_by = None
    _callbacks = ()
    __log_traceback = False

    _cancelled_error = None

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._callbacks = []
        if self._loop.get_debug():
            self._source_traceback = _creation_stack()

    def __class_getitem__(cls, item):
        return types.GenericAlias(cls, item)

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._repr_info())}>"

    def _repr_info(self):
        info = [self._state.lower()]
        return info + self._repr_end()

    def _repr_end(self):
        info = []
        if self._callbacks:
            info.append(_format_callbacks(self._callbacks))
        if self._state == _FINISHED:
            import reprlib

            if self._exception is not None:
                info.append(f"exception={self._exception!r}")
            else:
                info.append(f"result={reprlib.repr(self._result)}")
        if self._source_traceback:
            frame = self._source_traceback[-1]
            info.append(f"created at {frame.filename}:{frame.lineno}")
        return info

    def __del__(self):
        if not self.__log_traceback:
            return
        context = {
            "message": f"{type(self).__name__} exception was never retrieved",
            "exception": self._exception,
            "future": self,
        }
        if self._source_traceback:
            context["source_traceback"] = self._source_traceback
        self._loop.call_exception_handler(context)

    @property
    def _log_traceback(self):
        return self.__log_traceback

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError("_log_traceback can only be set to False")
        self.__log_traceback = False

    @property
    def _asyncio_awaited_by(self):
        return None if self._awaited_by is None else frozenset(self._awaited_by)

    def get_loop(self):
        if self._loop is None:
            raise RuntimeError("Future object is not initialized.")
        return self._loop

    def _make_cancelled_error(self):
        error, self._cancelled_error = self._cancelled_error, None
        if error is None:
            error = CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)
        return error

    def cancel(self, msg=None):
        self.__log_traceback = False
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _schedule_callbacks(self):
        if _trace is not None:
            _trace(_FUTURE_DONE, _trace_ending(self), _trace_id(self))
        callbacks, self._callbacks = self._callbacks, []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def cancelled(self):
        return self._state == _CANCELLED

    def done(self):
        return self._state != _PENDING

    def result(self):
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Result is not set.")
        self.__log_traceback = False
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Exception is not set.")
        self.__log_traceback = False
        return self._exception

    def add_done_callback(self, fn, /, *, context=None):
        if context is None:
            context = contextvars.copy_context()
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn, /):
        kept = [entry for entry in self._callbacks if entry[0] != fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks = kept
        return removed

    def set_result(self, result, /):
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception, /):
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(exception, StopIteration):
            error = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
            error.__cause__ = error.__context__ = exception
            exception = error
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self.__log_traceback = True
        self._schedule_callbacks()

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


class Task(Future):
    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        from asyncio.coroutines import iscoroutine

        super().__init__(loop=loop)
        if not iscoroutine(coro):
            self._log_destroy_pending = False
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            global _task_count
            _task_count += 1
            name = f"Task-{_task_count}"
        self._name = str(name)
        self._num_cancels_requested = 0
        self._must_cancel = False
        self._fut_waiter = None
        self._coro = coro
        self._context = contextvars.copy_context() if context is None else context
        if _trace is not None:
            creator = _current.get(self._loop)
            _trace(_TASK_CREATED, 0, _trace_id(self), self._name, 0 if creator is None else _trace_id(creator))
        if eager_start and self._loop.is_running():
            self.__eager_start()
        else:
            self._loop.call_soon(self.__step, context=self._context)
            _register_task(self)

    def __del__(self):
        if self._state == _PENDING and self._log_destroy_pending:
            context = {"task": self, "message": "Task was destroyed but it is pending!"}
            if self._source_traceback:
                context["source_traceback"] = self._source_traceback
            self._loop.call_exception_handler(context)
        super().__del__()

    def _repr_info(self):
        state = "cancelling" if self._state == _PENDING and self.cancelling() else self._state.lower()
        info = [state, f"name={self._name!r}"]
        if self._coro is not None:
            info.append(f"coro=<{_format_coroutine(self._coro)}>")
        if self._fut_waiter is not None:
            info.append(f"wait_for={self._fut_waiter!r}")
        return info + self._repr_end()

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result, /):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception, /):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        frames = []
        frame = getattr(self._coro, "cr_frame", None) or getattr(self._coro, "gi_frame", None)
        if frame is not None:
            while frame is not None and (limit is None or len(frames) < limit):
                frames.append(frame)
                frame = frame.f_back
            frames.reverse()
        elif self._exception is not None:
            tb = self._exception.__traceback__
            while tb is not None and (limit is None or len(frames) < limit):
                frames.append(tb.tb_frame)
                tb = tb.tb_next
        return frames

    def print_stack(self, *, limit=None, file=None):
        import linecache

        frames = self.get_stack(limit=limit)
        error = self._exception
        if not frames:
            print(f"No stack for {self!r}", file=file)
        elif error is not None:
            print(f"Traceback for {self!r} (most recent call last):", file=file)
        else:
            print(f"Stack for {self!r} (most recent call last):", file=file)
        for frame in frames:
            code = frame.f_code
            print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=file)
            if line := linecache.getline(code.co_filename, frame.f_lineno).strip():
                print(f"    {line}", file=file)
        if error is not None:
            import traceback

            print("".join(traceback.format_exception_only(error)), end="", file=file)

    def cancel(self, msg=None):
        self._log_traceback = False
        if self.done():
            return False
        self._num_cancels_requested += 1
        if _trace is not None:
            asking = _current.get(self._loop)
            _trace(_CANCEL_REQUESTED, 0, _trace_id(self), None if asking is None else _trace_id(asking))
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._num_cancels_requested

    def uncancel(self):
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
            if self._num_cancels_requested == 0:
                self._must_cancel = False
        return self._num_cancels_requested

    def __eager_start(self):
        previous = _swap_current_task(self._loop, self)
        try:
            _register_task(self)
            self._context.run(self.__step_run, None)
        finally:
            _swap_current_task(self._loop, previous)
            if self.done():
                self._coro = None

    def __step(self, error=None):
        if self.done():
            raise InvalidStateError(f"__step(): already done: {self!r}, {error!r}")
        self._fut_waiter = None
        _enter_task(self._loop, self)
        if _trace is not None:
            _trace(_STEP_BEGIN, 0, _trace_id(self))
        try:
            self.__step_run(error)
        finally:
            if _trace is not None:
                _trace_step_end(self)
            _leave_task(self._loop, self)

    def __step_run(self, error):
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        try:
            result = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
        except CancelledError as cancelled:
            self._cancelled_error = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as fatal:
            super().set_exception(fatal)
            raise
        except BaseException as failure:
            super().set_exception(failure)
        else:
            self.__wait_for(result)
        finally:
            self = None

    def __wait_for(self, result):
        blocking = getattr(result, "_asyncio_future_blocking", None)
        failure = None
        if blocking is not None:
            if _loop_of(result) is not self._loop:
                failure = f"Task {self!r} got Future {result!r} attached to a different loop"
            elif not blocking:
                failure = f"yield was used instead of yield from in task {self!r} with {result!r}"
            elif result is self:
                failure = f"Task cannot await on itself: {self!r}"
            else:
                result._asyncio_future_blocking = False
                future_add_to_awaited_by(result, self)
                result.add_done_callback(self.task_wakeup, context=self._context)
                self._fut_waiter = result
                if self._must_cancel and result.cancel(msg=self._cancel_message):
                    self._must_cancel = False
                return
        elif result is None:
            self._loop.call_soon(self.__step, context=self._context)
            return
        elif isinstance(result, types.GeneratorType):
            failure = f"yield was used instead of yield from for generator in task {self!r} with {result!r}"
        else:
            failure = f"Task got bad yield: {result!r}"
        self._loop.call_soon(self.__step, RuntimeError(failure), context=self._context)

    def task_wakeup(self, future):
        future_discard_from_awaited_by(future, self)
        try:
            future.result()
        except BaseException as error:
            self.__step(error)
        else:
            self.__step()
        self = None

    task_wakeup.__qualname__ = "Task.task_wakeup"


def _loop_of(future):
    try:
        return future.get_loop()
    except AttributeError:
        return future._loop


class Handle:
    _source_traceback = None

    def __init__(self, callback, args, loop, context=None):
        self._context = contextvars.copy_context() if context is None else context
        self._loop = loop
        self._callback = callback
        self._args = args
        self._cancelled = False
        self._repr = None
        if loop.get_debug():
            self._source_traceback = _creation_stack()

    def _repr_info(self):
        from asyncio.format_helpers import _format_callback_source

        info = [type(self).__name__]
        if self._cancelled:
            info.append("cancelled")
        if self._callback is not None:
            info.append(_format_callback_source(self._callback, self._args, debug=self._loop.get_debug()))
        if self._source_traceback:
            frame = self._source_traceback[-1]
            info.append(f"created at {frame.filename}:{frame.lineno}")
        return info

    def __repr__(self):
        return self._repr or f"<{' '.join(self._repr_info())}>"

    def get_context(self):
        return self._context

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            if self._loop.get_debug():
                self._repr = repr(self)
            self._callback = None
            self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        if _trace is None or isinstance(getattr(self._callback, "__self__", None), Task):
            self._run_callback()
            return
        name = getattr(self._callback, "__qualname__", type(self._callback).__name__)
        _trace(_CALLBACK_BEGIN, 0, _trace_id(self), name)
        try:
            self._run_callback()
        finally:
            _trace(_CALLBACK_END, 0, _trace_id(self))

    def _run_callback(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            from asyncio.format_helpers import _format_callback_source

            source = _format_callback_source(self._callback, self._args, debug=self._loop.get_debug())
            context = {"message": f"Exception in callback {source}", "exception": error, "handle": self}
            if self._source_traceback:
                context["source_traceback"] = self._source_traceback
            self._loop.call_exception_handler(context)
        self = None


class TimerHandle(Handle):
    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = False

    def _repr_info(self):
        info = super()._repr_info()
        info.insert(2 if self._cancelled else 1, f"when={self._when}")
        return info

    def when(self):
        return self._when

    def cancel(self):
        if not self._cancelled:
            self._loop._timer_handle_cancelled(self)
        super().cancel()

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when

    def __le__(self, other):
        return self._when <= other._when

    def __gt__(self, other):
        return self._when > other._when

    def __ge__(self, other):
        return self._when >= other._when

    def __eq__(self, other):
        if isinstance(other, TimerHandle):
            return (
                self._when == other._when and self._callback == other._callback and self._args == other._args
                and self._cancelled == other._cancelled
            )
        return NotImplemented


def _run_until_complete_cb(future):
    if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        return
    future.get_loop().stop()


class Loop:
    slow_callback_duration = 0.1

    def __init__(self):
        self._ready = deque()
        self._scheduled = []
        self._timer_cancelled_count = 0
        self._closed = False
        self._running = False
        self._stopping = False
        self._debug = False
        self._exception_handler = None
        self._task_factory = None
        self._current_handle = None
        self._asyncgens = set()  # references, as of tasks
        self._asyncgens_shutdown_called = False
        self._inbox = _host.Inbox()
        self._operations = {}

    def time(self):
        return time.monotonic()

    def is_running(self):
        return self._running

    def is_closed(self):
        return self._closed

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = bool(enabled)

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        if self._running:
            raise RuntimeError("This event loop is already running")
        if _running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, **kwargs):
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **kwargs)
        return Task(coro, loop=self, **kwargs)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon")
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        handle = self.call_soon(callback, *args, context=context)
        self._inbox.wake()
        return handle

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_at")
        timer = TimerHandle(when, callback, args, self, context)
        heappush(self._scheduled, timer)
        timer._scheduled = True
        if _trace is not None:
            delay = max(0, int(1e6 * (when - self.time())))
            _trace(_TIMER_SET, 0, _trace_id(timer), getattr(callback, "__qualname__", "timer"), min(delay, 0xFFFFFFFF))
        return timer

    def _check_callback(self, callback, method):
        from asyncio.base_events import _check_callback

        _check_callback(callback, method)

    def _timer_handle_cancelled(self, handle):
        if handle._scheduled:
            self._timer_cancelled_count += 1

    def stop(self):
        self._stopping = True

    def close(self):
        if self._running:
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        if self._debug:
            from asyncio.log import logger

            logger.debug("Close %r", self)
        self._closed = True
        for operation in list(self._operations.values()):
            operation.cancel()
        self._ready.clear()
        self._scheduled.clear()

    def run_forever(self):
        self._check_closed()
        self._check_running()
        global _running
        self._running = True
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook)
        _running = self
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._running = False
            _running = None
            sys.set_asyncgen_hooks(*hooks)

    def run_until_complete(self, future):
        self._check_closed()
        self._check_running()
        from asyncio.futures import isfuture
        from asyncio.tasks import ensure_future

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

    def _run_once(self):
        scheduled = self._scheduled
        if len(scheduled) > 100 and self._timer_cancelled_count * 2 > len(scheduled):
            scheduled[:] = [timer for timer in scheduled if not timer._cancelled]
            heapify(scheduled)
            self._timer_cancelled_count = 0
        else:
            while scheduled and scheduled[0]._cancelled:
                self._timer_cancelled_count -= 1
                heappop(scheduled)._scheduled = False
        if not self._ready and not self._stopping:
            # Without a timer and without an operation of the host this never ends: the runtime sees it and says so.
            if _trace is not None:
                _trace(_LOOP_IDLE, 0, 0)
            self._inbox.wait(float(scheduled[0]._when) if scheduled else None)
        if self._operations:
            for operation, kind, content in self._inbox.take():
                if operation in self._operations:
                    self._operations[operation].answered(kind, content)
        end = self.time() + 1e-6
        while scheduled and scheduled[0]._when < end:
            timer = heappop(scheduled)
            timer._scheduled = False
            self._ready.append(timer)
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if handle._cancelled:
                continue
            if not self._debug:
                handle._run()
                continue
            self._current_handle = handle
            start = self.time()
            try:
                handle._run()
            finally:
                self._current_handle = None
            taken = self.time() - start
            if taken >= self.slow_callback_duration:
                from asyncio.log import logger

                logger.warning("Executing %s took %.3f seconds", _describe(handle), taken)
        handle = None

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
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
        from asyncio.log import logger

        logger.error("\n".join(lines), exc_info=error if error is not None else False)

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            try:
                self.default_exception_handler(context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                from asyncio.log import logger

                logger.error("Exception in default exception handler", exc_info=True)
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
                from asyncio.log import logger

                logger.error(
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
        if not self._closed:
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        self._asyncgens_shutdown_called = True
        agens = [agen for reference in self._asyncgens if (agen := reference()) is not None]
        if not agens:
            return
        self._asyncgens.clear()
        from asyncio.tasks import gather

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


# Kinds of answers, as in core/host/host.h.
_HEAD, _DATA, _DONE, _FAILED = 1, 2, 3, 4


class _host_fetch:
    """A request of the running loop. `head` is a future of (status, reason, url, redirected, [(name, value), ...]);
    read() gives a future of the next bytes, b"" at the end. Either fails with HostError."""

    def __init__(self, method, url, headers, body, redirect):
        self._loop = get_running_loop()
        self.head = self._loop.create_future()
        self._pieces = deque()  # bytes, or the HostError that ends them
        self._reader = None
        self._id = self._loop._inbox.fetch(method, url, headers, body, redirect)
        self._loop._operations[self._id] = self

    def read(self):
        self._reader = self._loop.create_future()
        self._serve()
        return self._reader

    def cancel(self):
        if self._loop._operations.pop(self._id, None) is not None:
            self._loop._inbox.cancel(self._id)

    def answered(self, kind, content):
        if kind == _HEAD:
            status, reason, url, redirected, *headers = content
            pairs = list(zip(headers[::2], headers[1::2]))
            if not self.head.done():
                self.head.set_result((int(status), reason, url, redirected == "1", pairs))
            return
        if kind == _DATA:
            self._pieces.append(content)
        else:
            del self._loop._operations[self._id]
            end = b"" if kind == _DONE else HostError(*content)
            if kind == _FAILED and not self.head.done():
                self.head.set_exception(end)
                return
            self._pieces.append(end)
        self._serve()

    def _serve(self):
        reader = self._reader
        if reader is None or reader.done() or not self._pieces:
            return
        piece = self._pieces.popleft()
        if isinstance(piece, HostError):
            reader.set_exception(piece)
        else:
            reader.set_result(piece)


def _creation_stack():
    from asyncio.format_helpers import extract_stack

    # Whoever called into this file.
    frame = sys._getframe()
    while frame.f_back is not None and frame.f_globals is globals():
        frame = frame.f_back
    return extract_stack(frame)


def _describe(handle):
    task = getattr(handle._callback, "__self__", None)
    return repr(task) if isinstance(task, Task) else str(handle)


def _format_callbacks(callbacks):
    from asyncio.format_helpers import _format_callback_source

    texts = [_format_callback_source(callback, ()) for callback, _ in callbacks]
    if len(texts) > 2:
        texts = [texts[0], f"<{len(texts) - 2} more>", texts[-1]]
    return f"cb=[{', '.join(texts)}]"


def _format_coroutine(coro):
    name = getattr(coro, "__qualname__", None) or type(coro).__name__
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    running = getattr(coro, "cr_running", False) or getattr(coro, "gi_running", False)
    if code is None:
        return f"{name}() running" if running else f"{name}()"
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    file = code.co_filename or "<empty co_filename>"
    if frame is not None:
        return f"{name}() running at {file}:{frame.f_lineno}"
    return f"{name}() done, defined at {file}:{code.co_firstlineno}"
