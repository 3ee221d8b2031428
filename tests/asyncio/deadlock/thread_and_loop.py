# exit: 3
# cpython: skip it would wait for ever
import asyncio
import threading


def work(event):
    event.wait()


async def main():
    await asyncio.to_thread(work, threading.Event())


asyncio.run(main())
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 12 of thread_and_loop.py, for <Future pending>
#     which a thread is to end
#   asyncio_0 waits in work(), line 8 of thread_and_loop.py, for <threading.Event at 0x…: unset> to wait
#     nothing else that waits has it, to call set()
