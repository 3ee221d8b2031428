"""Queues between tasks."""

from collections import deque

from _asyncio import _new_waiter, _wake_next

from .mixins import _LoopBoundMixin

__all__ = ("Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty", "QueueShutDown")


class QueueEmpty(Exception):
    """get_nowait() found nothing."""


class QueueFull(Exception):
    """put_nowait() found no room."""


class QueueShutDown(Exception):
    """put() or get() on a queue that was shut down."""


class Queue(_LoopBoundMixin):
    """First in, first out. `maxsize` 0 or less means without limit.

    A waiting get() or put() is woken for one item or place but does not own it: on waking it looks again.
    """

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = deque()
        self._putters = deque()
        self._unfinished_tasks = 0
        self._joiners = None  # Event for join(), made when first needed
        self._is_shutdown = False
        self._init(maxsize)

    # A subclass changes the order by these three.
    def _init(self, maxsize):
        self._queue = deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def _format(self):
        text = f"maxsize={self._maxsize!r}"
        if getattr(self, "_queue", None):
            text += f" _queue={list(self._queue)!r}"
        if self._getters:
            text += f" _getters[{len(self._getters)}]"
        if self._putters:
            text += f" _putters[{len(self._putters)}]"
        if self._unfinished_tasks:
            text += f" tasks={self._unfinished_tasks}"
        if self._is_shutdown:
            text += " shutdown"
        return text

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def full(self):
        return self._maxsize > 0 and self.qsize() >= self._maxsize

    async def put(self, item):
        """Waits for room, then puts the item in."""
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            waiter = _new_waiter(self)
            self._putters.append(waiter)
            try:
                await waiter
            except:
                self._give_up(self._putters, waiter, self.full)
                raise
        return self.put_nowait(item)

    def put_nowait(self, item):
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        if self._joiners is not None:
            self._joiners.clear()
        _wake_next(self._getters)

    async def get(self):
        """Waits for an item and takes it out."""
        while self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            waiter = _new_waiter(self)
            self._getters.append(waiter)
            try:
                await waiter
            except:
                self._give_up(self._getters, waiter, self.empty)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            raise QueueEmpty
        item = self._get()
        _wake_next(self._putters)
        return item

    def _give_up(self, waiters, waiter, in_vain):
        waiter.cancel()
        try:
            waiters.remove(waiter)
        except ValueError:
            pass  # woken and cancelled in the same turn
        # Then the wake-up is the next one's, if there still is something to have.
        if not in_vain() and not waiter.cancelled():
            _wake_next(waiters)

    def task_done(self):
        """One item that was got has been dealt with."""
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._finish_one()

    def _finish_one(self):
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0 and self._joiners is not None:
            self._joiners.set()

    async def join(self):
        """Waits until task_done() was called for every item put in."""
        if self._unfinished_tasks > 0:
            if self._joiners is None:
                from .locks import Event

                self._joiners = Event()
            await self._joiners.wait()

    def shutdown(self, immediate=False):
        """No more put(); get() goes on until the queue is empty, or, if `immediate`, ends at once."""
        self._is_shutdown = True
        if immediate:
            while not self.empty():
                self._get()
                if self._unfinished_tasks > 0:
                    self._finish_one()
        for waiters in (self._getters, self._putters):
            while waiters:
                _wake_next(waiters)


class PriorityQueue(Queue):
    """The smallest item first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        from heapq import heappush

        heappush(self._queue, item)

    def _get(self):
        from heapq import heappop

        return heappop(self._queue)


class LifoQueue(Queue):
    """The last item first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()
