"""Tables and trees of the tasks of a process and who awaits them. The one process that can be looked into is this one."""

import os
import sys
from collections import namedtuple
from enum import Enum
from itertools import count
from threading import get_ident

from .graph import capture_call_graph
from .tasks import all_tasks

CoroInfo = namedtuple("CoroInfo", "call_stack task_name")
TaskInfo = namedtuple("TaskInfo", "task_id task_name coroutine_stack awaited_by")
AwaitedInfo = namedtuple("AwaitedInfo", "thread_id awaited_by")


class FrameInfo(namedtuple("FrameInfo", "filename lineno funcname")):
    __slots__ = ()

    def __new__(cls, fields):
        return cls._make(fields)

    def __repr__(self):
        return f"_remote_debugging.{super().__repr__()}"


class NodeType(Enum):
    COROUTINE = 1
    TASK = 2


class CycleFoundException(Exception):
    """Tasks that await each other in a circle make no tree."""

    def __init__(self, cycles: list[list[int]], id2name: dict[int, str]) -> None:
        super().__init__(cycles, id2name)
        self.cycles = cycles
        self.id2name = id2name


# ---- what there is


def get_all_awaited_by(pid):
    """For each thread with tasks an AwaitedInfo: each task, its stack, and the stack of each task that awaits it."""
    if pid != os.getpid():
        raise PermissionError(f"process {pid} cannot be looked into")
    try:
        tasks = all_tasks()
    except RuntimeError:
        return []
    graphs = [capture_call_graph(task) for task in sorted(tasks, key=lambda task: task.get_name())]
    return [AwaitedInfo(get_ident(), [_task_info(graph) for graph in graphs])]


def _task_info(graph):
    task = graph.future
    own = [CoroInfo(_frames(graph), id(task))] if graph.call_stack else []
    awaiters = [CoroInfo(_frames(parent), id(parent.future)) for parent in graph.awaited_by]
    return TaskInfo(id(task), task.get_name(), own, awaiters)


def _frames(graph):
    return [
        FrameInfo((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_qualname))
        for frame in (entry.frame for entry in graph.call_stack)
    ]


def _format_stack_entry(elem: str | FrameInfo) -> str:
    if isinstance(elem, str):
        return elem
    name, file, line = elem.funcname, elem.filename, elem.lineno
    return f"{name} {file}:{line}" if file or line else name


def _tasks(result):
    for info in result:
        yield from ((info.thread_id, task) for task in info.awaited_by)


def _awaits(result):
    """(task, id of a task that awaits it, that one's stack from the outside in) for each such pair."""
    for _, task in _tasks(result):
        for awaiter in task.awaited_by:
            yield task.task_id, awaiter.task_name, [_format_stack_entry(frame) for frame in reversed(awaiter.call_stack)]


# ---- the tree


def build_async_tree(result, task_emoji="(T)", cor_emoji=""):
    """One list of lines for each task that nobody awaits."""
    names = {task.task_id: task.task_name for _, task in _tasks(result)}
    children = {}  # node: what hangs below it, in order
    labels = {(NodeType.TASK, identity): name for identity, name in names.items()}
    fresh = count(1)
    frames = {}  # (node, text of a frame): the node of that frame below it
    awaiting = {}
    for task, parent, stack in _awaits(result):
        awaiting.setdefault(parent, []).append(task)
        node = (NodeType.TASK, parent)
        labels.setdefault(node, f"Task-{parent}")
        for text in stack:
            if (step := frames.get((node, text))) is None:
                step = frames[node, text] = (NodeType.COROUTINE, next(fresh))
                labels[step] = text
                children.setdefault(node, []).append(step)
            node = step
        below = children.setdefault(node, [])
        if (NodeType.TASK, task) not in below:
            below.append((NodeType.TASK, task))
    if cycles := _find_cycles(awaiting):
        raise CycleFoundException(cycles, names)

    def lines(node, lead, last, out):
        emoji = task_emoji if node[0] is NodeType.TASK else cor_emoji
        out.append(f"{lead}{'└── ' if last else '├── '}{emoji} {labels[node]}")
        below = children.get(node, ())
        for child in below:
            lines(child, lead + ("    " if last else "│   "), child is below[-1], out)
        return out

    hanging = {child for below in children.values() for child in below}
    return [lines(node, "", True, []) for node in labels if node[0] is NodeType.TASK and node not in hanging]


def _find_cycles(graph):
    """Each circle in a mapping of nodes to lists of nodes, its first node again at the end."""
    open_, done, cycles = [], set(), []

    def visit(node):
        if node in open_:
            cycles.append([*open_[open_.index(node):], node])
        elif node not in done:
            open_.append(node)
            for following in graph.get(node, ()):
                visit(following)
            open_.pop()
            done.add(node)

    for node in graph:
        visit(node)
    return cycles


# ---- the table


def build_task_table(result):
    """A row for each task and each task that awaits it: thread, id, name, stack, stack, name and id of the awaiter."""
    names = {task.task_id: task.task_name for _, task in _tasks(result)}

    def chain(infos):
        return " -> ".join(_format_stack_entry(frame).split(" ")[0] for info in infos for frame in info.call_stack)

    rows = []
    for thread, task in _tasks(result):
        head = [thread, hex(task.task_id), task.task_name, chain(task.coroutine_stack)]
        if not task.awaited_by:
            rows.append([*head, "", "", "0x0"])
        for awaiter in task.awaited_by:
            parent = awaiter.task_name
            rows.append([*head, chain([awaiter]), names.get(parent, "Unknown"), hex(parent)])
    return rows


# ---- what is shown


def display_awaited_by_tasks_table(pid: int) -> None:
    widths = {
        "tid": 10, "task id": 20, "task name": 20, "coroutine stack": 50, "awaiter chain": 50, "awaiter name": 15,
        "awaiter id": 15,
    }
    rows = build_task_table(_get_awaited_by_tasks(pid))
    print(" ".join(f"{title:<{width}}" for title, width in widths.items()))
    print("-" * 180)
    for row in rows:
        print(" ".join(f"{cell!s:<{width}}" for cell, width in zip(row, widths.values())))


def display_awaited_by_tasks_tree(pid: int) -> None:
    result = _get_awaited_by_tasks(pid)
    try:
        trees = build_async_tree(result)
    except CycleFoundException as error:
        _print_cycle_exception(error)
        sys.exit(1)
    for tree in trees:
        print("\n".join(tree))


def _get_awaited_by_tasks(pid: int) -> list:
    try:
        return get_all_awaited_by(pid)
    except PermissionError:
        exit_with_permission_help_text()


def _print_cycle_exception(exception: CycleFoundException):
    print("ERROR: await-graph contains cycles - cannot print a tree!", file=sys.stderr)
    print("", file=sys.stderr)
    for cycle in exception.cycles:
        named = (exception.id2name.get(node, hex(node)) for node in cycle)
        print(f"cycle: {' → '.join(named)}", file=sys.stderr)


def exit_with_permission_help_text():
    print(
        "Error: The specified process cannot be attached to due to insufficient permissions.\n"
        "See the Python documentation for details on required privileges and troubleshooting:\n"
        "https://docs.python.org/3.14/howto/remote_debugging.html#permission-requirements\n"
    )
    sys.exit(1)
