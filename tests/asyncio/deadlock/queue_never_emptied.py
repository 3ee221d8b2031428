# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def main():
    queue = asyncio.Queue(maxsize=1)
    await queue.put("first")
    await queue.put("second")


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 9 of queue_never_emptied.py, for <Queue at 0x… maxsize=1 _queue=['first'] _putters[1] tasks=1> to put
#     nothing else that waits has it, to call get() or get_nowait()
