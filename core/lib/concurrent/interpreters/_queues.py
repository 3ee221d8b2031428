"""Queues between interpreters."""

import operator
import queue
import weakref

from . import _registry
from ._crossing import dumps, loads
from ._registry import QueueError, QueueNotFoundError

__all__ = ['UNBOUND', 'UNBOUND_ERROR', 'UNBOUND_REMOVE', 'create', 'list_all', 'Queue', 'QueueError',
           'QueueNotFoundError', 'QueueEmpty', 'QueueFull', 'ItemInterpreterDestroyed']


class QueueEmpty(QueueError, queue.Empty):
    """There was no item."""


class QueueFull(QueueError, queue.Full):
    """There was no room for the item."""


class ItemInterpreterDestroyed(QueueError):
    """The interpreter that an item came from is gone."""


class _Unbound:
    def __repr__(self):
        return f'{__name__}.UNBOUND'


UNBOUND = _Unbound()
UNBOUND_ERROR = object()
UNBOUND_REMOVE = object()
_names = {UNBOUND: 'replace', UNBOUND_ERROR: 'error', UNBOUND_REMOVE: 'remove'}


def _name(unbound):
    name = _names.get(unbound)
    if name is None:
        raise NotImplementedError(f'unsupported unbound replacement op {unbound!r}')
    return name


def create(maxsize=0, *, unbounditems=UNBOUND):
    """A new queue of so many items, any number by default."""
    return Queue(_registry.call('new_queue', operator.index(maxsize), _name(unbounditems)))


def list_all():
    """All queues that there are."""
    return [Queue(number) for number in _registry.call('queue_numbers')]


class Queue(_registry.Numbered):
    """One queue."""

    _known = weakref.WeakValueDictionary()

    @staticmethod
    def _claim(id):
        _registry.call('queue_state', id)

    def _state(self):
        return _registry.call('queue_state', self._id)

    @property
    def unbounditems(self):
        """What get() gives for an item whose interpreter is gone, where put() did not say."""
        name = self._state()[2]
        return next(unbound for unbound in _names if _names[unbound] == name)

    @property
    def maxsize(self):
        return self._state()[1]

    def qsize(self):
        return self._state()[0]

    def empty(self):
        return self.qsize() == 0

    def full(self):
        count, size, _ = self._state()
        return 0 < size <= count

    def put(self, obj, block=True, timeout=None, *, unbounditems=None):
        """Put a copy of an object; wait for room, for whole seconds."""
        item = dumps(obj), _registry.current, unbounditems and _name(unbounditems)
        if not _registry.call('put', self._id, item, _seconds(block, timeout)):
            raise QueueFull(f'queue {self._id} is full')

    def put_nowait(self, obj, *, unbounditems=None):
        """Put a copy of an object, or raise QueueFull."""
        self.put(obj, False, unbounditems=unbounditems)

    def get(self, block=True, timeout=None):
        """The next object; wait for it, for whole seconds."""
        item = _registry.call('get', self._id, _seconds(block, timeout))
        if item is None:
            raise QueueEmpty(f'queue {self._id} is empty')
        data, sender, unbound = item
        if sender is not None:
            return loads(data)
        if unbound == 'error':
            raise ItemInterpreterDestroyed("item's original interpreter destroyed")
        return UNBOUND

    def get_nowait(self):
        """The next object, or QueueEmpty."""
        return self.get(False)


def _seconds(block, timeout):
    if not block:
        return 0
    if timeout is None:
        return None
    if int(timeout) < 0:
        raise ValueError('timeout value must be non-negative')
    return int(timeout)
