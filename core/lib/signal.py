"""Signals by name, and what is to be done on them."""

from enum import IntEnum

__all__ = ['Signals', 'Handlers', 'signal', 'getsignal', 'raise_signal', 'default_int_handler', 'strsignal',
           'valid_signals', 'SIG_DFL', 'SIG_IGN', 'NSIG']

NSIG = 65


class Signals(IntEnum):
    """Signals of Linux."""
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGWINCH = 28
    SIGIO = 29
    SIGPWR = 30
    SIGSYS = 31


class Handlers(IntEnum):
    """Handlers that are not functions."""
    SIG_DFL = 0
    SIG_IGN = 1


globals().update(Signals.__members__)
globals().update(Handlers.__members__)
__all__ += list(Signals.__members__)


def default_int_handler(signalnum, frame, /):
    """Raise KeyboardInterrupt."""
    raise KeyboardInterrupt


_handlers = {one: Handlers.SIG_DFL for one in Signals}
_handlers[Signals.SIGINT] = default_int_handler
_handlers[Signals.SIGPIPE] = Handlers.SIG_IGN


def _checked(signalnum):
    if not isinstance(signalnum, int):
        raise TypeError(f"'{type(signalnum).__name__}' object cannot be interpreted as an integer")
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    return signalnum


def signal(signalnum, handler, /):
    """Set the handler of a signal; returns the old one."""
    number = _checked(signalnum)
    if not callable(handler) and handler not in (0, 1):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if number in (Signals.SIGKILL, Signals.SIGSTOP):
        raise OSError(22, 'Invalid argument')
    old = _handlers.get(number, Handlers.SIG_DFL)
    _handlers[number] = handler if callable(handler) else Handlers(handler)
    return old


def getsignal(signalnum, /):
    """The handler of a signal."""
    return _handlers.get(_checked(signalnum), Handlers.SIG_DFL)


def raise_signal(signalnum, /):
    """Deliver a signal to this program."""
    import sys
    handler = getsignal(signalnum)
    if callable(handler) and not isinstance(handler, Handlers):
        handler(int(signalnum), sys._getframe(1))
    elif handler is Handlers.SIG_DFL and signalnum not in (Signals.SIGCHLD, Signals.SIGCONT, Signals.SIGWINCH):
        raise SystemExit(128 + signalnum)


_texts = {1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 5: 'Trace/breakpoint trap', 6: 'Aborted',
          7: 'Bus error', 8: 'Floating point exception', 9: 'Killed', 10: 'User defined signal 1',
          11: 'Segmentation fault', 12: 'User defined signal 2', 13: 'Broken pipe', 14: 'Alarm clock',
          15: 'Terminated', 17: 'Child exited', 18: 'Continued', 19: 'Stopped (signal)', 20: 'Stopped'}


def strsignal(signalnum, /):
    """The text of a signal."""
    return _texts.get(_checked(signalnum))


def valid_signals():
    """All signals."""
    return set(Signals)
