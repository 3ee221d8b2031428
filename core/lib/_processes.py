"""The processes of a program: small commands, the shell and Python itself, as pieces that run beside each other.

There is no operating system below. A process is a thread of this runtime that runs a command's function; Python
programs are children of their own (see core/runtime/child.cpp). What they share with the one who started them are the
ends of pipes and the files.
"""

import _thread
import os
import sys
from time import monotonic

from _pipes import wait_any

_SIGPIPE = 13
# What these do to a command: nothing.
_HARMLESS = {0, 17, 18, 23, 28}

_last = 0
running = {}  # by process id


class Ended(BaseException):
    """Unwinds a command that a signal ends."""


class Null:
    """/dev/null."""

    writes = True

    def duplicate(self):
        return self

    def read(self, size, sleeper=None):
        return b''

    def write(self, data, sleeper=None):
        pass

    def close(self):
        pass


class Inherited(Null):
    """A standard stream of this program, by its number."""

    def __init__(self, number):
        self.number = number

    def read(self, size, sleeper=None):
        return sys.__stdin__.readline().encode()

    def write(self, data, sleeper=None):
        stream = sys.__stdout__ if self.number == 1 else sys.__stderr__
        stream.write(bytes(data).decode('utf-8', 'replace'))
        stream.flush()


class OpenFile(Null):
    """An open file, by a descriptor of the process's own."""

    def __init__(self, descriptor):
        self.descriptor = descriptor

    def duplicate(self):
        return OpenFile(os.dup(self.descriptor))

    def read(self, size, sleeper=None):
        return os.read(self.descriptor, size)

    def write(self, data, sleeper=None):
        os.write(self.descriptor, bytes(data))

    def close(self):
        descriptor, self.descriptor = self.descriptor, None
        if descriptor is not None:
            os.close(descriptor)


class Process:
    """A command that runs. stdin, stdout and stderr are ends (see _pipes.End); the process closes them."""

    def __init__(self, command, args, stdin, stdout, stderr, environment, folder, child=None):
        global _last
        _last += 1
        self.pid = os.getpid() * 100 + _last
        self.args = args
        self.stdin, self.stdout, self.stderr = stdin, stdout, stderr
        self.environment = environment
        self.folder = folder
        self.returncode = None
        self.child = child  # of a Python program, or a command of the system
        self.children = []  # of a shell
        self.sleeping_on = None
        self.watchers = []  # called at the end
        self._waiting = []
        self._signal = 0
        self._ahead = b''
        self.inherits_input = isinstance(stdin, Inherited)
        self._command = command
        running[self.pid] = self
        _thread.start_new_thread(self._run, ())

    def _run(self):
        code = 1
        try:
            self.check()
            code = self._command(self)
            if self._signal and code == -9:
                # It came while its child began.
                code = -self._signal
        except Ended:
            code = -self._signal
        except BrokenPipeError:
            code = -_SIGPIPE
        finally:
            self._finish(code)

    def _finish(self, code):
        self.close_streams()
        self.returncode = code & 0xFF if code >= 0 else code
        del running[self.pid]
        for lock in self._waiting:
            lock.release()
        for watcher in self.watchers:
            watcher()

    def close_streams(self):
        for end in (self.stdin, self.stdout, self.stderr):
            end.close()

    # -- for who started it

    def wait(self, deadline=None):
        """Wait for the end; whether it came."""
        if self.returncode is None:
            lock = _thread.allocate_lock()
            lock.acquire()
            self._waiting.append(lock)
            if not lock.acquire(True, -1 if deadline is None else max(0, deadline - monotonic())):
                self._waiting.remove(lock)
        return self.returncode is not None

    def send_signal(self, number):
        if self.returncode is not None or number in _HARMLESS:
            return
        if self.child is not None:
            self.child.signal(number)
            return
        self._signal = number
        for child in self.children:
            child.send_signal(number)
        if self.sleeping_on is not None and self.sleeping_on.locked():
            self.sleeping_on.release()

    # -- for commands

    def was_signalled(self):
        return bool(self._signal)

    def check(self):
        if self._signal:
            raise Ended

    def read(self, size=65536):
        """Some bytes of standard input, b'' at its end."""
        if self._ahead:
            data, self._ahead = self._ahead, b''
            return data
        data = self.stdin.read(size, self)
        self.check()
        return data

    def read_all(self):
        pieces = []
        while data := self.read():
            pieces.append(data)
        return b''.join(pieces)

    def read_line(self):
        pieces = []
        while data := self.read():
            line, newline, rest = data.partition(b'\n')
            pieces.append(line + newline)
            if newline:
                self._ahead = rest
                break
        return b''.join(pieces)

    def write(self, data, stream=1):
        end = self.stdout if stream == 1 else self.stderr
        self.check()
        end.write(data.encode() if isinstance(data, str) else data, self)
        self.check()

    def fail(self, text, code=1):
        """Tell of an error; its exit code."""
        self.write(f'{self.args[0]}: {text}\n', 2)
        return code

    def sleep(self, seconds):
        wait_any([], monotonic() + seconds, self)
        self.check()

    def path(self, name):
        return os.path.join(self.folder, name)


def find(program):
    """The function of a command; FileNotFoundError if there is none of that name."""
    import _beside
    if _beside.may_start(program):
        return _beside.run_command
    import _commands
    folder, slash, name = os.fspath(program).rpartition('/')
    command = _commands.table.get(name) if folder in ('', '/bin', '/usr/bin', '/usr/local/bin') else None
    if command is None:
        if slash and os.path.exists(program):
            raise PermissionError(13, 'Permission denied', program)
        raise FileNotFoundError(2, 'No such file or directory', program)
    return command


def is_command(path):
    try:
        find(path)
    except (FileNotFoundError, PermissionError):
        return False
    return True


def start(args, stdin, stdout, stderr, environment=None, folder=None, program=None):
    """Start a command with these ends, which become its own."""
    command = find(args[0] if program is None else program)
    environment = dict(os.environ if environment is None else environment)
    folder = os.getcwd() if folder is None else folder
    child = None
    if command is not None and command.__module__ == '_beside':
        child = command.__globals__['start_command'](
            args if program is None else [program, *args[1:]], environment, folder, isinstance(stdin, Inherited))
    return Process(command, args, stdin, stdout, stderr, environment, folder, child)


def signal(pid, number):
    """os.kill for a process that this program started; ProcessLookupError if there is none."""
    if pid not in running:
        raise ProcessLookupError(3, 'No such process')
    running[pid].send_signal(number)
