# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def worker(queue):
    while True:
        await queue.get()


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(worker(queue), name="worker")
    await queue.put(1)
    await queue.join()


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 15 of join_without_task_done.py, for <Queue at 0x… maxsize=0 _getters[1] tasks=1> to join
#     known to worker too, but nothing there calls task_done()
#   worker waits in worker(), line 8 of join_without_task_done.py, for <Queue at 0x… maxsize=0 _getters[1] tasks=1> to get
#     could be woken by Task-1
