"""Interpreters within the program: each has modules and a __main__ of its own, and runs in parallel with the others.

What goes from one to another is copied. An interpreter is a process of multiprocessing's kind, whose state the first
process keeps (_registry); it takes one task after the other (_worker).
"""

import threading
import weakref

from ._crossing import InterpreterError, NotShareableError, bound, dumped_call, dumped_script, is_shareable, loads
from ._queues import Queue, QueueEmpty, QueueFull, create as create_queue
from . import _registry

__all__ = ['get_current', 'get_main', 'create', 'list_all', 'is_shareable', 'Interpreter', 'InterpreterError',
           'InterpreterNotFoundError', 'ExecutionFailed', 'NotShareableError', 'create_queue', 'Queue', 'QueueEmpty',
           'QueueFull']

InterpreterNotFoundError = _registry.InterpreterNotFoundError


class ExecutionFailed(InterpreterError):
    """What ran in an interpreter raised an exception, which `excinfo` describes."""

    def __init__(self, excinfo):
        super().__init__(excinfo.formatted or excinfo.type.__name__)
        self.excinfo = excinfo

    def __str__(self):
        return f'{super().__str__()}\n\nUncaught in the interpreter:\n\n{self.excinfo.errdisplay}'


class Interpreter(_registry.Numbered):
    """One interpreter."""

    _known = weakref.WeakValueDictionary()

    @staticmethod
    def _claim(id):
        if id:
            _registry.call('own', id)

    def __del__(self):
        if self._id:
            _registry.disowned.append(self._id)

    @property
    def whence(self):
        """Where it was made."""
        return '_interpreters module' if self._id else 'runtime init'

    def is_running(self):
        """Whether it executes something."""
        return _registry.call('is_running', self._id)

    def _check(self, what):
        if not self._id:
            raise InterpreterError(f'cannot {what} unrecognized interpreter 0')

    def close(self):
        """End it."""
        self._check('destroy')
        _registry.call('close', self._id)

    def prepare_main(self, ns=None, /, **kwargs):
        """Bind names in its __main__ to values, which have to be shareable."""
        names = dict(ns, **kwargs) if ns is not None else kwargs
        self._check('update __main__ for')
        self._run(bound(names))

    def exec(self, code, /):
        """Run source text, code or a function without arguments in its __main__; wait until it is done."""
        self._check('exec code for')
        self._run(dumped_script(code))

    def _run(self, task):
        kind, data = _registry.call('run', self._id, task)
        value = loads(data)
        if kind == 'failed':
            raise ExecutionFailed(value)
        if kind == 'refused':
            message, reason = value
            raise NotShareableError(message) from Exception(reason)
        return value

    def _call(self, callable, args, kwargs):
        self._check('make a call in')
        return self._run(dumped_call(callable, args, kwargs))

    def call(self, callable, /, *args, **kwargs):
        """Call a function in it; a copy of what it returns."""
        return self._call(callable, args, kwargs)

    def call_in_thread(self, callable, /, *args, **kwargs):
        """Call a function in it, without waiting: the thread that waits."""
        thread = threading.Thread(target=self._call, args=(callable, args, kwargs))
        thread.start()
        return thread


def create():
    """A new interpreter."""
    return Interpreter(_registry.call('create'))


def list_all():
    """All interpreters that there are."""
    return [Interpreter(number) for number in _registry.call('numbers')]


def get_current():
    """The interpreter that this code runs in."""
    return Interpreter(_registry.current)


def get_main():
    """The interpreter that the program began in."""
    return Interpreter(0)
