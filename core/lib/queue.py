"""Queues between threads."""

from collections import deque
from heapq import heappush, heappop
from threading import Condition, Lock

__all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


class Empty(Exception):
    """Nothing to get."""


class Full(Exception):
    """No room to put."""


class ShutDown(Exception):
    """The queue was shut down."""


Empty.__module__ = '_queue'


def _wait(condition, predicate, block, timeout, error):
    # Until predicate() is true; `error` when that must not be waited for, or takes too long.
    if not block:
        timeout = 0
    elif timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    if not condition.wait_for(predicate, timeout):
        raise error


class Queue:
    """First in, first out."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = Lock()
        self.not_empty = Condition(self.mutex)
        self.not_full = Condition(self.mutex)
        self.all_tasks_done = Condition(self.mutex)
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
        with self.mutex:
            return self._qsize()

    def empty(self):
        """Whether there is nothing."""
        return not self.qsize()

    def full(self):
        """Whether there is no room."""
        return 0 < self.maxsize <= self.qsize()

    def put(self, item, block=True, timeout=None):
        """Adds an item; waits for room."""
        with self.mutex:
            if 0 < self.maxsize and (timeout is not None or self.maxsize <= self._qsize()):
                _wait(self.not_full, lambda: self.is_shutdown or not 0 < self.maxsize <= self._qsize(), block, timeout,
                      Full)
            if self.is_shutdown:
                raise ShutDown
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        """Takes out an item; waits for one."""
        with self.mutex:
            if timeout is not None or not self._qsize():
                _wait(self.not_empty, lambda: self._qsize() or self.is_shutdown, block, timeout, Empty)
            if not self._qsize():
                raise ShutDown
            item = self._get()
            self.not_full.notify()
            return item

    def put_nowait(self, item):
        """put() without waiting."""
        return self.put(item, block=False)

    def get_nowait(self):
        """get() without waiting."""
        return self.get(block=False)

    def task_done(self):
        """Says that an item taken out is dealt with."""
        with self.all_tasks_done:
            if self.unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self.unfinished_tasks -= 1
            if not self.unfinished_tasks:
                self.all_tasks_done.notify_all()

    def join(self):
        """Waits until all items are dealt with."""
        with self.all_tasks_done:
            self.all_tasks_done.wait_for(lambda: not self.unfinished_tasks)

    def shutdown(self, immediate=False):
        """Lets put() fail from now on, and get() when the queue is empty, or at once."""
        with self.mutex:
            self.is_shutdown = True
            while immediate and self._qsize():
                self._get()
                self.unfinished_tasks = max(self.unfinished_tasks - 1, 0)
            self.not_empty.notify_all()
            self.not_full.notify_all()
            if not self.unfinished_tasks:
                self.all_tasks_done.notify_all()

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
        self._condition = Condition(Lock())

    def put(self, item, block=True, timeout=None):
        """Adds an item."""
        with self._condition:
            self._queue.append(item)
            self._condition.notify()

    def put_nowait(self, item):
        """Adds an item."""
        self.put(item)

    def get(self, block=True, timeout=None):
        """Takes out an item; waits for one."""
        with self._condition:
            _wait(self._condition, lambda: self._queue, block, timeout, Empty)
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

    __class_getitem__ = classmethod(type(list[int]))
