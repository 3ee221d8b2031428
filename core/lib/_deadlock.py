"""The verdict on a program that can never go on: every task and thread that waits, where, for what, and who could have
woken it.

The runtime calls report() in a fiber of its own when nothing is ready, no timer is set and no operation is under way.
"""

import gc
import sys
from itertools import pairwise
from types import AsyncGeneratorType, CellType, CodeType, CoroutineType, FrameType, FunctionType, GeneratorType, ModuleType

from _traceback import is_library

# What ends a wait, by the method that waits, or by the class where several have one of that name; None is for a plain
# future.
_wakers = {
    "get": ("put", "put_nowait", "shutdown"),
    "put": ("get", "get_nowait", "shutdown"),
    "join": ("task_done",),
    "acquire": ("release",),
    "Event": ("set",),
    "Condition": ("notify", "notify_all"),
    None: ("set_result", "set_exception", "cancel"),
}


def report():
    waiting = [_WaitingTask(task) for task in _pending_tasks()] + _waiting_threads()
    for each in waiting:
        each.find_wakers(waiting)
    circles = _circles(waiting)
    lines = ["Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.\n"]
    for each in waiting:
        lines.append(f"  {each.name} waits{_place(each.frame)} for {each.what()}\n")
        if hint := each.hint():
            lines.append(f"    {hint}\n")
        if each in circles:
            lines.append(f"    in a circle: {' -> '.join(other.name for other in circles[each])}\n")
    sys.stderr.write("".join(lines))
    sys.stderr.flush()


def _pending_tasks():
    if "asyncio" not in sys.modules:
        return []
    from _asyncio import Task

    # Task-2 before Task-10.
    def age(task):
        name = task.get_name()
        number = name.removeprefix("Task-")
        return (0, int(number), "") if number != name and number.isdecimal() else (1, 0, name)

    return sorted((each for each in gc.get_objects() if isinstance(each, Task) and not each.done()), key=age)


class _Waiting:
    """A task or thread, and what is known of its wait."""

    def __init__(self, name, frames):
        self.name = name
        self.frames = [frame for frame in frames if not is_library(frame)]  # outermost first
        self.frame = self.frames[-1] if self.frames else None
        # Of a lock, queue, event … of the library: the thing, and its public method that waits.
        self.thing = self.method = None
        for frame in frames[frames.index(self.frame) + 1 if self.frame else 0 :]:
            if "self" in frame.f_locals and (self.method is None or self.method.startswith("_")):
                self.thing, self.method = frame.f_locals["self"], frame.f_code.co_name
        self.awaited = []  # others as a whole
        self.holders = []  # of the lock that it waits for
        self.callers = []  # who has the thing and calls what would end the wait
        self.knowers = []  # who has the thing

    def find_wakers(self, waiting):
        self.awaited = self.find_awaited(waiting)
        if self.awaited or self.thing is None:
            return
        if self.method == "acquire":
            self.holders = [each for each in waiting if each.entered(self.thing) > (each.thing is self.thing)]
        self.knowers = [each for each in waiting if each is not self and each.has(self.thing)]
        wakers = self.wakers()
        self.callers = [each for each in self.knowers if each.calls(wakers)]

    def wakers(self):
        names = _wakers.get(type(self.thing).__name__) or _wakers.get(self.method, ())
        return [name for name in names if hasattr(self.thing, name)]

    def entered(self, thing):
        """How often it stands in a `with` block of this manager: its frame has the way out ready."""
        return sum(
            found is thing and getattr(leave, "__name__", "") in ("__aexit__", "__exit__")
            for frame in self.frames for leave, found in pairwise(gc.get_referents(frame))
        )

    def has(self, thing):
        """Whether its variables lead to it."""
        return any(_leads_to(frame, thing) for frame in self.frames)

    def calls(self, methods):
        return any(name in frame.f_code.co_names for frame in self.frames for name in methods)

    def what(self):
        if self.awaited:
            return ", ".join(each.name for each in self.awaited)
        if self.thing is None:
            return "its turn"
        if self.method is None:
            # A future's callbacks are those of the wait itself.
            return f"<{type(self.thing).__name__} pending>"
        return f"{self.thing!r} to {self.method}"

    def hint(self):
        if self.awaited or self.thing is None:
            return ""
        names = lambda all: ", ".join(each.name for each in all)
        if self.holders:
            return f"held by {names(self.holders)}"
        if self.callers:
            return f"could be woken by {names(self.callers)}"
        missing = " or ".join(f"{name}()" for name in self.wakers()[:2])
        if not missing:
            return ""
        if self.knowers:
            return f"known to {names(self.knowers)} too, but nothing there calls {missing}"
        return f"nothing else that waits has it, to call {missing}"

    def next(self):
        return self.awaited or self.holders or self.callers


class _WaitingTask(_Waiting):
    def __init__(self, task):
        self.task = task
        frames = [frame for frame in _frames(task.get_coro()) if frame is not None]
        self.directly = bool(frames) and not is_library(frames[-1])
        super().__init__(task.get_name(), frames)

    def find_awaited(self, waiting):
        waiter = self.task._fut_waiter
        for each in waiting:
            if getattr(each, "task", None) is waiter and waiter is not None:
                return [each]
        if self.thing is None:
            self.thing = waiter
        # What stands for several, or for a task that goes on without it.
        if type(self.thing).__name__ == "TaskGroup" or not self.directly and self.method is None:
            return self._children(waiting)
        if type(waiter).__name__ == "_GatheringFuture" or self._is_told_by("shield."):
            return self._children(waiting)
        return []

    def _is_told_by(self, function):
        callbacks = getattr(self.task._fut_waiter, "_callbacks", None) or ()
        return any(getattr(callback, "__qualname__", "").startswith(function) for callback, _ in callbacks)

    def hint(self):
        return "which a thread is to end" if self._is_told_by("_chain_future.") else super().hint()

    def _children(self, waiting):
        return [
            each for each in waiting
            if each is not self and self.task in (getattr(each, "task", self.task)._asyncio_awaited_by or ())
        ]


class _WaitingThread(_Waiting):
    def __init__(self, name, thread, frame, lock):
        self.thread = thread
        frames = []
        while frame is not None:
            # What runs a function of the library's in a thread is no part of the wait.
            if is_library(frame) and frame.f_code.co_name == "run":
                break
            frames.append(frame)
            frame = frame.f_back
        super().__init__(name, frames[::-1])
        if self.thing is None:
            self.thing, self.method = lock, "acquire"

    def find_awaited(self, waiting):
        return [each for each in waiting if self.thing is not None and getattr(each, "thread", None) is self.thing]


def _waiting_threads():
    """Those that wait for each other: not for an event loop."""
    import _thread

    threading = sys.modules.get("threading")
    waiting = []
    for ident, frame, lock in _thread._threads():
        if lock is None or _is_idle(frame):
            continue
        thread = threading and threading._active.get(ident)
        waiting.append(_WaitingThread(thread.name if thread else "MainThread", thread, frame, lock))
    return waiting


def _is_idle(frame):
    """Of an executor's thread: waiting for work."""
    while frame is not None and is_library(frame):
        if frame.f_code.co_name == "get" and frame.f_back.f_code.co_name == "_work":
            return True
        frame = frame.f_back
    return False


def _frames(step):
    """Of a chain of awaits, from the task's coroutine inwards."""
    while True:
        if isinstance(step, CoroutineType):
            yield step.cr_frame
            step = step.cr_await
        elif isinstance(step, AsyncGeneratorType):
            yield step.ag_frame
            step = step.ag_await
        elif isinstance(step, GeneratorType):
            yield step.gi_frame
            step = step.gi_yieldfrom
        else:
            # A step of an asynchronous generator.
            step = next((each for each in gc.get_referents(step) if isinstance(each, AsyncGeneratorType)), None)
            if step is None:
                return


_MOST = 2_000  # objects looked at for one frame


def _leads_to(frame, thing):
    namespace = frame.f_globals
    found = [*frame.f_locals.values(), *(namespace.get(name) for name in frame.f_code.co_names)]
    seen = set()
    while found and len(seen) < _MOST:
        each = found.pop(0)
        if each is thing:
            return True
        if id(each) in seen or not _is_inside(each):
            continue
        seen.add(id(each))
        found += gc.get_referents(each)
    return False


def _is_inside(value):
    """Whether what a value refers to is a part of it."""
    if isinstance(value, (type, ModuleType, CodeType, FrameType, FunctionType, CoroutineType, str, bytes, int, float)):
        return False
    return value is not None and not hasattr(value, "get_loop") and not hasattr(value, "call_soon")


def _place(frame):
    if frame is None:
        return ""
    return f" in {frame.f_code.co_qualname}(), line {frame.f_lineno} of {frame.f_code.co_filename},"


def _circles(waiting):
    """Each task that waits for itself, through others or not, with its way back to itself."""
    found = {}
    for start in waiting:
        ways = [[start]]
        seen = set()
        while ways and start not in found:
            way = ways.pop(0)
            for after in way[-1].next():
                if after is start:
                    found[start] = [*way, start]
                elif after not in seen:
                    seen.add(after)
                    ways.append([*way, after])
    return found
