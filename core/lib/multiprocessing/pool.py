"""Pool: processes that run functions over many arguments; ThreadPool: the same with threads."""

import collections
import itertools
import os
import pickle
import threading
import warnings
from time import monotonic

from . import TimeoutError, get_context
from ._crew import Crew, Task

__all__ = ['Pool', 'ThreadPool']

INIT, RUN, CLOSE, TERMINATE = 'INIT', 'RUN', 'CLOSE', 'TERMINATE'
_job_numbers = itertools.count()


class RemoteTraceback(Exception):
    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class ExceptionWithTraceback:
    """An exception on its way from a worker, with the text of its traceback."""

    def __init__(self, exc, tb):
        import traceback
        text = ''.join(traceback.format_exception(type(exc), exc, tb))
        self.exc = exc
        exc.__traceback__ = None
        self.tb = f'\n"""\n{text}"""'

    def __reduce__(self):
        return rebuild_exc, (self.exc, self.tb)


def rebuild_exc(exc, tb):
    exc.__cause__ = RemoteTraceback(tb)
    return exc


class MaybeEncodingError(Exception):
    """A result could not be pickled."""

    def __init__(self, exc, value):
        self.exc = repr(exc)
        self.value = repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"

    def __repr__(self):
        return f"<{self.__class__.__name__}: {self}>"


def _wrap(error, value=None):
    # An exception as a worker sends it; with a value: why that one cannot be sent.
    if value is not None:
        error = MaybeEncodingError(error, value)
    return ExceptionWithTraceback(error, error.__traceback__)


def mapstar(args):
    return list(map(*args))


def starmapstar(args):
    return list(itertools.starmap(args[0], args[1]))


class Pool:
    """Processes that wait for work."""

    @staticmethod
    def Process(ctx, *args, **kwargs):
        return ctx.Process(*args, **kwargs)

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        self._state = INIT
        self._ctx = context or get_context()
        if processes is None:
            processes = os.process_cpu_count() or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
            raise ValueError("maxtasksperchild must be a positive int or None")
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._processes = processes
        self._jobs = set()
        self._changed = threading.Condition()
        self._start(initializer, initargs, maxtasksperchild)
        self._state = RUN

    def _start(self, initializer, initargs, most_tasks):
        self._crew = Crew(self._make_process, self._processes, initializer, initargs, most_tasks, _wrap, self._died)
        for _ in range(self._processes):
            self._crew.start_worker()

    def _make_process(self, target, args):
        process = self.Process(self._ctx, target=target, args=args)
        process.name = process.name.replace('Process', 'PoolWorker')
        process.daemon = True
        return process

    @property
    def _pool(self):
        return list(self._crew.workers.values())

    def _died(self, task):
        # Its task is lost; another worker takes its place.
        if self._state != TERMINATE:
            self._crew.start_worker()

    def __del__(self, _warn=warnings.warn):
        if self._state == RUN:
            _warn(f"unclosed running multiprocessing pool {self!r}", ResourceWarning, source=self)
            self.terminate()

    def __repr__(self):
        cls = self.__class__
        return f'<{cls.__module__}.{cls.__qualname__} state={self._state} pool_size={self._processes}>'

    def _check_running(self):
        if self._state != RUN:
            raise ValueError("Pool not running")

    def _give(self, function, args, kwargs, done):
        try:
            data = pickle.dumps((function, args, kwargs))
        except Exception as error:
            done(False, error)
            return
        self._crew.give(Task(data, lambda: True, done))

    def _begun(self, job):
        with self._changed:
            self._jobs.add(job)

    def _done(self, job):
        with self._changed:
            self._jobs.discard(job)
            self._changed.notify_all()

    def apply(self, func, args=(), kwds={}):
        """func(*args, **kwds) in a worker; its result."""
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        """Begin a call."""
        self._check_running()
        result = ApplyResult(self, callback, error_callback)
        self._give(func, args, kwds, result._set)
        return result

    def map(self, func, iterable, chunksize=None):
        """The results of func for each item, in order."""
        return self._map_async(func, iterable, mapstar, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        """Begin map()."""
        return self._map_async(func, iterable, mapstar, chunksize, callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        """The same where the items are the arguments."""
        return self._map_async(func, iterable, starmapstar, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        """Begin starmap()."""
        return self._map_async(func, iterable, starmapstar, chunksize, callback, error_callback)

    def _map_async(self, func, iterable, mapper, chunksize=None, callback=None, error_callback=None):
        self._check_running()
        items = list(iterable)
        if chunksize is None:
            chunksize, extra = divmod(len(items), self._processes * 4)
            chunksize += bool(extra)
        chunksize = chunksize if items else 0
        result = MapResult(self, chunksize, len(items), callback, error_callback)
        for index, first in enumerate(range(0, len(items), chunksize or 1)):
            chunk = tuple(items[first:first + chunksize])
            self._give(mapper, ((func, chunk),), {},
                       lambda good, value, index=index: result._set_part(index, good, value))
        return result

    def imap(self, func, iterable, chunksize=1):
        """The results one after another, as they are wanted."""
        return self._imap(IMapIterator(self), func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        """The results as they come."""
        return self._imap(IMapUnorderedIterator(self), func, iterable, chunksize)

    def _imap(self, result, func, iterable, chunksize):
        self._check_running()
        if chunksize < 1:
            raise ValueError(f"Chunksize must be 1+, not {chunksize}")
        count = 0
        items = iter(iterable)
        if chunksize == 1:
            for item in items:
                self._give(func, (item,), {}, lambda good, value, count=count: result._set(count, good, value))
                count += 1
            result._set_length(count)
            return result
        while chunk := tuple(itertools.islice(items, chunksize)):
            self._give(mapstar, ((func, chunk),), {}, lambda good, value, count=count: result._set(count, good, value))
            count += 1
        result._set_length(count)
        return (item for chunk in result for item in chunk)

    def close(self):
        """Take no more work."""
        if self._state == RUN:
            self._state = CLOSE
            self._end_when_done()

    def _end_when_done(self):
        self._crew.close()

    def terminate(self):
        """End the workers at once."""
        self._state = TERMINATE
        self._crew.take_all()
        self._crew.end()
        self._crew.join()

    def join(self):
        """Wait until the workers have ended."""
        if self._state == RUN:
            raise ValueError("Pool is still running")
        if self._state not in (CLOSE, TERMINATE):
            raise ValueError("In unknown state")
        self._crew.join()

    def __reduce__(self):
        raise NotImplementedError('pool objects cannot be passed between processes or pickled')

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()


class ApplyResult:
    """What becomes of a call."""

    def __init__(self, pool, callback, error_callback):
        self._pool = pool
        self._event = threading.Event()
        self._callback = callback
        self._error_callback = error_callback
        pool._begun(self)

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return self._success

    def wait(self, timeout=None):
        self._event.wait(timeout)

    def get(self, timeout=None):
        """The result, waited for; raises what the call raised."""
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if self._success:
            return self._value
        raise self._value

    def _set(self, good, value):
        self._success, self._value = good, value
        if self._callback and good:
            self._callback(value)
        if self._error_callback and not good:
            self._error_callback(value)
        self._event.set()
        self._pool._done(self)
        self._pool = None


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    def __init__(self, pool, chunksize, length, callback, error_callback):
        super().__init__(pool, callback, error_callback)
        self._chunksize = chunksize
        self._left = length // chunksize + bool(length % chunksize) if chunksize else 0
        self._values = [None] * length
        self._failed = None
        if not self._left:
            self._set(True, [])

    def _set_part(self, index, good, value):
        self._left -= 1
        if not good:
            self._failed = self._failed or (value,)
        else:
            self._values[index * self._chunksize:(index + 1) * self._chunksize] = value
        if not self._left:
            self._set(not self._failed, self._failed[0] if self._failed else self._values)


class IMapIterator:
    """The results of imap() in the order of the arguments."""

    def __init__(self, pool):
        self._pool = pool
        self._news = threading.Condition()
        self._items = collections.deque()
        self._early = {}
        self._index = 0
        self._given = 0
        self._length = None
        pool._begun(self)

    def __iter__(self):
        return self

    def next(self, timeout=None):
        with self._news:
            if not self._items:
                if self._given == self._length:
                    raise StopIteration
                end = lambda: self._items or self._given == self._length
                if not self._news.wait_for(end, timeout):
                    raise TimeoutError from None
                if not self._items:
                    raise StopIteration
            self._given += 1
            good, value = self._items.popleft()
        if good:
            return value
        raise value

    __next__ = next

    def _set(self, index, good, value):
        with self._news:
            self._early[index] = good, value
            while self._index in self._early:
                self._items.append(self._early.pop(self._index))
                self._index += 1
            self._news.notify_all()
            self._look()

    def _set_length(self, length):
        with self._news:
            self._length = length
            self._news.notify_all()
            self._look()

    def _look(self):
        if self._index == self._length and self._pool is not None:
            self._pool._done(self)
            self._pool = None


class IMapUnorderedIterator(IMapIterator):
    """The results of imap_unordered() as they come."""

    def _set(self, index, good, value):
        with self._news:
            self._items.append((good, value))
            self._index += 1
            self._news.notify_all()
            self._look()


class ThreadPool(Pool):
    """The same with threads: nothing is pickled."""

    def __init__(self, processes=None, initializer=None, initargs=()):
        Pool.__init__(self, processes, initializer, initargs)

    def _start(self, initializer, initargs, most_tasks):
        from concurrent.futures import ThreadPoolExecutor
        self._executor = ThreadPoolExecutor(self._processes, initializer=initializer, initargs=initargs)

    def _give(self, function, args, kwargs, done):
        def run():
            try:
                value = function(*args, **kwargs)
            except Exception as error:
                done(False, error)
            else:
                done(True, value)
        self._executor.submit(run)

    def _end_when_done(self):
        self._executor.shutdown(wait=False)

    def terminate(self):
        """Take no more work."""
        self._state = TERMINATE
        self._executor.shutdown(wait=False, cancel_futures=True)

    def join(self):
        """Wait until the threads have ended."""
        if self._state == RUN:
            raise ValueError("Pool is still running")
        self._executor.shutdown()
