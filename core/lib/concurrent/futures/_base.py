"""Future, Executor and waiting for several futures."""

from collections import deque, namedtuple
from itertools import islice
from threading import Condition, Lock
from time import monotonic
from types import GenericAlias
from weakref import ref

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

PENDING = 'PENDING'
RUNNING = 'RUNNING'
CANCELLED = 'CANCELLED'
CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
FINISHED = 'FINISHED'

_shown = {PENDING: 'pending', RUNNING: 'running', CANCELLED: 'cancelled', CANCELLED_AND_NOTIFIED: 'cancelled',
          FINISHED: 'finished'}
_done = (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)


class Error(Exception):
    """Base of the errors of this module."""


class CancelledError(Error):
    """The future was cancelled."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The future's state does not allow this."""


class BrokenExecutor(RuntimeError):
    """The executor can no longer work."""


class Future:
    """A result that comes later."""

    def __init__(self):
        self._condition = Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []

    def _invoke_callbacks(self):
        callbacks, self._done_callbacks = self._done_callbacks, []
        for callback in callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception:
            import logging
            logging.getLogger("concurrent.futures").exception('exception calling callback for %r', self)

    def __repr__(self):
        text = f'<{self.__class__.__name__} at {id(self):#x} state={_shown[self._state]}'
        if self._state == FINISHED:
            if self._exception is not None:
                text += f' raised {self._exception.__class__.__name__}'
            else:
                text += f' returned {self._result.__class__.__name__}'
        return text + '>'

    def cancel(self):
        """Cancel if it has not begun; returns whether it is cancelled."""
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state != PENDING:
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        """Whether it was cancelled."""
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        """Whether it is being worked on."""
        return self._state == RUNNING

    def done(self):
        """Whether it ended in any way."""
        return self._state in _done

    def add_done_callback(self, fn):
        """Call fn with the future when it ends, at once if it has."""
        with self._condition:
            if not self.done():
                self._done_callbacks.append(fn)
                return
        self._call(fn)

    def _remove_done_callback(self, fn):
        with self._condition:
            self._done_callbacks = [other for other in self._done_callbacks if other != fn]

    def _finish(self, timeout):
        with self._condition:
            if not self._condition.wait_for(self.done, timeout):
                raise TimeoutError()
        if self.cancelled():
            raise CancelledError()

    def result(self, timeout=None):
        """The result, waited for; raises what the work raised."""
        self._finish(timeout)
        if self._exception is not None:
            try:
                raise self._exception
            finally:
                self = None  # the traceback would hold the future, the future the exception
        return self._result

    def exception(self, timeout=None):
        """The exception that the work raised, or None; waited for."""
        self._finish(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        """For executors: begin; False if it was cancelled."""
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
            raise RuntimeError('Future in unexpected state')

    def set_result(self, result):
        """For executors: end with a result."""
        self._end(result, None)

    def set_exception(self, exception):
        """For executors: end with an exception."""
        self._end(None, exception)

    def _end(self, result, exception):
        with self._condition:
            if self.done():
                raise InvalidStateError(f'{self._state}: {self!r}')
            self._result = result
            self._exception = exception
            self._state = FINISHED
            self._condition.notify_all()
        self._invoke_callbacks()

    __class_getitem__ = classmethod(GenericAlias)


class Executor:
    """Base of what runs functions elsewhere."""

    def submit(self, fn, /, *args, **kwargs):
        """Run fn(*args, **kwargs); gives a Future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        """The results of fn, in the order of the arguments.

        At most `buffersize` calls are under way ahead of the result that is wanted next.
        """
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError('buffersize must be an integer or None')
        if buffersize is not None and buffersize < 1:
            raise ValueError('buffersize must be None or > 0')
        end = None if timeout is None else timeout + monotonic()
        rest = zip(*iterables)
        futures = deque(self.submit(fn, *args) for args in islice(rest, buffersize))
        # The results do not keep the executor.
        executor = buffersize and ref(self)

        def results():
            try:
                while futures:
                    holder = [futures.popleft()]
                    alive = executor and executor()
                    if alive and (args := next(rest, None)) is not None:
                        futures.append(alive.submit(fn, *args))
                    del alive
                    yield _result_or_cancel(holder, None if end is None else end - monotonic())
            finally:
                for future in futures:
                    future.cancel()
        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more work."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _result_or_cancel(holder, timeout):
    # What comes too late is not wanted any more. Nobody but the caller keeps the result.
    future = holder.pop()
    try:
        return future.result(timeout)
    finally:
        future.cancel()
        del future


DoneAndNotDoneFutures = namedtuple('DoneAndNotDoneFutures', 'done not_done')


class _Waiter:
    """Hears from futures that they are done, while it is entered."""

    def __init__(self, futures):
        self._futures = futures
        self._news = Condition(Lock())
        self.done = []

    def __enter__(self):
        for future in self._futures:
            future.add_done_callback(self._add)
        return self

    def __exit__(self, *exc_info):
        for future in self._futures:
            future._remove_done_callback(self._add)

    def _add(self, future):
        with self._news:
            self.done.append(future)
            self._news.notify_all()

    def wait_for(self, predicate, timeout):
        with self._news:
            return self._news.wait_for(predicate, timeout)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits for futures; gives the sets of those done and not done."""
    fs = set(fs)

    def enough():
        if len(waiter.done) == len(fs):
            return True
        if return_when == FIRST_COMPLETED:
            return bool(waiter.done)
        return return_when == FIRST_EXCEPTION and any(not f.cancelled() and f._exception is not None
                                                      for f in waiter.done)

    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError('Invalid return condition: %r' % return_when)
    with _Waiter(fs) as waiter:
        waiter.wait_for(enough, timeout)
    done = {future for future in fs if future.done()}
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    """The futures in the order in which they end."""
    end = None if timeout is None else timeout + monotonic()
    fs = set(fs)
    total = pending = len(fs)
    with _Waiter(fs) as waiter:
        del fs
        while pending:
            if not waiter.wait_for(lambda: waiter.done, None if end is None else end - monotonic()):
                raise TimeoutError(f'{pending} (of {total}) futures unfinished')
            for _ in range(len(waiter.done)):
                pending -= 1
                yield waiter.done.pop(0)
