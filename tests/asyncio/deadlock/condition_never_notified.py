# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def waiter(condition):
    async with condition:
        await condition.wait_for(lambda: False)


async def main():
    condition = asyncio.Condition()
    await asyncio.shield(asyncio.create_task(waiter(condition), name="waiter"))


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 13 of condition_never_notified.py, for waiter
#   waiter waits in waiter(), line 8 of condition_never_notified.py, for <asyncio.locks.Condition object at 0x… [unlocked, waiters:1]> to wait_for
#     known to Task-1 too, but nothing there calls notify() or notify_all()
