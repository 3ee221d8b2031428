"""An executor whose workers are processes."""

import os
import pickle
import threading
from itertools import islice
from weakref import WeakSet

import multiprocessing
from multiprocessing._crew import Crew, Task

from . import _base

__all__ = ['ProcessPoolExecutor', 'BrokenProcessPool']

_executors = WeakSet()
_ending = False


def _end_all():
    # The main program is over: what was given is done, then the workers end.
    global _ending
    _ending = True
    for executor in list(_executors):
        executor.shutdown()


threading._register_atexit(_end_all)


class BrokenProcessPool(_base.BrokenExecutor):
    """A worker ended that was not to."""


class _RemoteTraceback(Exception):
    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class _ExceptionWithTraceback:
    # An exception on its way from a worker, with the text of its traceback.
    def __init__(self, exc, tb):
        import traceback
        text = ''.join(traceback.format_exception(type(exc), exc, tb))
        self.exc = exc
        exc.__traceback__ = None
        self.tb = f'\n"""\n{text}"""'

    def __reduce__(self):
        return _rebuild_exc, (self.exc, self.tb)


def _rebuild_exc(exc, tb):
    exc.__cause__ = _RemoteTraceback(tb)
    return exc


def _wrap(error, value=None):
    return _ExceptionWithTraceback(error, error.__traceback__)


def _process_chunk(fn, chunk):
    return [fn(*args) for args in chunk]


def _initialized(initializer, initargs):
    # In a worker: one whose initializer fails ends.
    try:
        initializer(*initargs)
    except BaseException:
        import logging
        logging.getLogger('concurrent.futures').critical('Exception in initializer:', exc_info=True)
        raise SystemExit(0) from None


_ABRUPT = 'A process in the process pool was terminated abruptly while the future was running or pending.'


class ProcessPoolExecutor(_base.Executor):
    """Runs functions in up to max_workers processes, which are started when they are needed."""

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = os.process_cpu_count() or 1
        elif max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if mp_context is None:
            mp_context = multiprocessing.get_context()
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
            if mp_context.get_start_method(allow_none=False) == "fork":
                raise ValueError("max_tasks_per_child is incompatible with the 'fork' multiprocessing start method; "
                                 "supply a different mp_context.")
        self._max_workers = max_workers
        self._mp_context = mp_context
        self._lock = threading.Lock()
        self._broken = False
        self._shutdown = False
        self._forced = None
        start, args = (_initialized, (initializer, initargs)) if initializer is not None else (None, ())
        self._crew = Crew(self._make_process, max_workers, start, args, max_tasks_per_child, _wrap, self._died)
        _executors.add(self)

    def _make_process(self, target, args):
        return self._mp_context.Process(target=target, args=args)

    @property
    def _processes(self):
        return {process.pid: process for process in self._crew.workers.values()}

    def _died(self, task):
        if task is None and self._crew.limited:
            # It had done the tasks that one worker may do.
            if self._crew.has_tasks():
                self._crew.start_worker()
            return
        self._broken = 'A child process terminated abruptly, the process pool is not usable anymore'
        for lost in [task, *self._crew.take_all()]:
            if lost is not None:
                lost.begin()
                lost.done(False, BrokenProcessPool(_ABRUPT))
        self._crew.end()

    def submit(self, fn, /, *args, **kwargs):
        """Runs fn(*args, **kwargs) in a worker; gives a Future."""
        with self._lock:
            if self._broken:
                raise BrokenProcessPool(self._broken)
            if self._shutdown:
                raise RuntimeError('cannot schedule new futures after shutdown')
            if _ending:
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            future = _base.Future()
            try:
                data = pickle.dumps((fn, args, kwargs))
            except Exception as error:
                import traceback
                text = ''.join(traceback.format_exception(error))
                error.__cause__ = _RemoteTraceback(f'\n"""\n{text}"""')
                future.set_exception(error)
                return future
            self._crew.give(Task(data, _Begin(future), _Done(future)))
            return future

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        """The results of fn, in the order of the arguments, which go to the workers in chunks."""
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        rest = zip(*iterables)
        chunks = iter(lambda: tuple(islice(rest, chunksize)), ())
        results = _base.Executor.map(_Chunked(self, fn), _process_chunk, chunks, timeout=timeout, buffersize=buffersize)
        return _flat(results)

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Takes no more work; waits for what was given, or cancels what has not begun."""
        with self._lock:
            self._shutdown = True
            if cancel_futures:
                for task in self._crew.take_waiting():
                    task.begin.future.cancel()
            self._crew.close()
        if wait:
            self._crew.join()

    def terminate_workers(self):
        """Ends the workers at once."""
        self._force(False)

    def kill_workers(self):
        """Ends the workers at once, by SIGKILL."""
        self._force(True)

    def _force(self, kill):
        if self._shutdown and not self._crew.workers:
            return
        self._crew.end(kill)
        self.shutdown(wait=False, cancel_futures=True)


def _flat(chunks):
    for chunk in chunks:
        yield from chunk


class _Chunked:
    # What Executor.map() submits to: a function over a chunk of arguments.
    def __init__(self, executor, fn):
        self._executor = executor
        self._fn = fn

    def submit(self, process_chunk, chunk):
        return self._executor.submit(process_chunk, self._fn, chunk)


class _Begin:
    def __init__(self, future):
        self.future = future

    def __call__(self):
        return not self.future.done() and (self.future.running() or self.future.set_running_or_notify_cancel())


class _Done:
    def __init__(self, future):
        self.future = future

    def __call__(self, good, value):
        if self.future.done():
            return
        if good:
            self.future.set_result(value)
        else:
            self.future.set_exception(value)
