"""The states of what processes share: queues, locks, events, cells, and the objects of managers.

Every method gets the process that calls, is called under the lock of _home, and may wait there.
"""

import os
import pickle
from collections import deque
from queue import Empty, Full
from time import monotonic

from ._home import change, wait


class Channel:
    """Pickled values in a row. As a pipe it counts its open ends."""

    def __init__(self, capacity=0, ends=0):
        self.items = deque()
        self.capacity = capacity
        self.unfinished = 0
        self.readers = self.writers = ends

    def put(self, caller, data, block=True, timeout=None):
        if self.capacity > 0 and len(self.items) >= self.capacity:
            if not block or not wait(caller, lambda: len(self.items) < self.capacity, timeout):
                raise Full
        self.items.append(data)
        self.unfinished += 1
        change()

    def get(self, caller, block=True, timeout=None):
        if not self.items and (not block or not wait(caller, lambda: self.items, timeout)):
            raise Empty
        change()
        return self.items.popleft()

    def size(self, caller):
        return len(self.items)

    def full(self, caller):
        return 0 < self.capacity <= len(self.items)

    def task_done(self, caller):
        if self.unfinished <= 0:
            raise ValueError('task_done() called too many times')
        self.unfinished -= 1
        change()

    def join(self, caller):
        wait(caller, lambda: not self.unfinished)

    # -- as a pipe

    def send(self, caller, data):
        if not self.readers:
            raise BrokenPipeError(32, 'Broken pipe')
        self.items.append(data)
        change()

    def receive(self, caller):
        wait(caller, lambda: self.items or not self.writers)
        if not self.items:
            raise EOFError
        return self.items.popleft()

    def poll(self, caller, timeout):
        return bool(wait(caller, lambda: self.items or not self.writers, timeout))

    def hold(self, caller, end):
        # One more open end, on its way to another process.
        setattr(self, end, getattr(self, end) + 1)

    def take(self, caller, key, end):
        caller.held.append((key, f'release_{end}'))

    def release_readers(self, caller):
        self.readers -= 1
        change()

    def release_writers(self, caller):
        self.writers -= 1
        change()

    def close(self, caller, key, end):
        if (key, f'release_{end}') in caller.held:
            caller.held.remove((key, f'release_{end}'))
        getattr(self, f'release_{end}')(caller)


class Semaphore:
    """A counter that waits at zero; a recursive one belongs to whoever acquired it."""

    def __init__(self, value, bound, recursive=False, owned=False):
        self.value = value
        self.bound = bound
        self.recursive = recursive
        self.owned = owned
        self.owner = None
        self.depth = 0

    def acquire(self, caller, who, block=True, timeout=None):
        if self.recursive and self.owner == who:
            self.depth += 1
            return True
        if self.value <= 0:
            if not block or not wait(caller, lambda: self.value > 0, None if timeout is None else max(timeout, 0)):
                return False
        self.value -= 1
        self.owner, self.depth = who, 1
        return True

    def release(self, caller, who):
        if self.recursive:
            if self.owner != who:
                raise AssertionError('attempt to release recursive lock not owned by thread')
            self.depth -= 1
            if self.depth:
                return
        elif self.bound is not None and self.value >= self.bound:
            raise ValueError('semaphore or lock released too many times')
        self.owner = None
        self.value += 1
        change()

    def get_value(self, caller):
        return self.value

    def state(self, caller):
        return self.value, self.owner, self.depth


class Condition:
    def __init__(self, key):
        self.key = key
        self.waiting = []

    def _lock(self):
        from ._home import _objects
        return _objects[self.key]

    def wait(self, caller, who, timeout=None):
        lock = self._lock()
        if lock.owner != who:
            raise AssertionError('must acquire() condition before using wait()')
        depth, lock.depth = lock.depth, 0
        lock.owner = None
        lock.value += 1
        ticket = object()
        self.waiting.append(ticket)
        change()
        told = wait(caller, lambda: ticket not in self.waiting, timeout)
        if not told:
            self.waiting.remove(ticket)
        lock.acquire(caller, who)
        lock.depth = depth
        return told

    def notify(self, caller, who, count):
        if self._lock().owner != who:
            raise AssertionError('lock is not owned')
        del self.waiting[:count]
        change()


class Event:
    def __init__(self):
        self.flag = False

    def is_set(self, caller):
        return self.flag

    def set(self, caller):
        self.flag = True
        change()

    def clear(self, caller):
        self.flag = False

    def wait(self, caller, timeout=None):
        return wait(caller, lambda: self.flag, timeout)


class Barrier:
    def __init__(self, parties, timeout=None):
        self.parties = parties
        self.timeout = timeout
        self.count = 0
        self.state = 0  # 0 filling, 1 draining, -2 broken
        self.round = 0

    def wait(self, caller, timeout=None):
        """(index, whether it is for this one to run the action); finish() follows that."""
        from threading import BrokenBarrierError
        wait(caller, lambda: self.state != 1)
        if self.state < 0:
            raise BrokenBarrierError
        index, number = self.count, self.round
        self.count += 1
        if self.count == self.parties:
            return index, True
        if not wait(caller, lambda: self.round != number or self.state < 0,
                    self.timeout if timeout is None else timeout):
            self.abort(caller)
        if self.round == number:
            raise BrokenBarrierError
        self.leave()
        return index, False

    def finish(self, caller):
        self.round += 1
        self.state = 1
        change()
        self.leave()

    def leave(self):
        self.count -= 1
        if not self.count and self.state == 1:
            self.state = 0
            change()

    def abort(self, caller):
        self.state = -2
        change()

    def reset(self, caller):
        if self.count:
            self.state = -2
            change()
            wait(caller, lambda: True)
        self.count = self.state = 0
        change()

    def look(self, caller):
        return self.parties, self.count if self.state == 0 else 0, self.state == -2


class Cells:
    """The items of a Value or an Array."""

    def __init__(self, items):
        self.items = items

    def get(self, caller, index):
        return self.items[index]

    def set(self, caller, index, value):
        self.items[index] = value


class Managed:
    """An object of a manager: any object, by its methods."""

    unlocked = True

    def __init__(self, pickled):
        factory, args, kwargs = pickle.loads(pickled)
        self.thing = factory(*args, **kwargs)

    def call(self, caller, method, pickled):
        args, kwargs = pickle.loads(pickled)
        value = getattr(self.thing, method)(*args, **kwargs)
        return pickle.dumps(iter_free(value))

    def copy(self, caller):
        return pickle.dumps(self.thing)


def iter_free(value):
    # Views and iterators stay where they are: what is in them goes.
    if isinstance(value, (type({}.keys()), type({}.values()), type({}.items()), type(reversed([])))):
        return list(value)
    return value


class Space:
    """The object of a Namespace."""

    def __init__(self, /, **names):
        self.__dict__.update(names)

    def __repr__(self):
        names = sorted(f'{name}={value!r}' for name, value in self.__dict__.items() if not name.startswith('_'))
        return f"Namespace({', '.join(names)})"


class Box:
    """The object of a manager's Value."""

    def __init__(self, typecode, value, lock=True):
        self.typecode = typecode
        self.value = value

    def get(self):
        return self.value

    def set(self, value):
        self.value = value

    def __repr__(self):
        return f'Value({self.typecode!r}, {self.value!r})'
