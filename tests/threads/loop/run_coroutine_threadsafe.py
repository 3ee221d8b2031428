# cpython: skip the oracle has no threads
import asyncio
import threading

async def add(a, b):
    await asyncio.sleep(0.01)
    if b is None:
        raise ValueError("no b")
    return a + b

def worker(loop):
    future = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
    print(future.result(timeout=5))
    try:
        asyncio.run_coroutine_threadsafe(add(1, None), loop).result()
    except ValueError as error:
        print(error)
    try:
        asyncio.run_coroutine_threadsafe(print, loop)
    except TypeError as error:
        print(error)

async def main():
    await asyncio.to_thread(worker, asyncio.get_running_loop())

asyncio.run(main())

# output:
# 3
# no b
# A coroutine object is required
