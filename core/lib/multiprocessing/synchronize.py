"""Locks, semaphores, conditions, events and barriers between processes."""

import os
import threading
from time import monotonic

from . import _home
from .context import assert_spawning
from .process import current_process

__all__ = ['Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Condition', 'Event', 'Barrier']


def _who():
    return os.getpid(), threading.get_ident()


class _Shared:
    def __getstate__(self):
        assert_spawning(self)
        return self.__dict__


class _SemLock(_Shared):
    def acquire(self, block=True, timeout=None):
        """Take it, waiting if need be; whether it was had."""
        return _home.call(self._key, 'acquire', _who(), block, timeout)

    def release(self):
        """Give it back."""
        try:
            _home.call(self._key, 'release', _who())
        except ValueError as error:
            raise ValueError(*error.args) from None

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def _value(self):
        return _home.call(self._key, 'get_value')

    def locked(self):
        return self._value() == 0

    def _holder(self):
        # Whose it is, and how many times, as repr() shows it.
        value, owner, depth = _home.call(self._key, 'state')
        if value > 0:
            return 'None', 0
        if owner is not None and owner[0] == os.getpid():
            name = current_process().name
            thread = threading.current_thread()
            if owner[1] != thread.ident:
                return 'SomeOtherThread', 'nonzero'
            return name if thread is threading.main_thread() else f'{name}|{thread.name}', depth
        return 'SomeOtherProcess', 'nonzero'


class Semaphore(_SemLock):
    def __init__(self, value=1, *, ctx):
        self._key = _home.new('Semaphore', value, None)

    def get_value(self):
        return self._value()

    def __repr__(self):
        return f'<{type(self).__name__}(value={self._value()})>'


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1, *, ctx):
        self._bound = value
        self._key = _home.new('Semaphore', value, value)

    def __repr__(self):
        return f'<{type(self).__name__}(value={self._value()}, maxvalue={self._bound})>'


class Lock(_SemLock):
    def __init__(self, *, ctx):
        self._key = _home.new('Semaphore', 1, 1)

    def __repr__(self):
        return f'<{type(self).__name__}(owner={self._holder()[0]})>'


class RLock(_SemLock):
    def __init__(self, *, ctx):
        self._key = _home.new('Semaphore', 1, 1, True)

    def __repr__(self):
        return f'<{type(self).__name__}({self._holder()[0]}, {self._holder()[1]})>'


class Condition(_Shared):
    def __init__(self, lock=None, *, ctx):
        self._lock = lock or ctx.RLock()
        self._key = _home.new('Condition', self._lock._key)

    def acquire(self, *args):
        return self._lock.acquire(*args)

    def release(self):
        self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        self._lock.release()

    def __repr__(self):
        return f'<{type(self).__name__}({self._lock!r}, unknown)>'

    def wait(self, timeout=None):
        return _home.call(self._key, 'wait', _who(), timeout)

    def notify(self, n=1):
        _home.call(self._key, 'notify', _who(), n)

    def notify_all(self):
        _home.call(self._key, 'notify', _who(), None)

    def wait_for(self, predicate, timeout=None):
        deadline = None if timeout is None else monotonic() + timeout
        while not (result := predicate()):
            left = None if deadline is None else deadline - monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
        return result


class Event(_Shared):
    def __init__(self, *, ctx):
        self._key = _home.new('Event')

    def is_set(self):
        return _home.call(self._key, 'is_set')

    def set(self):
        _home.call(self._key, 'set')

    def clear(self):
        _home.call(self._key, 'clear')

    def wait(self, timeout=None):
        return _home.call(self._key, 'wait', timeout)

    def __repr__(self):
        return f"<{type(self).__qualname__} at {id(self):#x} {'set' if self.is_set() else 'unset'}>"


class Barrier(_Shared):
    def __init__(self, parties, action=None, timeout=None, *, ctx):
        self._action = action
        self._key = _home.new('Barrier', parties, timeout)

    def wait(self, timeout=None):
        index, last = _home.call(self._key, 'wait', timeout)
        if last:
            try:
                if self._action:
                    self._action()
            except:
                self.abort()
                raise
            _home.call(self._key, 'finish')
        return index

    def reset(self):
        _home.call(self._key, 'reset')

    def abort(self):
        _home.call(self._key, 'abort')

    @property
    def parties(self):
        return _home.call(self._key, 'look')[0]

    @property
    def n_waiting(self):
        return _home.call(self._key, 'look')[1]

    @property
    def broken(self):
        return _home.call(self._key, 'look')[2]
