"""Time limits on a block of code, by cancelling the task that is inside it."""

from _asyncio import current_task, get_running_loop

from .exceptions import CancelledError

__all__ = ("Timeout", "timeout", "timeout_at")

_CREATED = "created"
_ENTERED = "active"
_EXPIRING = "expiring"
_EXPIRED = "expired"
_EXITED = "finished"


class Timeout:
    """`async with` that cancels its task at loop.time() == `when` and turns that into TimeoutError on the way out."""

    def __init__(self, when: float | None) -> None:
        self._state = _CREATED
        self._when = when
        self._timer = None
        self._task = None

    def __repr__(self) -> str:
        when = ""
        if self._state is _ENTERED:
            when = f" when={None if self._when is None else round(self._when, 3)}"
        return f"<Timeout [{self._state}]{when}>"

    def when(self) -> float | None:
        return self._when

    def expired(self) -> bool:
        return self._state in (_EXPIRING, _EXPIRED)

    def reschedule(self, when: float | None) -> None:
        """Moves the limit: None takes it away, a time that has passed expires it at the loop's next turn."""
        if self._state is not _ENTERED:
            if self._state is _CREATED:
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        if when is None:
            self._timer = None
            return
        loop = get_running_loop()
        if when <= loop.time():
            self._timer = loop.call_soon(self._on_timeout)
        else:
            self._timer = loop.call_at(when, self._on_timeout)

    async def __aenter__(self) -> 'Timeout':
        if self._state is not _CREATED:
            raise RuntimeError("Timeout has already been entered")
        task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = _ENTERED
        self._task = task
        # Cancellations asked for before are not this limit's.
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state is _ENTERED:
            self._state = _EXITED
            return None
        self._state = _EXPIRED
        if self._task.uncancel() <= self._cancelling and exc_type is not None:
            if issubclass(exc_type, CancelledError):
                raise TimeoutError from exc_val
            if exc_val is not None:
                _insert_timeout_error(exc_val)
                if isinstance(exc_val, ExceptionGroup):
                    for error in exc_val.exceptions:
                        _insert_timeout_error(error)
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = _EXPIRING
        self._timer = None


def _insert_timeout_error(error):
    """The block answered its cancellation with another exception: its chain shows the time-out as the reason."""
    while error.__context__ is not None:
        if isinstance(error.__context__, CancelledError):
            reason = TimeoutError()
            reason.__context__ = reason.__cause__ = error.__context__
            error.__context__ = reason
            break
        error = error.__context__


def timeout(delay: float | None) -> Timeout:
    """A limit of `delay` seconds from now; None is no limit, to be set later by reschedule()."""
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when: float | None) -> Timeout:
    """A limit at loop.time() == `when`."""
    return Timeout(when)
