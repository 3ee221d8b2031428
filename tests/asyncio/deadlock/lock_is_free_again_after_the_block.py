# exit: 3
# cpython: skip it would wait for ever
import asyncio


async def polite(lock):
    async with lock:
        await asyncio.sleep(1)
    await asyncio.Event().wait()


async def greedy(lock):
    await asyncio.sleep(2)
    await lock.acquire()
    await lock.acquire()


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(polite(lock), greedy(lock))


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 20 of lock_is_free_again_after_the_block.py, for Task-2, Task-3
#   Task-2 waits in polite(), line 9 of lock_is_free_again_after_the_block.py, for <asyncio.locks.Event object at 0x… [unset, waiters:1]> to wait
#     nothing else that waits has it, to call set()
#   Task-3 waits in greedy(), line 15 of lock_is_free_again_after_the_block.py, for <asyncio.locks.Lock object at 0x… [locked, waiters:1]> to acquire
#     known to Task-1, Task-2 too, but nothing there calls release()
