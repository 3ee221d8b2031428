# exit: 3
# cpython: skip it would wait for ever
import asyncio

tasks = {}


async def relay(name):
    await asyncio.sleep(0)
    return await tasks[name]


async def main():
    tasks["a"] = asyncio.create_task(relay("b"), name="a")
    tasks["b"] = asyncio.create_task(relay("c"), name="b")
    tasks["c"] = asyncio.create_task(relay("a"), name="c")
    await asyncio.gather(*tasks.values())


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 17 of task_awaits_itself_through_others.py, for a, b, c
#   a waits in relay(), line 10 of task_awaits_itself_through_others.py, for b
#     in a circle: a -> b -> c -> a
#   b waits in relay(), line 10 of task_awaits_itself_through_others.py, for c
#     in a circle: b -> c -> a -> b
#   c waits in relay(), line 10 of task_awaits_itself_through_others.py, for a
#     in a circle: c -> a -> b -> c
