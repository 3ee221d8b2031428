# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def work(first, second):
    async with first:
        await asyncio.sleep(1)
        async with second:
            print("never")


async def main():
    one, other = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(work(one, other), work(other, one))


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 15 of locks_in_a_circle.py, for Task-2, Task-3
#   Task-2 waits in work(), line 9 of locks_in_a_circle.py, for <asyncio.locks.Lock object at 0x… [locked, waiters:1]> to acquire
#     held by Task-3
#     in a circle: Task-2 -> Task-3 -> Task-2
#   Task-3 waits in work(), line 9 of locks_in_a_circle.py, for <asyncio.locks.Lock object at 0x… [locked, waiters:1]> to acquire
#     held by Task-2
#     in a circle: Task-3 -> Task-2 -> Task-3
