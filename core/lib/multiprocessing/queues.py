"""Queues between processes. What goes through them is pickled when it is put."""

import pickle
from queue import Empty, Full

from . import _home
from .context import assert_spawning

__all__ = ['Queue', 'SimpleQueue', 'JoinableQueue']


class Queue:
    """A queue that any process may put into and get from."""

    def __init__(self, maxsize=0, *, ctx):
        self._maxsize = maxsize
        self._key = _home.new('Channel', maxsize)
        self._closed = False

    def __getstate__(self):
        assert_spawning(self)
        return {'_maxsize': self._maxsize, '_key': self._key, '_closed': False}

    def _check(self):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")

    def put(self, obj, block=True, timeout=None):
        """Put an object."""
        self._check()
        try:
            data = pickle.dumps(obj)
        except Exception as error:
            self._on_queue_feeder_error(error, obj)
            return
        _home.call(self._key, 'put', data, block, timeout)

    @staticmethod
    def _on_queue_feeder_error(e, obj):
        import traceback
        traceback.print_exception(e)

    def get(self, block=True, timeout=None):
        """The next object, waited for."""
        self._check()
        return pickle.loads(_home.call(self._key, 'get', block, timeout))

    def put_nowait(self, obj):
        return self.put(obj, False)

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        return _home.call(self._key, 'size')

    def empty(self):
        return self.qsize() == 0

    def full(self):
        return _home.call(self._key, 'full')

    def close(self):
        """This process puts and gets no more."""
        self._closed = True

    def join_thread(self):
        assert self._closed, f"Queue {self!r} not closed"

    def cancel_join_thread(self):
        """There is no thread to wait for."""


class JoinableQueue(Queue):
    """A queue that knows how many of its objects are not dealt with."""

    def task_done(self):
        _home.call(self._key, 'task_done')

    def join(self):
        _home.call(self._key, 'join')


class SimpleQueue:
    """A queue with only the necessary."""

    def __init__(self, *, ctx):
        self._key = _home.new('Channel')

    def __getstate__(self):
        assert_spawning(self)
        return self.__dict__

    def close(self):
        """Nothing is to be given up."""

    def empty(self):
        return _home.call(self._key, 'size') == 0

    def get(self):
        return pickle.loads(_home.call(self._key, 'get'))

    def put(self, obj):
        _home.call(self._key, 'put', pickle.dumps(obj))
