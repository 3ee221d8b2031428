# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def philosopher(left, right):
    async with left:
        await asyncio.sleep(1)
        async with right:
            print("never")


async def main():
    forks = [asyncio.Lock() for _ in range(3)]
    async with asyncio.TaskGroup() as group:
        for seat in range(3):
            group.create_task(philosopher(forks[seat], forks[(seat + 1) % 3]), name=f"seat {seat}")


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 15 of three_locks_in_a_circle.py, for seat 0, seat 1, seat 2
#   seat 0 waits in philosopher(), line 9 of three_locks_in_a_circle.py, for <asyncio.locks.Lock object at 0x… [locked, waiters:1]> to acquire
#     held by seat 1
#     in a circle: seat 0 -> seat 1 -> seat 2 -> seat 0
#   seat 1 waits in philosopher(), line 9 of three_locks_in_a_circle.py, for <asyncio.locks.Lock object at 0x… [locked, waiters:1]> to acquire
#     held by seat 2
#     in a circle: seat 1 -> seat 2 -> seat 0 -> seat 1
#   seat 2 waits in philosopher(), line 9 of three_locks_in_a_circle.py, for <asyncio.locks.Lock object at 0x… [locked, waiters:1]> to acquire
#     held by seat 0
#     in a circle: seat 2 -> seat 0 -> seat 1 -> seat 2
