"""Signals by name, and what is to be done on them."""

import math
import _signal
import _thread
from _signal import raise_signal
from enum import IntEnum
from time import monotonic, sleep

__all__ = ['Signals', 'Handlers', 'Sigmasks', 'SIG_BLOCK', 'SIG_UNBLOCK', 'SIG_SETMASK', 'pthread_sigmask', 'sigpending',
           'signal', 'getsignal', 'raise_signal', 'default_int_handler', 'strsignal',
           'valid_signals', 'alarm', 'pause', 'setitimer', 'getitimer', 'ITIMER_REAL', 'ITIMER_VIRTUAL', 'ITIMER_PROF',
           'ItimerError', 'set_wakeup_fd', 'siginterrupt', 'SIG_DFL', 'SIG_IGN', 'NSIG']

NSIG = 65


class Signals(IntEnum):
    """Signals of Linux."""
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGIOT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGSTKFLT = 16
    SIGCHLD = 17
    SIGCLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPOLL = 29
    SIGPWR = 30
    SIGSYS = 31
    SIGRTMIN = 34
    SIGRTMAX = 64


class Handlers(IntEnum):
    """Handlers that are not functions."""
    SIG_DFL = 0
    SIG_IGN = 1


class Sigmasks(IntEnum):
    """What pthread_sigmask() does with the signals it is given."""
    SIG_BLOCK = 0
    SIG_UNBLOCK = 1
    SIG_SETMASK = 2


globals().update(Signals.__members__)
globals().update(Sigmasks.__members__)
globals().update(Handlers.__members__)
__all__ += list(Signals.__members__)


def default_int_handler(signalnum, frame, /):
    """Raise KeyboardInterrupt."""
    raise KeyboardInterrupt


_handlers = {one: Handlers.SIG_DFL for one in Signals}
_handlers[Signals.SIGINT] = default_int_handler
_handlers[Signals.SIGPIPE] = Handlers.SIG_IGN


def _replace_default_interrupt(handler):
    # For asyncio.run(): whether SIGINT is the main program's, and nobody had another handler.
    replaced = (_handlers[Signals.SIGINT] is default_int_handler
                and _thread.get_ident() == _thread._get_main_thread_ident())
    if replaced:
        _handlers[Signals.SIGINT] = handler
    return replaced


def _restore_default_interrupt(handler):
    if _handlers[Signals.SIGINT] is handler:
        _handlers[Signals.SIGINT] = default_int_handler


def _checked(signalnum):
    if not isinstance(signalnum, int):
        raise TypeError(f"'{type(signalnum).__name__}' object cannot be interpreted as an integer")
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    return signalnum


def signal(signalnum, handler, /):
    """Sets the handler of a signal; returns the old one."""
    number = _checked(signalnum)
    if not callable(handler) and handler not in (0, 1):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if _thread.get_ident() != _thread._get_main_thread_ident():
        raise ValueError("signal only works in main thread of the main interpreter")
    if number in (Signals.SIGKILL, Signals.SIGSTOP):
        raise OSError(22, 'Invalid argument')
    old = _handlers.get(number, Handlers.SIG_DFL)
    _handlers[number] = handler if callable(handler) else Handlers(handler)
    return old


def getsignal(signalnum, /):
    """The handler of a signal."""
    return _handlers.get(_checked(signalnum), Handlers.SIG_DFL)


# What these do to a process that has not set a handler: nothing.
_harmless = (Signals.SIGCHLD, Signals.SIGCONT, Signals.SIGWINCH, Signals.SIGURG)


def _deliver(number, frame):
    # The runtime calls this in the main program, which a signal has reached.
    if number in _blocked:
        _pending.add(number)
        return
    for lock in _pausing:
        lock.release()
    _pausing.clear()
    handler = _handlers.get(number, Handlers.SIG_DFL)
    if not isinstance(handler, Handlers):
        # os.kill() is no frame of the program.
        if frame is not None and frame.f_globals.get('__name__') == 'os':
            frame = frame.f_back
        handler(number, frame)
    elif handler is Handlers.SIG_DFL and number not in _harmless:
        raise SystemExit(128 + number)


_blocked, _pending = set(), set()


def _named(number):
    return Signals(number) if number in Signals else number


def pthread_sigmask(how, mask, /):
    """Holds signals back, or lets them through; the signals that were held back before."""
    old = {_named(number) for number in _blocked}
    numbers = set()
    for number in mask:
        if not 1 <= number < NSIG:
            raise ValueError(f"signal number {number} out of range [1; {NSIG - 1}]")
        numbers.add(int(number))
    numbers -= {SIGKILL, SIGSTOP}
    if how == SIG_BLOCK:
        _blocked.update(numbers)
    elif how == SIG_UNBLOCK:
        _blocked.difference_update(numbers)
    elif how == SIG_SETMASK:
        _blocked.clear()
        _blocked.update(numbers)
    else:
        raise OSError(22, 'Invalid argument')
    for number in sorted(_pending - _blocked):
        _pending.discard(number)
        raise_signal(number)
    return old


def sigpending():
    """The signals that came while they were held back."""
    return {_named(number) for number in _pending}


def pause():
    """Waits for a signal."""
    lock = _thread.lock()
    lock.acquire()
    _pausing.append(lock)
    lock.acquire()


_pausing = []


class _Timer:
    """Raises SIGALRM after some seconds, and again at an interval."""

    def __init__(self):
        self.due = None
        self.interval = 0

    def left(self):
        return 0 if self.due is None else max(self.due - monotonic(), 0)

    def set(self, seconds, interval):
        self.interval = interval
        self.due = due = monotonic() + seconds if seconds else None
        if due is not None:
            _thread.start_new_thread(self.run, (due,))

    def run(self, due):
        # A timer that was set anew is somebody else's.
        while self.due == due:
            sleep(max(due - monotonic(), 0))
            if self.due != due:
                return
            self.due = due = due + self.interval if self.interval else None
            _signal.raise_signal(Signals.SIGALRM)
            if due is None:
                return


_timer = _Timer()


def alarm(seconds, /):
    """Raises SIGALRM after some seconds, 0: not any more; gives the seconds that an alarm set before had left."""
    left = _timer.left()
    _timer.set(seconds, 0)
    return math.ceil(left)


ItimerError = OSError
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2


def setitimer(which, seconds, interval=0.0, /):
    """Raises SIGALRM after some seconds and then at an interval; gives what the timer was set to."""
    old = getitimer(which)
    _timer.set(seconds, interval)
    return old


def getitimer(which, /):
    """The seconds left, and the interval."""
    if which != ITIMER_REAL:
        raise OSError(22, 'Invalid argument')
    return _timer.left(), _timer.interval


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """The descriptor that is told of signals: there is none."""
    return -1


def siginterrupt(signalnum, flag, /):
    """System calls go on after signals in any case."""
    _checked(signalnum)


_texts = (None, 'Hangup', 'Interrupt', 'Quit', 'Illegal instruction', 'Trace/breakpoint trap', 'Aborted', 'Bus error',
          'Floating point exception', 'Killed', 'User defined signal 1', 'Segmentation fault', 'User defined signal 2',
          'Broken pipe', 'Alarm clock', 'Terminated', 'Stack fault', 'Child exited', 'Continued', 'Stopped (signal)',
          'Stopped', 'Stopped (tty input)', 'Stopped (tty output)', 'Urgent I/O condition', 'CPU time limit exceeded',
          'File size limit exceeded', 'Virtual timer expired', 'Profiling timer expired', 'Window changed',
          'I/O possible', 'Power failure', 'Bad system call')


def strsignal(signalnum, /):
    """The text of a signal."""
    number = _checked(signalnum)
    if number < len(_texts):
        return _texts[number]
    return f'Real-time signal {number - SIGRTMIN}' if number >= SIGRTMIN else f'Unknown signal {number}'


def valid_signals():
    """All signals."""
    return {_named(number) for number in range(1, NSIG) if number not in (32, 33)}
