"""Threads and what they wait for each other with, on top of _thread."""

import _thread
import sys
from _thread import TIMEOUT_MAX, RLock, _local as local, error as ThreadError, get_ident, get_native_id, stack_size
from collections import deque
from time import monotonic
from types import SimpleNamespace

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX',
           'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError',
           'Timer', 'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs',
           'getprofile', 'gettrace', 'setprofile_all_threads', 'settrace_all_threads', 'get_native_id']

Lock = _thread.lock

_trace_hook = _profile_hook = None


def settrace(func):
    """Sets the function that sys.settrace() gets in every thread started from now on."""
    global _trace_hook
    _trace_hook = func


def gettrace():
    """What settrace() set."""
    return _trace_hook


def setprofile(func):
    """Sets the function that sys.setprofile() gets in every thread started from now on."""
    global _profile_hook
    _profile_hook = func


def getprofile():
    """What setprofile() set."""
    return _profile_hook


settrace_all_threads = settrace
setprofile_all_threads = setprofile


class Condition:
    """Waiting until another thread says that something has changed, on a lock that guards it."""

    def __init__(self, lock=None):
        self._lock = lock = RLock() if lock is None else lock
        self.acquire = lock.acquire
        self.release = lock.release
        for name in ('_release_save', '_acquire_restore', '_is_owned', 'locked'):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        return self._lock.__exit__(*exc_info)

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._waiters)})>'

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, saved):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Gives the lock up until notified or `timeout` seconds are over; False then."""
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        # Each waiting thread has a lock of its own, which notify() opens.
        waiter = Lock()
        waiter.acquire()
        self._waiters.append(waiter)
        saved = self._release_save()
        notified = False
        try:
            if timeout is None:
                notified = waiter.acquire()
            else:
                notified = waiter.acquire(True, timeout) if timeout > 0 else waiter.acquire(False)
            return notified
        finally:
            self._acquire_restore(saved)
            if not notified and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        """Waits until predicate() is true, or `timeout` seconds are over; gives what it said last."""
        end = None if timeout is None else monotonic() + timeout
        while not (result := predicate()):
            left = None if end is None else end - monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
        return result

    def notify(self, n=1):
        """Wakes up to n threads that wait."""
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        for _ in range(min(n, len(self._waiters))):
            self._waiters.popleft().release()

    def notify_all(self):
        """Wakes all threads that wait."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """The old name of notify_all()."""
        import warnings
        warnings.warn('notifyAll() is deprecated, use notify_all() instead', DeprecationWarning, stacklevel=2)
        self.notify_all()


class Semaphore:
    """Lets a number of threads in at a time."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        kind = type(self)
        return f'<{kind.__module__}.{kind.__qualname__} at {id(self):#x}: value={self._value}>'

    def acquire(self, blocking=True, timeout=None):
        """Takes one, waiting for it; whether it got one."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            if not self._cond.wait_for(lambda: self._value > 0, timeout if blocking else 0):
                return False
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        """Gives n back."""
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, *exc_info):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that does not take back more than it gave."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return super().__repr__()[:-1] + f'/{self._initial_value}>'

    def release(self, n=1):
        """Gives n back."""
        if n < 1:
            raise ValueError('n must be one or more')
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')
        super().release(n)


class Event:
    """A flag to wait for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        kind = type(self)
        return f'<{kind.__module__}.{kind.__qualname__} at {id(self):#x}: {"set" if self._flag else "unset"}>'

    def is_set(self):
        """Whether the flag is set."""
        return self._flag

    def isSet(self):
        """The old name of is_set()."""
        import warnings
        warnings.warn('isSet() is deprecated, use is_set() instead', DeprecationWarning, stacklevel=2)
        return self._flag

    def set(self):
        """Sets the flag; all that wait go on."""
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        """Unsets the flag."""
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """Waits for the flag, up to `timeout` seconds; whether it is set."""
        with self._cond:
            return self._flag or self._cond.wait(timeout)


class BrokenBarrierError(RuntimeError):
    """The barrier was reset or aborted."""


class Barrier:
    """A place where a number of threads wait for each other."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be >= 1')
        self._cond = Condition(Lock())
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._state = 'filling'  # then draining; resetting and broken are the ways out
        self._count = 0

    def __repr__(self):
        kind = type(self)
        where = f'<{kind.__module__}.{kind.__qualname__} at {id(self):#x}'
        return f'{where}: broken>' if self.broken else f'{where}: waiters={self.n_waiting}/{self.parties}>'

    def wait(self, timeout=None):
        """Waits until all are there; gives each a number of its own, from 0."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            self._cond.wait_for(lambda: self._state not in ('draining', 'resetting'))
            if self._state == 'broken':
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._open()
                else:
                    self._wait_for_the_others(timeout)
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in ('draining', 'resetting'):
                    self._state = 'filling'
                    self._cond.notify_all()

    def _open(self):
        try:
            if self._action:
                self._action()
        except:
            self._break()
            raise
        self._state = 'draining'
        self._cond.notify_all()

    def _wait_for_the_others(self, timeout):
        if not self._cond.wait_for(lambda: self._state != 'filling', timeout):
            self._break()
            raise BrokenBarrierError
        if self._state in ('broken', 'resetting'):
            raise BrokenBarrierError

    def _break(self):
        self._state = 'broken'
        self._cond.notify_all()

    def reset(self):
        """Makes it empty again; threads that wait get BrokenBarrierError."""
        with self._cond:
            self._state = 'resetting' if self._count > 0 else 'filling'
            self._cond.notify_all()

    def abort(self):
        """Breaks it for good; threads that wait get BrokenBarrierError."""
        with self._cond:
            self._break()

    @property
    def parties(self):
        """How many it waits for."""
        return self._parties

    @property
    def n_waiting(self):
        """How many wait."""
        return self._count if self._state == 'filling' else 0

    @property
    def broken(self):
        """Whether it is broken."""
        return self._state == 'broken'


# -- threads

_counter = 0
_active = {}  # ident -> Thread
_starting = []
_at_exit = []


def _new_name(template):
    global _counter
    _counter += 1
    return template % _counter


class Thread:
    """A function that runs beside the others."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        if group is not None:
            raise AssertionError('group argument must be None for now')
        if name is None:
            name = _new_name('Thread-%d')
            if target is not None and hasattr(target, '__name__'):
                name += f' ({target.__name__})'
        self._target = target
        self._name = str(name)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._context = context
        self._handle = _thread._ThreadHandle()
        self._ident = None
        self._started = Event()
        self._initialized = True

    def _check_initialized(self):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')

    def __repr__(self):
        if not self._initialized:
            raise AssertionError('Thread.__init__() was not called')
        status = 'initial'
        if self._started.is_set():
            status = 'stopped' if self._handle.is_done() else 'started'
        if self._daemonic:
            status += ' daemon'
        if self._ident is not None:
            status += f' {self._ident}'
        return f'<{type(self).__name__}({self._name}, {status})>'

    def start(self):
        """Begins to run, once."""
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('threads can only be started once')
        if self._context is None:
            from contextvars import Context
            self._context = Context()
        _starting.append(self)
        try:
            _thread.start_joinable_thread(self._bootstrap, handle=self._handle, daemon=self._daemonic)
        except Exception:
            _starting.remove(self)
            raise
        self._started.wait()

    def run(self):
        """What the thread does: calls the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        self._ident = get_ident()
        _active[self._ident] = self
        _starting.remove(self)
        self._started.set()
        if _trace_hook:
            sys.settrace(_trace_hook)
        if _profile_hook:
            sys.setprofile(_profile_hook)
        try:
            self._context.run(self.run)
        except BaseException as error:
            args = ExceptHookArgs((type(error), error, error.__traceback__, self))
            try:
                excepthook(args)
            except Exception as problem:
                problem.__suppress_context__ = True
                print('Exception in threading.excepthook:', file=sys.stderr)
                sys.excepthook(type(problem), problem, problem.__traceback__)
            finally:
                del args
        finally:
            _active.pop(self._ident, None)

    def join(self, timeout=None):
        """Waits for its end, up to `timeout` seconds."""
        self._check_initialized()
        if not self._started.is_set():
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        self._handle.join(None if timeout is None else max(timeout, 0))

    @property
    def name(self):
        """Its name, for people only."""
        self._check_initialized()
        return self._name

    @name.setter
    def name(self, value):
        self._check_initialized()
        self._name = str(value)

    @property
    def ident(self):
        """Its number, None before it is started."""
        self._check_initialized()
        return self._ident

    @property
    def native_id(self):
        """The system's number for it, None before it is started."""
        self._check_initialized()
        return self._ident

    def is_alive(self):
        """Whether it has begun and not ended."""
        self._check_initialized()
        return self._started.is_set() and not self._handle.is_done()

    @property
    def daemon(self):
        """Whether the program may end without waiting for it."""
        self._check_initialized()
        return self._daemonic

    @daemon.setter
    def daemon(self, value):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = value

    def isDaemon(self):
        """The old form of the attribute `daemon`."""
        _warn_of_old_form('isDaemon() is deprecated, get the daemon attribute instead')
        return self.daemon

    def setDaemon(self, daemonic):
        """The old form of setting the attribute `daemon`."""
        _warn_of_old_form('setDaemon() is deprecated, set the daemon attribute instead')
        self.daemon = daemonic

    def getName(self):
        """The old form of the attribute `name`."""
        _warn_of_old_form('getName() is deprecated, get the name attribute instead')
        return self.name

    def setName(self, name):
        """The old form of setting the attribute `name`."""
        _warn_of_old_form('setName() is deprecated, set the name attribute instead')
        self.name = name


def _warn_of_old_form(text):
    import warnings
    warnings.warn(text, DeprecationWarning, stacklevel=3)


class Timer(Thread):
    """Calls a function after some seconds, unless cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        """Stops it, if it has not begun."""
        self.finished.set()

    def run(self):
        """Waits and calls."""
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name='MainThread', daemon=False)
        self._ended = Event()
        self._handle = SimpleNamespace(is_done=self._ended.is_set, join=self._ended.wait)
        self._become_running(_thread._get_main_thread_ident())

    def _become_running(self, ident):
        self._ident = ident
        self._started.set()
        _active[ident] = self


class _DummyThread(_MainThread):
    """Stands for a thread that was started by _thread alone."""

    def __init__(self):
        Thread.__init__(self, name=_new_name('Dummy-%d'), daemon=True)
        self._become_running(get_ident())

    def join(self, timeout=None):
        raise RuntimeError('cannot join a dummy thread')


def current_thread():
    """The thread that runs this."""
    return _active.get(get_ident()) or _DummyThread()


def main_thread():
    """The thread that the program began in."""
    return _main_thread


def enumerate():
    """The threads that have begun and not ended."""
    return list(_active.values()) + _starting


def active_count():
    """The number of threads that have begun and not ended."""
    return len(_active) + len(_starting)


def currentThread():
    """The old name of current_thread()."""
    import warnings
    warnings.warn('currentThread() is deprecated, use current_thread() instead', DeprecationWarning, stacklevel=2)
    return current_thread()


def activeCount():
    """The old name of active_count()."""
    import warnings
    warnings.warn('activeCount() is deprecated, use active_count() instead', DeprecationWarning, stacklevel=2)
    return active_count()


class ExceptHookArgs(tuple):
    """exc_type, exc_value, exc_traceback and thread of an exception that ended a thread."""

    __slots__ = ()

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __repr__(self):
        return ('_thread._ExceptHookArgs(exc_type={!r}, exc_value={!r}, exc_traceback={!r}, thread={!r})'
                .format(*self))


def excepthook(args, /):
    """Says on stderr which exception ended which thread. Programs may put their own function here."""
    if args.exc_type is SystemExit or sys.stderr is None:
        return
    name = get_ident() if args.thread is None else args.thread.name
    print(f'Exception in thread {name}:', file=sys.stderr)
    import traceback
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=sys.stderr)


__excepthook__ = excepthook


_main_thread = _MainThread()


def _register_atexit(func, *args, **kwargs):
    # Called before the threads are waited for, latest first.
    if _at_exit is None:
        raise RuntimeError("can't register atexit after shutdown")
    _at_exit.append(lambda: func(*args, **kwargs))


def _shutdown():
    # The main program has ended: the runtime calls this.
    global _at_exit
    calls, _at_exit = _at_exit, None
    while calls:
        calls.pop()()
    _main_thread._ended.set()
    while waiting := [thread for thread in enumerate() if not thread.daemon and thread is not _main_thread]:
        waiting[0].join()

