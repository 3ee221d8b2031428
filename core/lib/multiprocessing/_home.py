"""Where the objects are that processes share, and how each process reaches them.

They live in the process that was there first, as states that change under one lock; whoever waits, waits for the next
change. A process that another started asks by messages (see _child), each of which a thread of the other one answers,
or hands on when it was itself started by somebody.
"""

import _thread
import importlib
import itertools
import os
import pickle
import threading
from collections import deque
from time import monotonic

_objects = {}  # by key
_keys = itertools.count(1)
_changed = threading.Condition()
_up = None  # to the process that started this one


class Gone(BaseException):
    """The process that asked has ended: nobody waits for the answer."""


class Caller:
    """A process that asks: this one, or one that it started."""

    def __init__(self):
        self.gone = False
        self.held = []  # (key, release method) of the ends that it has open

    def end(self):
        with _changed:
            self.gone = True
            for key, release in self.held:
                getattr(_objects[key], release)(self)
            self.held = []
            _changed.notify_all()


_this = Caller()


def wait(caller, ready, timeout=None):
    """Wait under the lock until something is ready; whether it is."""
    _changed.wait_for(lambda: caller.gone or ready(), timeout)
    if caller.gone:
        raise Gone
    return ready()


def change():
    _changed.notify_all()


def add(thing):
    """Keep an object of this process; its key."""
    key = os.getpid(), next(_keys)
    _objects[key] = thing
    return key


def new(kind, *args):
    """Make an object that all processes may share; its key."""
    if _up is not None:
        return _up.ask(('new', kind, args))
    import multiprocessing._states as states
    return add(getattr(states, kind)(*args))


def _object(key):
    # A key of two names is that of the one object of a class of the library that all processes share.
    if key not in _objects and isinstance(key[0], str):
        module, name = key
        _objects[key] = getattr(importlib.import_module(module), name)()
    return _objects[key]


def drop(key):
    if _up is None:
        _objects.pop(key, None)


def call(key, method, *args):
    """Call a method of a shared object."""
    if key in _objects or _up is None and isinstance(key[0], str):
        return _perform(_this, key, method, args)
    if _up is None:
        raise FileNotFoundError(2, 'No such file or directory')
    return _up.ask((key, method, args))


def _perform(caller, key, method, args):
    thing = _object(key)
    if getattr(thing, 'unlocked', False):
        return getattr(thing, method)(caller, *args)
    with _changed:
        return getattr(thing, method)(caller, *args)


class _Up:
    """The way to the process that started this one."""

    def __init__(self):
        self._waiting = {}
        self._numbers = itertools.count(1)
        _thread.start_new_thread(self._receive, ())

    def ask(self, request):
        import _child
        number = next(self._numbers)
        lock = _thread.allocate_lock()
        lock.acquire()
        slot = self._waiting[number] = [lock]
        _child.tell(pickle.dumps((number, request)))
        lock.acquire()
        _, good, value = slot
        if good:
            return value
        raise value

    def _receive(self):
        import _child
        while (message := _child.receive()) is not None:
            number, good, value = pickle.loads(message)
            slot = self._waiting.pop(number)
            slot += good, value
            slot[0].release()


def connect():
    """For a process that was started by another: open the way to it."""
    global _up
    _up = _Up()


def serve(caller, message, answer):
    """Answer one message of a process that this one started, in a thread of its own."""
    _thread.start_new_thread(_serve, (caller, message, answer))


def _serve(caller, message, answer):
    number, request = pickle.loads(message)
    try:
        if _up is not None and request[0] not in _objects:
            value = _up.ask(request)
        elif request[0] == 'new':
            value = new(request[1], *request[2])
        else:
            value = _perform(caller, *request)
        reply = number, True, value
    except Gone:
        return
    except Exception as error:
        reply = number, False, error
    if not caller.gone:
        answer(pickle.dumps(reply))
