# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def main():
    tasks = asyncio.Semaphore(1)
    async with tasks:
        barrier = asyncio.Barrier(3)
        await asyncio.gather(barrier.wait(), barrier.wait(), tasks.acquire())


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 10 of semaphore_and_barrier.py, for Task-2, Task-3, Task-4
#     in a circle: Task-1 -> Task-4 -> Task-1
#   Task-2 waits for <asyncio.locks.Barrier object at 0x… [filling, waiters:2/3]> to wait
#   Task-3 waits for <asyncio.locks.Barrier object at 0x… [filling, waiters:2/3]> to wait
#   Task-4 waits for <asyncio.locks.Semaphore object at 0x… [locked, waiters:1]> to acquire
#     held by Task-1
#     in a circle: Task-4 -> Task-1 -> Task-4
