"""How a process is started: a child of the runtime, a parallel one where the host has workers."""

import os
import pickle
import sys
from time import monotonic

from . import _home

_BOOTSTRAP = 'import multiprocessing.spawn; multiprocessing.spawn.main()'
_spawning = []  # the processes that are being pickled


def get_spawning():
    return _spawning[-1] if _spawning else None


def preparation(process):
    """What a process has to know before its Process object can be read."""
    main = sys.modules['__main__']
    file = getattr(main, '__file__', None)
    source = getattr(sys, '_sources', {}).get(file or '<string>')  # without a file it is the text of -c
    from .process import current_process
    return {'name': process._name, 'argv': sys.argv, 'authkey': bytes(current_process().authkey),
            'main': (file, source), 'reads_main': process._reads_main}


class Popen:
    """A process that was started."""

    def __init__(self, process):
        import _processes
        _check_not_preparing()
        _spawning.append(self)
        self._ends = []  # of pipes, on their way
        try:
            self._message = pickle.dumps((preparation(process), pickle.dumps(process)))
        finally:
            _spawning.pop()
        self.returncode = None
        self._caller = _home.Caller()
        self._process = _processes.Process(
            self._run, [sys.executable], _processes.Null(), _processes.Inherited(1), _processes.Inherited(2),
            dict(os.environ), os.getcwd())
        self.pid = self._process.pid

    def _run(self, process):
        import _python_command
        try:
            options = getattr(sys, '_python_options', ())
            return _python_command.run(process, _BOOTSTRAP, '<string>', ['-c'], options, self._serve, self._begin)
        finally:
            self._caller.end()

    def _begin(self, child):
        self._child = child
        child.send(self._message)
        self._message = None

    def _serve(self, message):
        _home.serve(self._caller, message, self._child.send)

    def poll(self):
        self.returncode = self._process.returncode
        return self.returncode

    def wait(self, timeout=None):
        self._process.wait(None if timeout is None else monotonic() + timeout)
        return self.poll()

    def send_signal(self, number):
        if self.poll() is None:
            self._process.send_signal(int(number))


def _check_not_preparing():
    from .process import current_process
    if getattr(current_process(), '_inheriting', False):
        raise RuntimeError('''
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        ''')
