"""Where the threads of a program are: on demand, after some time, at a signal, and when a signal ends the program."""

import os
import signal
import sys
from _thread import _get_main_thread_ident, allocate_lock, get_ident, start_new_thread

from _traceback import is_library

__all__ = ['enable', 'disable', 'is_enabled', 'dump_traceback', 'dump_c_stack', 'dump_traceback_later',
           'cancel_dump_traceback_later', 'register', 'unregister']

_FATAL = {signal.SIGBUS: 'Bus error', signal.SIGILL: 'Illegal instruction', signal.SIGFPE: 'Floating-point exception',
          signal.SIGABRT: 'Aborted', signal.SIGSEGV: 'Segmentation fault'}
_MOST_FRAMES, _LONGEST_NAME, _LONGEST_THREAD_NAME = 100, 500, 15

_enabled = None  # (descriptor, all threads, C stack) while faults are told
_registered = {}  # (descriptor, all threads, chain) by signal
_running = None  # the lock that stops the dump to come later


def _descriptor(file):
    # What is in the file's buffer comes before what is written past it.
    if file is None:
        file = getattr(sys, 'stderr', _enabled)
        if file is None:
            raise RuntimeError("sys.stderr is None")
    if isinstance(file, int):
        if file < 0:
            raise ValueError("file is not a valid file descriptor")
        return file
    number = file.fileno()
    if not isinstance(number, int) or number < 0:
        raise RuntimeError("file.fileno() is not a valid file descriptor")
    try:
        file.flush()
    except Exception:
        pass
    return number


def _name(text):
    cut = text[:_LONGEST_NAME].encode('ascii', 'backslashreplace').decode()
    return cut if len(text) <= _LONGEST_NAME else cut + '...'


def _stack(header, frame):
    # The frames of the library are left out, and threads that have no others, as those of timers: '' for these.
    lines = [header + ' (most recent call first):']
    while frame is not None:
        if not is_library(frame):
            if len(lines) > _MOST_FRAMES:
                break
            code = frame.f_code
            lines.append(f'  File "{_name(code.co_filename)}", line {frame.f_lineno} in {_name(code.co_name)}')
        frame = frame.f_back
    return '\n'.join(lines) + '\n' if len(lines) > 1 else ''


def _stacks(current, all_threads):
    frames = sys._current_frames()
    if not all_threads:
        return _stack('Stack', frames.get(current))
    stacks = [_stack(f'{"Current thread" if ident == current else "Thread"} 0x{ident:016x}{_thread_name(ident)}', frame)
              for ident, frame in frames.items()]
    return '\n'.join(filter(None, stacks))


def _thread_name(ident):
    # The system cuts names; that of the main thread is the name of what runs the program.
    if ident == _get_main_thread_ident():
        name = os.path.basename(sys.executable)
    else:
        threading = sys.modules.get('threading')
        thread = threading and threading._active.get(ident)
        name = thread.name if thread else ''
    return f' [{name[:_LONGEST_THREAD_NAME]}]' if name else ''


def _write(descriptor, text):
    try:
        os.write(descriptor, text.encode())
    except OSError:
        pass


def dump_traceback(file=None, all_threads=True):
    """Writes where the threads are, or this one."""
    _write(_descriptor(file), _stacks(get_ident(), all_threads))


_C_STACK = "Current thread's C stack trace (most recent call first):\n  <cannot get C stack on this system>\n"


def dump_c_stack(file=None):
    """Writes that there is no C stack to show."""
    _write(_descriptor(file), _C_STACK)


def enable(file=None, all_threads=True, c_stack=True):
    """Writes where the threads are when a fault ends the program."""
    global _enabled
    _enabled = _descriptor(file), all_threads, c_stack
    _watch()


def disable():
    """No more; tells whether faults were told."""
    global _enabled
    was_enabled, _enabled = _enabled is not None, None
    return was_enabled


def is_enabled():
    return _enabled is not None


def _seconds(timeout):
    if not isinstance(timeout, (int, float)):
        raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer or float")
    if timeout != timeout:
        raise ValueError("Invalid value NaN (not a number)")
    if abs(timeout) >= 1 << 63:
        raise OverflowError("timestamp out of range for platform time_t")
    if timeout <= 0:
        raise ValueError("timeout must be greater than 0")
    return timeout


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    """Writes where all threads are when so many seconds have gone by, once or again and again; then may end the program."""
    global _running
    header = _timeout_header(_seconds(timeout))
    descriptor = _descriptor(file)
    cancel_dump_traceback_later()
    _running = lock = allocate_lock()
    lock.acquire()
    start_new_thread(_dump_later, (lock, timeout, repeat, descriptor, header, exit))


def _timeout_header(timeout):
    seconds, microseconds = divmod(round(timeout * 1_000_000), 1_000_000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f'Timeout ({hours}:{minutes:02}:{seconds:02}{f".{microseconds:06}" if microseconds else ""})!\n'


def _dump_later(lock, timeout, repeat, descriptor, header, exit):
    while not lock.acquire(timeout=timeout):
        _write(descriptor, header + _stacks(None, True))
        if exit:
            os._exit(1)
        if not repeat:
            return


def cancel_dump_traceback_later():
    """Forgets what dump_traceback_later() was told."""
    global _running
    if _running is not None:
        _running.release()
        _running = None


def _signal_number(number):
    number = int(signal._checked(number))
    if number in _FATAL:
        raise RuntimeError(f"signal {number} cannot be registered, use enable() instead")
    if number in (signal.SIGKILL, signal.SIGSTOP):
        raise OSError(22, 'Invalid argument')
    return number


def register(signum, file=None, all_threads=True, chain=False):
    """Writes where the threads are when a signal comes, instead of what it did, or before that."""
    number = _signal_number(signum)
    _registered[number] = _descriptor(file), all_threads, chain
    _watch()


def unregister(signum):
    """No more; tells whether the signal was registered."""
    return _registered.pop(_signal_number(signum), None) is not None


def _watch():
    if _on_signal not in signal._watchers:
        signal._watchers.append(_on_signal)


def _on_signal(number):
    if number in _registered:
        descriptor, all_threads, chain = _registered[number]
        _write(descriptor, _stacks(get_ident(), all_threads))
        return not chain
    if _enabled is not None and number in _FATAL:
        descriptor, all_threads, c_stack = _enabled
        text = f'Fatal Python error: {_FATAL[number]}\n\n' + _stacks(get_ident(), all_threads)
        _write(descriptor, text + '\n' + _C_STACK if c_stack else text)


def _sigsegv(release_gil=False, /):
    signal.raise_signal(signal.SIGSEGV)


def _sigfpe():
    signal.raise_signal(signal.SIGFPE)


def _sigabrt():
    os.abort()
