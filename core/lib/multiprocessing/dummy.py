"""The names of multiprocessing, with threads in place of processes."""

import threading
from queue import Queue
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore, current_thread

__all__ = ['Process', 'current_process', 'active_children', 'freeze_support', 'Lock', 'RLock', 'Semaphore',
           'BoundedSemaphore', 'Condition', 'Event', 'Barrier', 'Queue', 'Manager', 'Pipe', 'Pool', 'JoinableQueue']

JoinableQueue = Queue
current_process = current_thread
dict, list = dict, list


class Process(threading.Thread):
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}):
        super().__init__(group, target, name, args, kwargs)

    @property
    def exitcode(self):
        return None if self.is_alive() or self.ident is None else 0


DummyProcess = Process


def active_children():
    return [thread for thread in threading.enumerate() if isinstance(thread, Process)]


def freeze_support():
    """For programs that were made one file; there are none here."""


def Manager():
    import sys
    return sys.modules[__name__]


def Pipe(duplex=True):
    from .connection import Pipe
    return Pipe(duplex)


def Pool(processes=None, initializer=None, initargs=()):
    from .pool import ThreadPool
    return ThreadPool(processes, initializer, initargs)


def shutdown():
    """There is nothing to end."""
