"""Process: a function that runs in a process of its own; the processes that there are."""

import itertools
import os
import signal
import sys
import threading

__all__ = ['BaseProcess', 'current_process', 'active_children', 'parent_process']

_counter = itertools.count(1)
_children = set()


class AuthenticationString(bytes):
    def __reduce__(self):
        from .context import get_spawning
        if not get_spawning():
            raise TypeError('Pickling an AuthenticationString object is disallowed for security reasons')
        return AuthenticationString, (bytes(self),)


class BaseProcess:
    """A process: what it runs, and what became of it."""

    _reads_main = True  # before it is unpickled, because what it runs may be from there

    def _Popen(self):
        raise NotImplementedError

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        self._identity = _current._identity + (next(_counter),)
        self._config = _current._config.copy()
        self._parent_pid = os.getpid()
        self._parent_name = _current.name
        self._popen = None
        self._closed = False
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        self._name = name or f"{type(self).__name__}-{':'.join(map(str, self._identity))}"
        if daemon is not None:
            self.daemon = daemon

    def _check_closed(self):
        if self._closed:
            raise ValueError("process object is closed")

    def run(self):
        """What runs in the process; to be overridden in a subclass."""
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        """Start the process."""
        self._check_closed()
        assert self._popen is None, 'cannot start a process twice'
        assert self._parent_pid == os.getpid(), 'can only start a process object created by current process'
        assert not _current._config.get('daemon'), 'daemonic processes are not allowed to have children'
        _look_for_ended()
        self._popen = self._Popen()
        # A target may hold the process.
        del self._target, self._args, self._kwargs
        _children.add(self)

    def interrupt(self):
        """SIGINT."""
        self._check_closed()
        self._popen.send_signal(signal.SIGINT)

    def terminate(self):
        """SIGTERM."""
        self._check_closed()
        self._popen.send_signal(signal.SIGTERM)

    def kill(self):
        """SIGKILL."""
        self._check_closed()
        self._popen.send_signal(signal.SIGKILL)

    def join(self, timeout=None):
        """Wait until the process has ended."""
        self._check_closed()
        assert self._parent_pid == os.getpid(), 'can only join a child process'
        assert self._popen is not None, 'can only join a started process'
        if self._popen.wait(timeout) is not None:
            _children.discard(self)

    def is_alive(self):
        """Whether the process runs."""
        self._check_closed()
        if self is _current:
            return True
        assert self._parent_pid == os.getpid(), 'can only test a child process'
        if self._popen is None:
            return False
        if self._popen.poll() is None:
            return True
        _children.discard(self)
        return False

    def close(self):
        """Give up what belongs to the process, which must have ended."""
        if self._popen is not None:
            if self._popen.poll() is None:
                raise ValueError("Cannot close a process while it is still running. You should first call join() "
                                 "or terminate().")
            self._popen = None
            _children.discard(self)
        self._closed = True

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        assert isinstance(name, str), 'name must be a string'
        self._name = name

    @property
    def daemon(self):
        return self._config.get('daemon', False)

    @daemon.setter
    def daemon(self, daemonic):
        assert self._popen is None, 'process has already started'
        self._config['daemon'] = daemonic

    @property
    def authkey(self):
        return self._config['authkey']

    @authkey.setter
    def authkey(self, authkey):
        self._config['authkey'] = AuthenticationString(authkey)

    @property
    def exitcode(self):
        self._check_closed()
        if self is _current or self._popen is None:
            return None
        return self._popen.poll()

    @property
    def ident(self):
        self._check_closed()
        if self is _current:
            return os.getpid()
        return self._popen and self._popen.pid

    pid = ident

    @property
    def sentinel(self):
        self._check_closed()
        if self._popen is None:
            raise ValueError("process not started")
        return self._popen.pid

    def __repr__(self):
        if self is _current:
            status = 'started'
        elif self._closed:
            status = 'closed'
        elif self._parent_pid != os.getpid():
            status = 'unknown'
        elif self._popen is None:
            status = 'initial'
        else:
            status = 'started' if self._popen.poll() is None else 'stopped'
        words = [type(self).__name__, f'name={self._name!r}']
        if self._popen is not None:
            words.append(f'pid={self._popen.pid}')
        words += [f'parent={self._parent_pid}', status]
        if self._popen is not None and (code := self._popen.poll()) is not None:
            words.append(f'exitcode={_exitcode_names.get(code, code)}')
        if self.daemon:
            words.append('daemon')
        return f"<{' '.join(words)}>"

    def __getstate__(self):
        return {**self.__dict__, '_popen': None}

    def _bootstrap(self):
        # In the process itself: run, and tell of what went wrong; the exit code.
        global _current, _parent, _counter
        try:
            _current = self
            _parent = _ParentProcess(self._parent_name, self._parent_pid)
            _counter = itertools.count(1)
            _children.clear()
            try:
                self.run()
                code = 0
            finally:
                _exit_function()
        except SystemExit as error:
            if error.code is None:
                code = 0
            elif isinstance(error.code, int):
                code = error.code
            else:
                sys.stderr.write(f'{error.code}\n')
                code = 1
        except BaseException:
            import traceback
            sys.stderr.write(f'Process {self.name}:\n')
            traceback.print_exc()
            code = 1
        finally:
            threading._shutdown()
            sys.stdout.flush()
            sys.stderr.flush()
        return code


class _ParentProcess(BaseProcess):
    def __init__(self, name, pid):
        self._identity = ()
        self._name = name
        self._pid = pid
        self._parent_pid = None
        self._popen = None
        self._closed = False
        self._config = {}

    def is_alive(self):
        return True

    @property
    def ident(self):
        return self._pid

    pid = ident

    def join(self, timeout=None):
        """Wait until it has ended, which this process does not see."""
        import time
        while timeout is None:
            time.sleep(3600)
        time.sleep(timeout)


class _MainProcess(BaseProcess):
    def __init__(self):
        self._identity = ()
        self._name = 'MainProcess'
        self._parent_pid = None
        self._popen = None
        self._closed = False
        self._config = {'authkey': AuthenticationString(os.urandom(32)), 'semprefix': '/mp'}


_parent = None
_current = _MainProcess()
_exitcode_names = {-number: f'-{number.name}' for number in signal.Signals}


def current_process():
    """The process that this is."""
    return _current


def active_children():
    """The processes that this one started and that run."""
    _look_for_ended()
    return list(_children)


def parent_process():
    """The process that started this one, None for the first."""
    return _parent


def _look_for_ended():
    for process in list(_children):
        if process._popen is not None and process._popen.poll() is not None:
            _children.discard(process)


def _exit_function():
    # The program is over: daemons end with it, the others are waited for.
    for process in active_children():
        if process.daemon:
            process._popen.send_signal(signal.SIGTERM)
    for process in active_children():
        process.join()


import atexit
atexit.register(_exit_function)
