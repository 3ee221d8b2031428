"""How tasks look, and where they are."""

import reprlib

from .base_futures import _future_repr_info
from .coroutines import _format_coroutine


@reprlib.recursive_repr()
def _task_repr(task):
    info = _future_repr_info(task)
    if not task.done() and task.cancelling():
        info[0] = "cancelling"
    own = [f"name={task.get_name()!r}"]
    if task._coro is not None:
        own.append(f"coro=<{_format_coroutine(task._coro)}>")
    if task._fut_waiter is not None:
        own.append(f"wait_for={task._fut_waiter!r}")
    info[1:1] = own
    return f"<{type(task).__name__} {' '.join(info)}>"


def _task_get_stack(task, limit):
    frames = []
    coro = task._coro
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None) or getattr(coro, "ag_frame", None)
    if frame is not None:
        while frame is not None and (limit is None or len(frames) < limit):
            frames.append(frame)
            frame = frame.f_back
        frames.reverse()
    elif task._exception is not None:
        tb = task._exception.__traceback__
        while tb is not None and (limit is None or len(frames) < limit):
            frames.append(tb.tb_frame)
            tb = tb.tb_next
    return frames


def _task_print_stack(task, limit, file):
    import linecache

    frames = task.get_stack(limit=limit)
    error = task._exception
    if not frames:
        print(f"No stack for {task!r}", file=file)
    elif error is not None:
        print(f"Traceback for {task!r} (most recent call last):", file=file)
    else:
        print(f"Stack for {task!r} (most recent call last):", file=file)
    for frame in frames:
        code = frame.f_code
        print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=file)
        if line := linecache.getline(code.co_filename, frame.f_lineno).strip():
            print(f"    {line}", file=file)
    if error is not None:
        import traceback

        print("".join(traceback.format_exception_only(error)), end="", file=file)
