"""What of signal few programs ask for: signals held back and waited for, timers, the descriptor that is told of signals."""

import math
import _thread
from signal import (_blocked, _checked, _handlers, _named, _pending, _watchers, Handlers, NSIG, SIG_BLOCK, SIG_SETMASK,
                    SIG_UNBLOCK, SIGKILL, SIGSTOP, Signals, raise_signal)
from time import monotonic, process_time, sleep


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


def _end_pauses(number):
    for lock in _pausing:
        lock.release()
    _pausing.clear()


_watchers.append(_end_pauses)


class _Timer:
    """Raises a signal after some seconds of a clock, and again at an interval."""

    def __init__(self, signal, clock):
        self.signal = signal
        self.clock = clock
        self.due = None
        self.interval = 0.0

    def left(self):
        return 0.0 if self.due is None else max(self.due - self.clock(), 0.0)

    def set(self, seconds, interval):
        self.interval = interval
        self.due = due = self.clock() + seconds if seconds else None
        if due is not None:
            _thread.start_new_thread(self.run, (due,))

    def run(self, due):
        # A timer that was set anew is somebody else's.
        while self.due == due:
            # The processor's time goes by no quicker than the world's.
            while (left := due - self.clock()) > 0 and self.due == due:
                sleep(left)
            if self.due != due:
                return
            self.due = due = due + self.interval if self.interval else None
            raise_signal(self.signal)
            if due is None:
                return


ItimerError = OSError
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
_timers = (_Timer(Signals.SIGALRM, monotonic), _Timer(Signals.SIGVTALRM, process_time),
           _Timer(Signals.SIGPROF, process_time))


def alarm(seconds, /):
    """Raises SIGALRM after some seconds, 0: not any more; gives the seconds that an alarm set before had left."""
    timer = _timers[ITIMER_REAL]
    left = timer.left()
    timer.set(seconds, 0.0)
    return math.ceil(left)


def setitimer(which, seconds, interval=0.0, /):
    """Raises a timer's signal after some seconds and then at an interval; gives what the timer was set to."""
    old = getitimer(which)
    if seconds < 0 or interval < 0:
        raise ItimerError(22, 'Invalid argument')
    _timers[which].set(seconds, float(interval))
    return old


def getitimer(which, /):
    """The seconds left, and the interval."""
    if not 0 <= which < len(_timers):
        raise ItimerError(22, 'Invalid argument')
    return _timers[which].left(), _timers[which].interval


_told = -1  # the descriptor that is told of signals


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """The descriptor of a socket that gets the number of each signal as a byte, -1: none; gives the one before."""
    global _told
    if _thread.get_ident() != _thread._get_main_thread_ident():
        raise ValueError("set_wakeup_fd only works in main thread of the main interpreter")
    if fd != -1:
        import _socket
        _socket.close(_socket.dup(fd))  # whether there is such a one
    if _tell not in _watchers:
        _watchers.append(_tell)
    old, _told = _told, fd
    return old


def _tell(number):
    if _told < 0 or isinstance(_handlers.get(number, Handlers.SIG_DFL), Handlers):
        return
    import _socket
    sock = _socket.socket(fileno=_told)
    try:
        sock.settimeout(0)
        sock.send(bytes((number,)))
    except OSError:
        pass  # it is full, or nobody is there
    finally:
        sock.detach()


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
    return f'Real-time signal {number - 34}' if number >= 34 else f'Unknown signal {number}'
