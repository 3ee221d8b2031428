"""The verdict on a program that can never go on: every task that waits, where, and for what.

The runtime calls report() in a fiber of its own when nothing is ready, no timer is set and no operation is under way.
"""

import sys
from types import AsyncGeneratorType, CoroutineType, GeneratorType

from _traceback import is_library


def report():
    lines = ["Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.\n"]
    waiting = _waiting_tasks()
    circles = _circles(waiting)
    for task in waiting:
        lines.append(f"  {task.get_name()} waits{_place(task)} for {_what(task, waiting)}\n")
        if task in circles:
            lines.append(f"    in a circle: {' -> '.join(each.get_name() for each in circles[task])}\n")
    sys.stderr.write("".join(lines))
    sys.stderr.flush()


def _waiting_tasks():
    if "asyncio" not in sys.modules:
        return []
    import gc
    from _asyncio import Task

    # Task-2 before Task-10.
    def age(task):
        name = task.get_name()
        number = name.removeprefix("Task-")
        return (0, int(number)) if number != name and number.isdecimal() else (1, name)

    return sorted((each for each in gc.get_objects() if isinstance(each, Task) and not each.done()), key=age)


def _steps(task):
    """(frame, awaitable) from the task's coroutine inwards; at the end what is no coroutine, without a frame."""
    step = task.get_coro()
    while step is not None:
        if isinstance(step, CoroutineType):
            yield step.cr_frame, step
            step = step.cr_await
        elif isinstance(step, AsyncGeneratorType):
            yield step.ag_frame, step
            step = step.ag_await
        elif isinstance(step, GeneratorType):
            yield step.gi_frame, step
            step = step.gi_yieldfrom
        else:
            yield None, step
            return


def _own_frame(task):
    own = None
    for frame, _ in _steps(task):
        if frame is not None and not is_library(frame):
            own = frame
    return own


def _place(task):
    frame = _own_frame(task)
    if frame is None:
        return ""
    return f" in {frame.f_code.co_qualname}(), line {frame.f_lineno} of {frame.f_code.co_filename},"


def _what(task, waiting):
    own, method = _own_frame(task), None
    passed = False
    for frame, _ in _steps(task):
        if frame is own:
            passed = True
        elif passed and frame is not None and "self" in frame.f_locals:
            # Of a lock, queue, event … of the library: the public method that waits.
            if method is None or not frame.f_code.co_name.startswith("_"):
                method = frame
    if method is not None:
        return f"{method.f_locals['self']!r} to {method.f_code.co_name}"
    waiter = task._fut_waiter
    if waiter is None:
        return "its turn"
    return ", ".join(each.get_name() for each in _awaited(task, waiting)) or repr(waiter)


def _awaited(task, waiting):
    """The tasks that this one waits for, one or a gather's."""
    waiter = task._fut_waiter
    if waiter is None:
        return []
    if hasattr(waiter, "get_name"):
        return [waiter]
    if type(waiter).__name__ != "_GatheringFuture":
        return []
    return [each for each in waiting if task in (each._asyncio_awaited_by or ())]


def _circles(tasks):
    """Each task that waits for itself, through others or not, with its way back to itself."""
    found = {}
    for start in tasks:
        ways = [[start]]
        seen = set()
        while ways and start not in found:
            way = ways.pop(0)
            for after in _awaited(way[-1], tasks):
                if after is start:
                    found[start] = [*way, start]
                elif after not in seen:
                    seen.add(after)
                    ways.append([*way, after])
    return found
