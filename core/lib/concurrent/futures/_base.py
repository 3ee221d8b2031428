"""Future, Executor and waiting for several futures."""

import time

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


def _wait_until(condition, timeout):
    # Sleeping gives way to the threads that work on what is waited for.
    end = None if timeout is None else time.monotonic() + timeout
    pause = 0.0
    while not condition():
        if end is not None:
            left = end - time.monotonic()
            if left <= 0:
                return False
            pause = min(pause, left)
        time.sleep(pause)
        pause = min(pause + 0.001, 0.02)
    return True


class Future:
    """A result that comes later."""

    def __init__(self):
        self._state = PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
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
        if self._state in (RUNNING, FINISHED):
            return False
        if self._state == PENDING:
            self._state = CANCELLED
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
        if self.done():
            self._call(fn)
        else:
            self._done_callbacks.append(fn)

    def _finish(self, timeout):
        if not _wait_until(self.done, timeout):
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
        if self._state == CANCELLED:
            self._state = CANCELLED_AND_NOTIFIED
            return False
        if self._state == PENDING:
            self._state = RUNNING
            return True
        raise RuntimeError('Future in unexpected state')

    def set_result(self, result):
        """For executors: end with a result."""
        self._check_open()
        self._result = result
        self._state = FINISHED
        self._invoke_callbacks()

    def set_exception(self, exception):
        """For executors: end with an exception."""
        self._check_open()
        self._exception = exception
        self._state = FINISHED
        self._invoke_callbacks()

    def _check_open(self):
        if self.done():
            raise InvalidStateError(f'{self._state}: {self!r}')

    __class_getitem__ = classmethod(type(list[int]))


class Executor:
    """Base of what runs functions elsewhere."""

    def submit(self, fn, /, *args, **kwargs):
        """Run fn(*args, **kwargs); gives a Future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        """The results of fn, in the order of the arguments."""
        end = None if timeout is None else timeout + time.monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    yield futures.pop().result(None if end is None else end - time.monotonic())
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


class DoneAndNotDoneFutures(tuple):
    """What wait() gives: done and not_done."""

    __slots__ = ()

    @property
    def done(self):
        return self[0]

    @property
    def not_done(self):
        return self[1]

    def __repr__(self):
        return f'DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})'


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures; gives the sets of those done and not done."""
    fs = set(fs)
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError("Invalid return condition: %r" % return_when)

    def enough():
        done = [f for f in fs if f.done()]
        if len(done) == len(fs):
            return True
        if return_when == FIRST_COMPLETED:
            return bool(done)
        return return_when == FIRST_EXCEPTION and any(not f.cancelled() and f._exception is not None for f in done)

    _wait_until(enough, timeout)
    done = {f for f in fs if f.done()}
    return DoneAndNotDoneFutures((done, fs - done))


def as_completed(fs, timeout=None):
    """The futures in the order in which they end."""
    end = None if timeout is None else timeout + time.monotonic()
    waiting = list(dict.fromkeys(fs))
    total = len(waiting)
    while waiting:
        left = None if end is None else end - time.monotonic()
        if not _wait_until(lambda: any(f.done() for f in waiting), left):
            raise TimeoutError(f'{len(waiting)} (of {total}) futures unfinished')
        for future in [f for f in waiting if f.done()]:
            waiting.remove(future)
            yield future
