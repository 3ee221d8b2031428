"""Who waits for whom: the call stacks of a task and of everything that awaits it."""

import io
import sys
from dataclasses import dataclass
from types import AsyncGeneratorType, CoroutineType, FrameType, GeneratorType

from inspect import CO_COROUTINE

from _asyncio import Future, current_task, get_running_loop

__all__ = (
    "capture_call_graph", "format_call_graph", "print_call_graph", "FrameCallGraphEntry", "FutureCallGraph",
)


@dataclass(frozen=True, slots=True)
class FrameCallGraphEntry:
    frame: FrameType


@dataclass(frozen=True, slots=True)
class FutureCallGraph:
    future: Future
    call_stack: tuple['FrameCallGraphEntry', ...]
    awaited_by: tuple['FutureCallGraph', ...]


def _check_future(future):
    if not isinstance(future, Future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")


def _graph_of(future, limit):
    _check_future(future)
    get_coro = getattr(future, "get_coro", None)
    step = None if get_coro is None else get_coro()
    stack = []
    # Down the chain of awaits, outermost coroutine first.
    while step is not None:
        if isinstance(step, CoroutineType):
            frame, step = step.cr_frame, step.cr_await
        elif isinstance(step, AsyncGeneratorType):
            frame, step = step.ag_frame, step.ag_await
        else:
            break
        if frame is not None:
            stack.append(FrameCallGraphEntry(frame))
    # `limit` counts from the outermost here; the graph has the innermost first.
    return FutureCallGraph(future, tuple(_first(stack, limit)[::-1]), _awaiters(future, limit))


def _awaiters(future, limit):
    return tuple(_graph_of(parent, limit) for parent in future._asyncio_awaited_by or ())


def _first(stack, limit):
    if limit is None:
        return stack
    return stack[:limit] if limit >= 0 else stack[limit:]


def capture_call_graph(
    future: Future | None = None, /, *, depth: int = 1, limit: int | None = None
) -> FutureCallGraph | None:
    """The graph of a future or task (None: the running one's, leaving out `depth` innermost frames).

    `limit` frames at most are kept of each stack: of the running task's the innermost if positive, the outermost if
    negative; of others the other way round.
    """
    task = None
    if future is not None:
        _check_future(future)
    try:
        task = current_task()
    except RuntimeError:
        if future is None:
            raise RuntimeError(
                "capture_call_graph() is called outside of a running event loop and no *future* to introspect "
                "was provided"
            ) from None
    if future is not None and future is not task:
        return _graph_of(future, limit)
    if task is None:
        return None
    stack = []
    frame = sys._getframe(depth) if limit != 0 else None
    while frame is not None:
        # The running coroutines end where the loop called the task.
        is_async = frame.f_generator is not None
        stack.append(FrameCallGraphEntry(frame))
        if is_async and frame.f_back is not None and frame.f_back.f_generator is None:
            break
        frame = frame.f_back
    return FutureCallGraph(task, tuple(_first(stack, limit)), _awaiters(task, limit))


def format_call_graph(future: Future | None = None, /, *, depth: int = 1, limit: int | None = None) -> str:
    """The graph as text."""
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    if graph is None:
        return ""
    lines = []
    _format(graph, 0, lines)
    return "\n".join(lines)


def _format(graph, level, lines):
    def add(text):
        lines.append("    " * level + text)

    future = graph.future
    if hasattr(future, "get_name"):
        add(f"* Task(name={future.get_name()!r}, id={id(future):#x})")
    else:
        add(f"* Future(id={id(future):#x})")
    if graph.call_stack:
        add("  + Call stack:")
        for entry in graph.call_stack:
            add(f"  |   {_describe(entry.frame)}")
    if graph.awaited_by:
        add("  + Awaited by:")
        for parent in graph.awaited_by:
            _format(parent, level + 1, lines)


def _describe(frame):
    name = frame.f_code.co_qualname
    kind = ""
    if (step := frame.f_generator) is not None:
        if isinstance(step, (CoroutineType, AsyncGeneratorType)):
            kind = "async "
        name = step.__qualname__
        if isinstance(step, (GeneratorType, AsyncGeneratorType)):
            kind += "generator "
    elif frame.f_code.co_flags & CO_COROUTINE:
        kind = "async "  # a native one
    return f"File {frame.f_code.co_filename!r}, line {frame.f_lineno}, in {kind}{name}()"


def print_call_graph(
    future: Future | None = None, /, *, file: io.Writer[str] | None = None, depth: int = 1, limit: int | None = None
) -> None:
    print(format_call_graph(future, depth=depth, limit=limit), file=file)
