"""An executor whose workers are threads."""

import itertools
import os
import threading
from queue import Empty, SimpleQueue
from weakref import WeakSet

from . import _base

__all__ = ['ThreadPoolExecutor', 'BrokenThreadPool']

_executors = WeakSet()
_ending = False


def _end_all():
    # The main program is over: workers end when there is nothing left to do.
    global _ending
    _ending = True
    for executor in list(_executors):
        executor._let_workers_end()
        for thread in executor._threads:
            thread.join()


threading._register_atexit(_end_all)


class BrokenThreadPool(_base.BrokenExecutor):
    """The initializer of a worker failed."""


class WorkerContext:
    """Where a worker runs its tasks: in its thread."""

    @classmethod
    def prepare(cls, initializer, initargs):
        """What makes the context of a worker, and what makes a task of a function and its arguments."""
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        return lambda: cls(initializer, initargs), lambda fn, args, kwargs: (fn, args, kwargs)

    def __init__(self, initializer, initargs):
        self._initializer = initializer
        self._initargs = initargs

    def initialize(self):
        """Called before the first task."""
        if self._initializer is not None:
            self._initializer(*self._initargs)

    def finalize(self):
        """Called behind the last task."""

    def run(self, task):
        """The result of a task."""
        fn, args, kwargs = task
        return fn(*args, **kwargs)


class _Work:
    def __init__(self, future, task):
        self.future = future
        self.task = task

    def run(self, context):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = context.run(self.task)
        except BaseException as error:
            self.future.set_exception(error)
            self = None  # the traceback would hold the future, the future the exception
        else:
            self.future.set_result(result)


class ThreadPoolExecutor(_base.Executor):
    """Runs functions in up to max_workers threads, which are started when they are needed."""

    BROKEN = BrokenThreadPool
    _counter = itertools.count().__next__
    prepare_context = WorkerContext.prepare

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (os.process_cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        self._create_worker_context, self._resolve_task = self.prepare_context(initializer, initargs)
        self._max_workers = max_workers
        self._thread_name_prefix = thread_name_prefix or f'ThreadPoolExecutor-{self._counter()}'
        self._work_queue = SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads = set()
        self._lock = threading.Lock()
        self._broken = False
        self._shutdown = False
        _executors.add(self)

    def submit(self, fn, /, *args, **kwargs):
        """Runs fn(*args, **kwargs) in a worker; gives a Future."""
        with self._lock:
            if self._broken:
                raise self.BROKEN(self._broken)
            if self._shutdown:
                raise RuntimeError('cannot schedule new futures after shutdown')
            if _ending:
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            future = _base.Future()
            self._work_queue.put(_Work(future, self._resolve_task(fn, args, kwargs)))
            self._start_worker_if_needed()
            return future

    def _start_worker_if_needed(self):
        if self._idle.acquire(timeout=0) or len(self._threads) >= self._max_workers:
            return
        from weakref import ref
        name = f'{self._thread_name_prefix}_{len(self._threads)}'
        # A worker does not keep its executor: one that nobody knows any more ends its workers.
        queue = self._work_queue
        thread = threading.Thread(name=name, target=_work, args=(ref(self, lambda _: queue.put(None)), queue,
                                                                 self._create_worker_context()))
        self._threads.add(thread)
        thread.start()

    def _break(self):
        with self._lock:
            self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
            for work in self._take_all():
                work.future.set_exception(self.BROKEN(self._broken))

    def _take_all(self):
        while True:
            try:
                work = self._work_queue.get_nowait()
            except Empty:
                return
            if work is not None:
                yield work

    def _let_workers_end(self):
        self._work_queue.put(None)

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Takes no more work; waits for what was given, or cancels what has not begun."""
        with self._lock:
            self._shutdown = True
            if cancel_futures:
                for work in self._take_all():
                    work.future.cancel()
            self._let_workers_end()
        if wait:
            for thread in self._threads:
                thread.join()


def _work(executor_reference, queue, context):
    # What a worker does.
    try:
        context.initialize()
    except BaseException:
        import logging
        logging.getLogger('concurrent.futures').critical('Exception in initializer:', exc_info=True)
        if (executor := executor_reference()) is not None:
            executor._break()
        return
    try:
        _take_tasks(executor_reference, queue, context)
    finally:
        context.finalize()


def _take_tasks(executor_reference, queue, context):
    # None in the queue: look whether to end, and tell the next one.
    while True:
        try:
            work = queue.get_nowait()
        except Empty:
            if (executor := executor_reference()) is not None:
                executor._idle.release()
            del executor
            work = queue.get()
        if work is not None:
            work.run(context)
            del work
            continue
        executor = executor_reference()
        if _ending or executor is None or executor._shutdown:
            queue.put(None)
            return
        del executor
