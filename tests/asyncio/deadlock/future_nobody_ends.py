# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def helper(future):
    await asyncio.sleep(1)
    if future is None:
        future.set_result(1)
    await asyncio.Event().wait()


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(helper(future), name="helper")
    await future


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 16 of future_nobody_ends.py, for <Future pending>
#     could be woken by helper
#   helper waits in helper(), line 10 of future_nobody_ends.py, for <asyncio.locks.Event object at 0x… [unset, waiters:1]> to wait
#     nothing else that waits has it, to call set()
