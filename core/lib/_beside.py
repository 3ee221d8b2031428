"""Processes of the host, beside this program: what the runtime's own children offer, over messages to the host."""

import os

import _child
import _remote

_READS, _OUTPUT, _ERROR, _MESSAGE, _BEGUN, _ENDED = range(6)  # ProcessEvent of host.h
_FAILED = -1
_missing = False  # the host said that it has none


class _Process:
    def __init__(self, remote):
        self._remote = remote
        self.exit_code = None

    def step(self):
        """The next event as _child.Child has it; None at the end."""
        event = self._remote.step()
        if event is None:
            return None
        kind, content = event
        if kind == _ENDED:
            self.exit_code = int(content)
            return None
        if kind == _FAILED:
            self.exit_code = 1
            return _ERROR, content + b'\n'
        return event

    def send(self, message):
        self._remote.tell(b'message', message)

    def answer(self, operation, line):
        self._remote.tell(b'input', line)

    def signal(self, number):
        self._remote.tell(b'signal', str(number).encode())

    def close(self):
        self._remote.cancel()


def _start(fields):
    # A process that has begun; OSError for one that cannot be had, None where the host has none.
    remote = _remote.Remote([field.encode('utf-8', 'surrogateescape') for field in fields])
    kind, content = remote.step()
    if kind != _FAILED:
        return _Process(remote)
    if content.isdigit():
        raise OSError(int(content), os.strerror(int(content)))
    global _missing
    _missing = True


def _counted(words):
    return [str(len(words)), *words]


def start_program(process, source, file, argv, options):
    """A program with a runtime of its own in another thread; None where there can be none."""
    if _missing or _remote.is_alone():
        return None
    files = [text for pair in _child.own_files() for text in pair]
    return _start(['program', str(process.pid), str(os.getpid()), process.folder, file, source, *_counted(argv),
                   *_counted([f'{name}={value}' for name, value in process.environment.items()]),
                   *_counted(options), *files])


def may_start(program):
    """Whether the host may start a command of the system by this name."""
    return '*' in os._commands or program in os._commands


def start_command(args, environment, folder, inherits_input):
    """A command of the system."""
    try:
        child = _start(['command', folder, '1' if inherits_input else '0', *_counted(args),
                        *_counted([f'{name}={value}' for name, value in environment.items()])])
    except OSError as error:
        error.filename = args[0]
        raise
    if child is None:
        raise PermissionError(1, 'Operation not permitted', args[0])
    return child


def run_command(process):
    """Feed a command of the system and take what it writes, until it ends; its exit code."""
    import _thread
    child = process.child
    if not process.inherits_input:
        _thread.start_new_thread(_feed, (process, child))
    try:
        while (event := child.step()) is not None:
            kind, content = event
            process.write(content, kind)
    except BrokenPipeError:
        child.signal(13)
        raise
    finally:
        child.close()
    return child.exit_code


def _feed(process, child):
    while data := process.read():
        child.answer(0, data)
    child.answer(0, b'')
