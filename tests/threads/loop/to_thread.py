# cpython: skip the oracle has no threads
import asyncio
import contextvars
import threading
import time

name = contextvars.ContextVar("name", default="none")

def work(a, *, b):
    time.sleep(0.01)
    seen = name.get()
    name.set("changed in the thread")
    return a + b, seen, threading.current_thread() is threading.main_thread()

async def main():
    name.set("task")
    print(await asyncio.to_thread(work, 1, b=2), name.get())
    try:
        await asyncio.to_thread(work)
    except TypeError as error:
        print(error)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.to_thread(time.sleep, 0.05)
    except TimeoutError:
        print("timeout")

asyncio.run(main())

# output:
# (3, 'task', False) task
# work() missing 1 required positional argument: 'a'
# timeout
