# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def child(parent):
    await parent


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(child(asyncio.current_task()), name="child")


asyncio.run(main())

# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 11 of task_group_of_a_task_that_waits_for_it.py, for child
#     in a circle: Task-1 -> child -> Task-1
#   child waits in child(), line 7 of task_group_of_a_task_that_waits_for_it.py, for Task-1
#     in a circle: child -> Task-1 -> child
