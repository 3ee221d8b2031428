# cpython: skip it looks into other processes alone
# The tasks of this process, and who awaits them.
import asyncio
import os
from asyncio import tools


async def child(seconds):
    await asyncio.sleep(seconds)


async def parent():
    await asyncio.gather(*(asyncio.create_task(child(1), name=name) for name in ("left", "right")))


async def main():
    task = asyncio.create_task(parent(), name="parent")
    await asyncio.sleep(0.5)
    tools.display_awaited_by_tasks_tree(os.getpid())
    for thread, identity, *row in tools.build_task_table(tools.get_all_awaited_by(os.getpid())):
        print(row[:-1])
    try:
        tools.get_all_awaited_by(os.getpid() + 1)
    except PermissionError as error:
        print(type(error).__name__)
    await task


asyncio.run(main())

# output:
# └── (T) Task-1
# └── (T) parent
#     └──  parent own_process.py:13
#         ├── (T) left
#         └── (T) right
# ['Task-1', 'get_all_awaited_by -> main', '', '']
# ['left', 'sleep -> child', 'parent', 'parent']
# ['parent', 'parent', '', '']
# ['right', 'sleep -> child', 'parent', 'parent']
# PermissionError
