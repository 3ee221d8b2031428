"""Threads as far as there is one: the main thread, its names, and data local to it."""

import sys

__all__ = ['get_ident', 'active_count', 'current_thread', 'enumerate', 'main_thread', 'Thread', 'local',
           'get_native_id', 'TIMEOUT_MAX', 'ThreadError']

TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError


def get_ident():
    """The number of the running thread."""
    return id(sys)


def get_native_id():
    """The number that the system gives the thread."""
    return 1


class Thread:
    """A thread; only the main one exists yet."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        raise RuntimeError("can't start new thread")

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        self._name = str(value)

    @property
    def ident(self):
        return get_ident()

    @property
    def native_id(self):
        return get_native_id()

    @property
    def daemon(self):
        return False

    def is_alive(self):
        """Whether it runs."""
        return True

    def getName(self):
        return self.name

    def __repr__(self):
        return f'<{self.__class__.__name__}({self._name}, started {self.ident})>'


class _MainThread(Thread):
    def __init__(self):
        self._name = 'MainThread'


_main_thread = _MainThread()


def main_thread():
    """The thread that the program began in."""
    return _main_thread


def current_thread():
    """The running thread."""
    return _main_thread


def active_count():
    """The number of threads that run."""
    return 1


def enumerate():
    """The threads that run."""
    return [_main_thread]


class local:
    """Attributes that each thread has for itself."""
