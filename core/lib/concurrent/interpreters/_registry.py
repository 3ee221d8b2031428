"""Which interpreters and queues there are. The first process knows (multiprocessing._home); the others ask it."""

import warnings
from collections import Counter, deque

from multiprocessing import _home
from multiprocessing._home import change, wait
from multiprocessing.popen import Popen

from ._crossing import InterpreterError

current = 0  # the number of the interpreter that this is
disowned = deque()  # the numbers of Interpreter objects that are gone and have not been told of
_KEY = __name__, 'Registry'


class InterpreterNotFoundError(InterpreterError):
    """There is no interpreter of the number."""

    __module__ = 'concurrent.interpreters'


class QueueError(RuntimeError):
    """Something is wrong with a queue."""

    __module__ = 'concurrent.interpreters'


class QueueNotFoundError(QueueError):
    """There is no queue of the number."""

    __module__ = 'concurrent.interpreters'


def call(method, *args):
    """Call a method of the Registry."""
    while disowned:
        _home.call(_KEY, 'disown', disowned.popleft())
    return _home.call(_KEY, method, *args)


class Numbered:
    """What is known by a number. Of each number there is one object."""

    def __new__(cls, id, /):
        if not isinstance(id, int):
            raise TypeError(f'id must be an int, got {id!r}')
        self = cls._known.get(id)
        if self is None:
            cls._claim(id)
            self = super().__new__(cls)
            self._id = id
            cls._known[id] = self
        return self

    def __repr__(self):
        return f'{type(self).__name__}({self.id})'

    def __hash__(self):
        return hash(self._id)

    def __reduce__(self):
        return type(self), (self._id,)

    @property
    def id(self):
        return self._id


class _Task:
    def __init__(self, data):
        self.data = data
        self.outcome = None


class _Room:
    """An interpreter: its process, what it is to do, and how many Interpreter objects each process has of it."""

    def __init__(self, number):
        from ._worker import Worker
        self.task = None
        self.ended = False
        self.owners = Counter()
        self.caller = None
        self.process = Popen(Worker(number))


class _Line:
    """A queue. Its items are (data, number of the interpreter they come from, what becomes of them without it)."""

    def __init__(self, size, unbound):
        self.size = size
        self.unbound = unbound
        self.items = deque()

    def is_full(self):
        return 0 < self.size <= len(self.items)


class Registry:
    """Every method gets the process that asks, and is called under the lock of _home."""

    def __init__(self):
        import atexit
        self.rooms = {}
        self.lines = {}
        self._last_room = self._last_line = 0
        atexit.register(self._end_all)

    def _room(self, number):
        if number not in self.rooms:
            raise InterpreterNotFoundError(f'unrecognized interpreter ID {number}')
        return self.rooms[number]

    def _end(self, number):
        room = self.rooms.pop(number)
        room.ended = True
        self.disown_all(room.caller)
        for line in self.lines.values():
            for item in [item for item in line.items if item[1] == number]:
                self._unbind(line, item)
        change()
        return room

    def _unbind(self, line, item):
        place = line.items.index(item)
        if item[2] == 'remove':
            del line.items[place]
        else:
            line.items[place] = (None, None, item[2])

    def _end_all(self):
        if disowned:
            call('numbers')
        if self.rooms:
            warnings.warn_explicit('remaining subinterpreters; close them with Interpreter.close()', RuntimeWarning,
                                   '<sys>', 0)
        with _home._changed:
            rooms = [self._end(number) for number in list(self.rooms)]
        for room in rooms:
            room.process.wait()

    # -- interpreters

    def create(self, caller):
        self._last_room += 1
        self.rooms[self._last_room] = _Room(self._last_room)
        return self._last_room

    def numbers(self, caller):
        return [0, *self.rooms]

    def own(self, caller, number):
        owners = self._room(number).owners
        if (_KEY, 'disown_all') not in caller.held:
            caller.held.append((_KEY, 'disown_all'))
        owners[caller] += 1

    def disown(self, caller, number):
        room = self.rooms.get(number)
        if room is None:
            return
        room.owners[caller] -= 1
        if not room.owners.total():
            self._end(number)

    def disown_all(self, caller):
        for number, room in list(self.rooms.items()):
            if room.owners.pop(caller, 0) and not room.owners.total():
                self._end(number)

    def is_running(self, caller, number):
        return number == 0 or self._room(number).task is not None

    def close(self, caller, number):
        if self._room(number).task is not None:
            raise InterpreterError('interpreter running')
        self._end(number)

    def run(self, caller, number, data):
        room = self._room(number)
        if room.task is not None:
            raise InterpreterError('interpreter already running')
        task = room.task = _Task(data)
        change()
        wait(caller, lambda: task.outcome is not None or room.ended)
        return task.outcome

    def next(self, caller, number, outcome):
        """For an interpreter: what became of its task; its next one, None when it is to end."""
        room = self.rooms.get(number)
        if room is None:
            return None
        room.caller = caller
        if outcome is not None:
            room.task.outcome = outcome
            room.task = None
            change()
        wait(caller, lambda: room.ended or room.task is not None)
        return None if room.ended else room.task.data

    # -- queues

    def _line(self, number):
        if number not in self.lines:
            raise QueueNotFoundError(f'queue {number} not found')
        return self.lines[number]

    def new_queue(self, caller, size, unbound):
        self._last_line += 1
        self.lines[self._last_line] = _Line(size, unbound)
        return self._last_line

    def queue_numbers(self, caller):
        return list(self.lines)

    def queue_state(self, caller, number):
        """(number of items, greatest number, what becomes of items without their interpreter)"""
        line = self._line(number)
        return len(line.items), line.size, line.unbound

    def put(self, caller, number, item, timeout):
        """Whether there was room for it, by a time."""
        line = self._line(number)
        if line.is_full() and not wait(caller, lambda: not line.is_full(), timeout):
            return False
        data, sender, unbound = item
        line.items.append((data, sender, unbound or line.unbound))
        change()
        return True

    def get(self, caller, number, timeout):
        """The first item, None if there is none by a time."""
        line = self._line(number)
        if not line.items and not wait(caller, lambda: line.items, timeout):
            return None
        change()
        return line.items.popleft()
