"""An executor whose workers are threads."""

import os
import threading
from queue import Empty, SimpleQueue
from weakref import WeakSet

from . import _base

__all__ = ['ThreadPoolExecutor', 'BrokenThreadPool']

_executors = WeakSet()
_ending = False
_count = 0


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


class _Work:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.call = fn, args, kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        fn, args, kwargs = self.call
        try:
            result = fn(*args, **kwargs)
        except BaseException as error:
            self.future.set_exception(error)
            self = None  # the traceback would hold the future, the future the exception
        else:
            self.future.set_result(result)


class ThreadPoolExecutor(_base.Executor):
    """Runs functions in up to max_workers threads, which are started when they are needed."""

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (os.process_cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        if not thread_name_prefix:
            global _count
            thread_name_prefix = f'ThreadPoolExecutor-{_count}'
            _count += 1
        self._max_workers = max_workers
        self._thread_name_prefix = thread_name_prefix
        self._initializer = initializer
        self._initargs = initargs
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
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError('cannot schedule new futures after shutdown')
            if _ending:
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            future = _base.Future()
            self._work_queue.put(_Work(future, fn, args, kwargs))
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
                                                                 self._initializer, self._initargs))
        self._threads.add(thread)
        thread.start()

    def _break(self):
        with self._lock:
            self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
            for work in self._take_all():
                work.future.set_exception(BrokenThreadPool(self._broken))

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


def _work(executor_reference, queue, initializer, initargs):
    # What a worker does. None in the queue: look whether to end, and tell the next one.
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            import logging
            logging.getLogger('concurrent.futures').critical('Exception in initializer:', exc_info=True)
            if (executor := executor_reference()) is not None:
                executor._break()
            return
    while True:
        try:
            work = queue.get_nowait()
        except Empty:
            if (executor := executor_reference()) is not None:
                executor._idle.release()
            del executor
            work = queue.get()
        if work is not None:
            work.run()
            del work
            continue
        executor = executor_reference()
        if _ending or executor is None or executor._shutdown:
            queue.put(None)
            return
        del executor
