"""Events at times: scheduler."""

__all__ = ['scheduler']

import heapq
import itertools
import threading
import time
from collections import namedtuple

_nothing = object()


class Event(namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')):
    """What will be done, and when; the earlier, or of equal times the more urgent, is the lesser."""

    __slots__ = ()


class scheduler:
    """Runs actions when a clock says so."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self._lock = threading.RLock()
        self._numbers = itertools.count()
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=_nothing):
        """An action at a time; the answer is an event that can be cancelled."""
        with self._lock:
            event = Event(time, priority, next(self._numbers), action, argument, {} if kwargs is _nothing else kwargs)
            heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_nothing):
        """An action after a while."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Take an event out; ValueError if it is not waiting."""
        with self._lock:
            self._queue.remove(event)
            heapq.heapify(self._queue)

    def empty(self):
        """Whether nothing waits."""
        with self._lock:
            return not self._queue

    def run(self, blocking=True):
        """Do all that is due, and wait for the rest; not blocking, answer the time until the next."""
        while True:
            with self._lock:
                if not self._queue:
                    return None
                event = self._queue[0]
                now = self.timefunc()
                wait = event.time - now
                if wait <= 0:
                    heapq.heappop(self._queue)
            if wait > 0:
                if not blocking:
                    return wait
                self.delayfunc(wait)
            else:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)  # others get a turn

    @property
    def queue(self):
        """What waits, in order."""
        with self._lock:
            return sorted(self._queue)
