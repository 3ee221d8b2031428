# exit: 3
# cpython: skip it would wait for ever
import asyncio

lock = asyncio.Lock()


async def inner():
    async with lock:
        print("never")


async def outer():
    async with lock:
        await inner()


asyncio.run(outer())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in inner(), line 9 of lock_taken_twice.py, for <asyncio.locks.Lock object at 0x… [locked, waiters:1]> to acquire
#     held by Task-1
#     in a circle: Task-1 -> Task-1
