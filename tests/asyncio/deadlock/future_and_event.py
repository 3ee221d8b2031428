# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def listener(event):
    await event.wait()


async def main():
    event = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(listener(event), name="listener")
        await asyncio.get_running_loop().create_future()


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 14 of future_and_event.py, for <Future pending>
#     nothing else that waits has it, to call set_result() or set_exception()
#   listener waits in listener(), line 7 of future_and_event.py, for <asyncio.locks.Event object at 0x… [unset, waiters:1]> to wait
#     known to Task-1 too, but nothing there calls set()
