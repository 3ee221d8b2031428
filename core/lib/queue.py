"""Queues between threads."""

import time
from collections import deque
from heapq import heappush, heappop

__all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


class Empty(Exception):
    """Nothing to get."""


class Full(Exception):
    """No room to put."""


class ShutDown(Exception):
    """The queue was shut down."""


Empty.__module__ = '_queue'


class Queue:
    """First in, first out."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        """The number of items."""
        return self._qsize()

    def empty(self):
        """Whether there is nothing."""
        return not self._qsize()

    def full(self):
        """Whether there is no room."""
        return 0 < self.maxsize <= self._qsize()

    @staticmethod
    def _wait(condition, block, timeout, error):
        # Sleeping gives way to the other threads.
        if condition():
            return
        if not block:
            raise error
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        end = None if timeout is None else time.monotonic() + timeout
        pause = 0.0
        while not condition():
            if end is not None and time.monotonic() >= end:
                raise error
            time.sleep(pause if end is None else max(0.0, min(pause, end - time.monotonic())))
            pause = min(pause + 0.001, 0.02)

    def put(self, item, block=True, timeout=None):
        """Add an item; waits for room."""
        self._wait(lambda: self.is_shutdown or not self.full(), block, timeout, Full)
        if self.is_shutdown:
            raise ShutDown
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        """Take out an item; waits for one."""
        self._wait(lambda: self._qsize() or self.is_shutdown, block, timeout, Empty)
        if not self._qsize():
            raise ShutDown
        return self._get()

    def put_nowait(self, item):
        """put() without waiting."""
        self.put(item, block=False)

    def get_nowait(self):
        """get() without waiting."""
        return self.get(block=False)

    def task_done(self):
        """Say that an item taken out is dealt with."""
        if self.unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self.unfinished_tasks -= 1

    def join(self):
        """Wait until all items are dealt with."""
        self._wait(lambda: not self.unfinished_tasks, True, None, Empty)

    def shutdown(self, immediate=False):
        """Let put() fail from now on, get() when the queue is empty or at once."""
        self.is_shutdown = True
        if immediate:
            while self._qsize():
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1

    __class_getitem__ = classmethod(type(list[int]))


class PriorityQueue(Queue):
    """The smallest first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """First in, first out, without limit and without tasks."""

    def __init__(self):
        self._queue = deque()

    def put(self, item, block=True, timeout=None):
        """Add an item."""
        self._queue.append(item)

    put_nowait = put

    def get(self, block=True, timeout=None):
        """Take out an item; waits for one."""
        Queue._wait(lambda: self._queue, block, timeout, Empty)
        return self._queue.popleft()

    def get_nowait(self):
        """get() without waiting."""
        return self.get(block=False)

    def qsize(self):
        """The number of items."""
        return len(self._queue)

    def empty(self):
        """Whether there is nothing."""
        return not self._queue
