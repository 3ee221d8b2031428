"""Locks, events, conditions, semaphores, barriers. Waiters are woken in the order in which they came."""

from collections import deque

from _asyncio import _anybody_waits, _new_waiter

from .exceptions import BrokenBarrierError, CancelledError
from .mixins import _LoopBoundMixin

__all__ = ("Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier")


def _with_state(obj, state):
    return f"<{object.__repr__(obj)[1:-1]} [{state}]>"


class _ContextManagerMixin:
    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class Lock(_ContextManagerMixin, _LoopBoundMixin):
    """Held by one task at a time.

    release() wakes the first waiter but leaves the lock free until that task has run; in between nobody else gets it,
    because acquire() queues behind waiters.
    """

    def __init__(self):
        self._waiters = None
        self._locked = False

    def __repr__(self):
        state = "locked" if self._locked else "unlocked"
        if self._waiters:
            state += f", waiters:{len(self._waiters)}"
        return _with_state(self, state)

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and not _anybody_waits(self._waiters):
            self._locked = True
            return True
        if self._waiters is None:
            self._waiters = deque()
        waiter = _new_waiter(self)
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            # It may have been this one's turn already: then it is the next one's.
            if not self._locked:
                self._wake_up_first()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        if self._waiters:
            self._wake_up_first()

    def _wake_up_first(self):
        if self._waiters and not (first := self._waiters[0]).done():
            first.set_result(True)


class Event(_LoopBoundMixin):
    """A flag to wait for; set() wakes all who wait."""

    def __init__(self):
        self._waiters = deque()
        self._value = False

    def __repr__(self):
        state = "set" if self._value else "unset"
        if self._waiters:
            state += f", waiters:{len(self._waiters)}"
        return _with_state(self, state)

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if self._value:
            return True
        waiter = _new_waiter(self)
        self._waiters.append(waiter)
        try:
            await waiter
            return True
        finally:
            self._waiters.remove(waiter)


class Condition(_ContextManagerMixin, _LoopBoundMixin):
    """A lock with a queue of tasks that wait, the lock released, to be notified."""

    def __init__(self, lock=None):
        if lock is None:
            lock = Lock()
        self._lock = lock
        self.locked = lock.locked
        self.acquire = lock.acquire
        self.release = lock.release
        self._waiters = deque()

    def __repr__(self):
        state = "locked" if self.locked() else "unlocked"
        if self._waiters:
            state += f", waiters:{len(self._waiters)}"
        return _with_state(self, state)

    async def wait(self):
        """Releases the lock, waits to be notified, and has the lock again when it returns or raises."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _new_waiter(self)
        self.release()
        try:
            try:
                self._waiters.append(waiter)
                try:
                    await waiter
                    return True
                finally:
                    self._waiters.remove(waiter)
            finally:
                await self._acquire_again()
        except BaseException:
            # A notification that came together with the exception would be lost: pass it on.
            self._notify(1)
            raise

    async def _acquire_again(self):
        # Whoever waits must have the lock afterwards, however often it is cancelled meanwhile.
        cancellation = None
        while True:
            try:
                await self.acquire()
                break
            except CancelledError as error:
                cancellation = error
        if cancellation is not None:
            try:
                raise cancellation
            finally:
                cancellation = None

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._notify(n)

    def notify_all(self):
        self.notify(len(self._waiters))

    def _notify(self, n):
        for waiter in self._waiters:
            if n <= 0:
                break
            if not waiter.done():
                n -= 1
                waiter.set_result(False)


class Semaphore(_ContextManagerMixin, _LoopBoundMixin):
    """Admits `value` tasks at a time. release() hands its permit straight to the first waiter."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._waiters = None
        self._value = value

    def __repr__(self):
        state = "locked" if self.locked() else f"unlocked, value:{self._value}"
        if self._waiters:
            state += f", waiters:{len(self._waiters)}"
        return _with_state(self, state)

    def locked(self):
        """True if acquire() would wait: no permit left, or others came first."""
        return self._value == 0 or _anybody_waits(self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        if self._waiters is None:
            self._waiters = deque()
        waiter = _new_waiter(self)
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if waiter.done() and not waiter.cancelled():
                # Given a permit and cancelled in the same turn: give it back.
                self._value += 1
            raise
        finally:
            # Those who queued behind this one although there were permits.
            while self._value > 0 and self._wake_up_next():
                pass
        return True

    def release(self):
        self._value += 1
        self._wake_up_next()

    def _wake_up_next(self):
        for waiter in self._waiters or ():
            if not waiter.done():
                self._value -= 1
                waiter.set_result(True)
                return True
        return False


class BoundedSemaphore(Semaphore):
    """A semaphore that must not be released more often than it was acquired."""

    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


# States of a barrier.
_FILLING = "filling"  # tasks arrive and wait
_DRAINING = "draining"  # all have come and are leaving
_RESETTING = "resetting"  # reset() was called while some waited; they leave with an exception
_BROKEN = "broken"


class Barrier(_LoopBoundMixin):
    """Holds tasks until `parties` of them have come."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition()
        self._parties = parties
        self._state = _FILLING
        self._count = 0

    def __repr__(self):
        state = self._state
        if not self.broken:
            state += f", waiters:{self.n_waiting}/{self._parties}"
        return _with_state(self, state)

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    async def wait(self):
        """Waits for the others and gives this task's place in the order of arrival, from 0."""
        async with self._cond:
            await self._block()
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    self._state = _DRAINING
                    self._cond.notify_all()
                else:
                    await self._wait()
                return index
            finally:
                self._count -= 1
                self._exit()

    async def _block(self):
        # A late comer lets the round before finish first.
        await self._cond.wait_for(lambda: self._state not in (_DRAINING, _RESETTING))
        if self._state is _BROKEN:
            raise BrokenBarrierError("Barrier aborted")

    async def _wait(self):
        await self._cond.wait_for(lambda: self._state is not _FILLING)
        if self._state in (_BROKEN, _RESETTING):
            raise BrokenBarrierError("Abort or reset of barrier")

    def _exit(self):
        if self._count == 0:
            if self._state in (_RESETTING, _DRAINING):
                self._state = _FILLING
            self._cond.notify_all()

    async def reset(self):
        """Back to empty; those who wait get BrokenBarrierError."""
        async with self._cond:
            self._state = _RESETTING if self._count > 0 else _FILLING
            self._cond.notify_all()

    async def abort(self):
        """Those who wait, and all who come, get BrokenBarrierError."""
        async with self._cond:
            self._state = _BROKEN
            self._cond.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state is _FILLING else 0

    @property
    def broken(self):
        return self._state is _BROKEN
