# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def items(queue):
    while True:
        yield await queue.get()


async def main():
    async for item in items(asyncio.Queue()):
        print("never")


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in items(), line 8 of async_generator_waits.py, for <Queue at 0x… maxsize=0 _getters[1]> to get
#     nothing else that waits has it, to call put() or put_nowait()
