# What asyncio.tools makes of tasks and those who await them.
import sys
from asyncio import tools
from collections import namedtuple

CoroInfo = namedtuple("CoroInfo", "call_stack task_name")
TaskInfo = namedtuple("TaskInfo", "task_id task_name coroutine_stack awaited_by")
AwaitedInfo = namedtuple("AwaitedInfo", "thread_id awaited_by")


def frame(name, line):
    return tools.FrameInfo(("program.py", line, name))


def show(result):
    for tree in tools.build_async_tree(result):
        print("\n".join(tree))
    for row in tools.build_task_table(result):
        print(row)


wait = CoroInfo([frame("fetch", 5)], 3)
show([
    AwaitedInfo(7, [
        TaskInfo(2, "main", [], []),
        TaskInfo(3, "timer", [CoroInfo([frame("sleep", 9)], 3)], [CoroInfo([frame("go", 4), frame("main", 7)], 2)]),
        TaskInfo(4, "first", [], [wait]),
        TaskInfo(5, "second", [], [wait, CoroInfo([frame("other", 6)], 2)]),
    ]),
    AwaitedInfo(0, []),
])
show([])
print(tools.build_async_tree([AwaitedInfo(1, [TaskInfo(9, "alone", [], [])])], task_emoji="*", cor_emoji="-"))

circle = [
    AwaitedInfo(1, [
        TaskInfo(2, "a", [], [CoroInfo([frame("x", 1)], 3)]),
        TaskInfo(3, "b", [], [CoroInfo([frame("y", 2)], 2)]),
    ])
]
try:
    tools.build_async_tree(circle)
except tools.CycleFoundException as error:
    print(repr(error), error.cycles, error.id2name)
print(tools.build_task_table(circle))
print(list(tools.NodeType), issubclass(tools.CycleFoundException, RuntimeError))
try:
    tools.exit_with_permission_help_text()
except SystemExit as stop:
    sys.stdout.flush()
    print("exit", stop.code)

# output:
# └── (T) main
#     ├──  main program.py:7
#     │   └──  go program.py:4
#     │       └── (T) timer
#     │           └──  fetch program.py:5
#     │               ├── (T) first
#     │               └── (T) second
#     └──  other program.py:6
#         └── (T) second
# [7, '0x2', 'main', '', '', '', '0x0']
# [7, '0x3', 'timer', 'sleep', 'go -> main', 'main', '0x2']
# [7, '0x4', 'first', '', 'fetch', 'timer', '0x3']
# [7, '0x5', 'second', '', 'fetch', 'timer', '0x3']
# [7, '0x5', 'second', '', 'other', 'main', '0x2']
# [['└── * alone']]
# CycleFoundException([[3, 2, 3]], {2: 'a', 3: 'b'}) [[3, 2, 3]] {2: 'a', 3: 'b'}
# [[1, '0x2', 'a', '', 'x', 'b', '0x3'], [1, '0x3', 'b', '', 'y', 'a', '0x2']]
# [<NodeType.COROUTINE: 1>, <NodeType.TASK: 2>] False
# Error: The specified process cannot be attached to due to insufficient permissions.
# See the Python documentation for details on required privileges and troubleshooting:
# https://docs.python.org/3.14/howto/remote_debugging.html#permission-requirements
#
# exit 1
