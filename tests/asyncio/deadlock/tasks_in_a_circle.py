# exit: 3
# cpython: skip it would wait for ever
import asyncio

tasks = {}


async def wait_for(name):
    await asyncio.sleep(0)
    await tasks[name]


async def main():
    tasks["a"] = asyncio.create_task(wait_for("b"), name="a")
    tasks["b"] = asyncio.create_task(wait_for("a"), name="b")
    queue = asyncio.Queue()
    await queue.get()


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 17 of tasks_in_a_circle.py, for <Queue at 0x… maxsize=0 _getters[1]> to get
#     nothing else that waits has it, to call put() or put_nowait()
#   a waits in wait_for(), line 10 of tasks_in_a_circle.py, for b
#     in a circle: a -> b -> a
#   b waits in wait_for(), line 10 of tasks_in_a_circle.py, for a
#     in a circle: b -> a -> b
