"""Processes that take tasks one after another: what Pool and ProcessPoolExecutor stand on.

Tasks wait in the process that gives them. A worker asks for the next one, and hands over what became of the last.
"""

import pickle
from collections import deque

from . import _home


class Task:
    """A call on its way. begin() says whether it is still wanted; done(good, value) gets what became of it."""

    def __init__(self, data, begin, done):
        self.data = data
        self.begin = begin
        self.done = done


class Crew:
    unlocked = True

    def __init__(self, make_process, size, initializer, initargs, most_tasks, wrap, died):
        self.key = _home.add(self)
        self.size = size
        self.workers = {}  # process by number
        self.limited = most_tasks is not None
        self.closed = False
        self.waiting = 0  # workers that have nothing to do
        self._make_process = make_process
        self._given = initializer, initargs, most_tasks, wrap
        self._died = died  # called when a worker ended that was not to
        self._tasks = deque()
        self._begun = deque()  # as many as there are workers, and one more, count as begun
        self._running = {}  # task by the worker's number
        self._count = 0

    def start_worker(self):
        self._count += 1
        number = self._count
        process = self._make_process(_work, (self.key, number, *self._given))
        self.workers[number] = process
        process.start()
        process._popen._process.watchers.append(lambda: self._ended(number))

    def give(self, task):
        with _home._changed:
            self._tasks.append(task)
            self._begin_some()
        if self.waiting < len(self._begun) and len(self.workers) < self.size:
            self.start_worker()

    def _begin_some(self):
        while self._tasks and len(self._begun) + len(self._running) <= self.size:
            task = self._tasks.popleft()
            if task.begin():
                self._begun.append(task)
        _home.change()

    def next(self, caller, number, result):
        """For workers: take a result, give the pickled next task; None: there will be no more."""
        if result is not None:
            self.finish(caller, number, result)
        with _home._changed:
            self.waiting += 1
            try:
                _home.wait(caller, lambda: self._begun or self.closed)
            finally:
                self.waiting -= 1
            if not self._begun:
                return None
            task = self._running[number] = self._begun.popleft()
            return task.data

    def finish(self, caller, number, result):
        task = self._running.pop(number, None)
        if task is not None:
            try:
                good, value = pickle.loads(result)
            except Exception as error:
                good, value = False, error
            task.done(good, value)
        with _home._changed:
            self._begin_some()

    def _ended(self, number):
        process = self.workers.pop(number, None)
        if process is not None and (not self.closed or self._begun or number in self._running):
            self._died(self._running.pop(number, None))

    def take_all(self):
        """The tasks that nobody has begun, and those that are under way."""
        with _home._changed:
            tasks = [*self._tasks, *self._begun, *self._running.values()]
            self._tasks.clear()
            self._begun.clear()
            self._running.clear()
            return tasks

    def has_tasks(self):
        return bool(self._tasks or self._begun)

    def take_waiting(self):
        with _home._changed:
            tasks = list(self._tasks)
            self._tasks.clear()
            return tasks

    def close(self):
        with _home._changed:
            self.closed = True
            _home.change()

    def end(self, kill=False):
        """End the workers at once."""
        self.close()
        for process in list(self.workers.values()):
            (process.kill if kill else process.terminate)()

    def join(self):
        for process in list(self.workers.values()):
            process.join()
        _home.drop(self.key)


def _work(key, number, initializer, initargs, most_tasks, wrap):
    # What a worker does.
    if initializer is not None:
        initializer(*initargs)
    result, count = None, 0
    while True:
        if most_tasks is not None and count >= most_tasks:
            _home.call(key, 'finish', number, result)
            return
        data = _home.call(key, 'next', number, result)
        if data is None:
            return
        result = _performed(data, wrap)
        count += 1


def _performed(data, wrap):
    try:
        function, args, kwargs = pickle.loads(data)
        value = function(*args, **kwargs)
    except Exception as error:
        return _pickled((False, wrap(error)), wrap)
    return _pickled((True, value), wrap)


def _pickled(outcome, wrap):
    try:
        return pickle.dumps(outcome)
    except Exception as error:
        return pickle.dumps((False, wrap(error, outcome[1])))
