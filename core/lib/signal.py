"""Signals by name, and what is to be done on them."""

import _thread
import sys
from _signal import raise_signal
from enum import IntEnum

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
    if any([watcher(number) for watcher in list(_watchers)]):
        return
    handler = _handlers.get(number, Handlers.SIG_DFL)
    if not isinstance(handler, Handlers):
        # os.kill() is no frame of the program.
        if frame is not None and frame.f_globals.get('__name__') == 'os':
            frame = frame.f_back
        handler(number, frame)
    elif handler is Handlers.SIG_DFL and number not in _harmless:
        # (runtime.cpp tells such an end from one of the program's own)
        sys._ended_by = number
        raise SystemExit(128 + number)


_blocked, _pending = set(), set()
_watchers = []  # functions that are told of each signal; true: that was all that is done about it


def _named(number):
    return Signals(number) if number in Signals else number


def valid_signals():
    """All signals."""
    return {_named(number) for number in range(1, NSIG) if number not in (32, 33)}


_more = ('pthread_sigmask sigpending pause alarm setitimer getitimer ItimerError ITIMER_REAL ITIMER_VIRTUAL ITIMER_PROF '
         'set_wakeup_fd siginterrupt strsignal')


def __getattr__(name):
    if name in _more.split():
        import _signal_more
        return globals().setdefault(name, getattr(_signal_more, name))
    raise AttributeError(f"module 'signal' has no attribute {name!r}")
