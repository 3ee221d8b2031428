"""An executor whose workers are threads with an interpreter each."""

import sys
import traceback

from concurrent import interpreters

from . import thread

__all__ = ['InterpreterPoolExecutor', 'BrokenInterpreterPool']


def _called(errors, function, args, kwargs):
    # In the interpreter: the exception itself goes back besides what is told of it.
    try:
        return function(*args, **kwargs)
    except BaseException as error:
        try:
            errors.put(error)
        except interpreters.NotShareableError:
            print('exception is not shareable:', file=sys.stderr)
            traceback.print_exception(error)
            errors.put(None)
        raise


class WorkerContext(thread.WorkerContext):
    """Where a worker runs its tasks: in an interpreter of its own."""

    @classmethod
    def prepare(cls, initializer, initargs):
        """What makes the context of a worker, and what makes a task of a function and its arguments."""
        def task_of(fn, args, kwargs):
            if isinstance(fn, str):
                raise TypeError('scripts not supported')
            return fn, args, kwargs

        first = None if initializer is None else task_of(initializer, initargs, {})
        return lambda: cls(first), task_of

    def __init__(self, first):
        self._first = first

    def initialize(self):
        self._interpreter = interpreters.create()
        self._errors = interpreters.create_queue()
        if self._first is not None:
            try:
                self.run(self._first)
            except BaseException:
                self.finalize()
                raise

    def finalize(self):
        self._interpreter.close()

    def run(self, task):
        try:
            return self._interpreter.call(_called, self._errors, *task)
        except interpreters.ExecutionFailed as failure:
            error = self._errors.get()
            if error is None:
                raise
            raise error from failure


class BrokenInterpreterPool(thread.BrokenThreadPool):
    """The initializer of a worker failed."""


class InterpreterPoolExecutor(thread.ThreadPoolExecutor):
    """Runs functions in up to max_workers interpreters, which are made when they are needed."""

    BROKEN = BrokenInterpreterPool
    prepare_context = WorkerContext.prepare

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        super().__init__(max_workers, thread_name_prefix or f'InterpreterPoolExecutor-{self._counter()}', initializer,
                         initargs)
