"""What an interpreter does: one task after the other, in a __main__ of its own."""

import sys
from traceback import extract_tb, format_exception
from types import FunctionType, ModuleType, SimpleNamespace

from . import _registry
from ._crossing import dumps, loads


class Worker:
    """What its process begins with (see multiprocessing.spawn)."""

    _name = 'MainProcess'
    _reads_main = False

    def __init__(self, number):
        self._number = number

    def _bootstrap(self):
        _registry.current = self._number
        sys.modules['__main__'] = ModuleType('__main__')
        outcome = None
        while (task := _registry.call('next', self._number, outcome)) is not None:
            outcome = _done(task)
        return 0


def _done(data):
    """The outcome of a task: 'done', 'failed' or 'refused', and a pickled value, excinfo or (message, reason)."""
    try:
        kind, task = loads(data)
    except Exception as error:
        return 'refused', dumps(('object could not be unpickled', _line(error)))
    try:
        value = FunctionType(_tasks[kind].__code__, vars(sys.modules['__main__']))(task)
    except BaseException as error:
        return 'failed', dumps(_described(error))
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    try:
        return 'done', dumps(value)
    except Exception as error:
        return 'refused', dumps(('object does not support cross-interpreter data', _line(error)))


# The tasks, whose globals are those of __main__.

def _bind(names):
    globals().update(names)


def _call(task):
    function, args, kwargs = task
    return function(*args, **kwargs)


def _exec(code):
    exec(code, globals())


_tasks = {'bind': _bind, 'call': _call, 'exec': _exec}


def _line(error):
    return f'{_name(type(error))}: {error}'


def _name(cls):
    return cls.__qualname__ if cls.__module__ in ('builtins', '__main__') else f'{cls.__module__}.{cls.__qualname__}'


def _described(error):
    cls = type(error)
    names = {name: getattr(cls, name) for name in ('__name__', '__qualname__', '__module__')}
    if not extract_tb(error.__traceback__):
        error.__traceback__ = None  # without frames there is no heading either
    return SimpleNamespace(type=SimpleNamespace(**names), msg=str(error), formatted=_line(error),
                           errdisplay=''.join(format_exception(error)).removesuffix('\n'))


_main = None


def main_of_program():
    """The program's main module, read again under a name by which it sees that it is not the program."""
    global _main
    if _main is None:
        from multiprocessing.spawn import read_main
        own = sys.modules['__main__']
        try:
            _main = read_main('<fake __main__>')
        finally:
            sys.modules['__main__'] = own
            sys.modules.pop('<fake __main__>', None)
    return _main
