# cpython: skip the oracle has no threads
import asyncio
import concurrent.futures
import threading

async def fail():
    raise ValueError("inside")

async def forever():
    await asyncio.sleep(1000)

def outside(loop, results):
    future = asyncio.run_coroutine_threadsafe(fail(), loop)
    results.append(repr(future.exception()))
    future = asyncio.run_coroutine_threadsafe(forever(), loop)
    try:
        future.result(timeout=0.02)
    except TimeoutError as error:
        results.append((type(error) is concurrent.futures.TimeoutError, future.cancel(), future.cancelled()))
    try:
        asyncio.run_coroutine_threadsafe(1, loop)
    except TypeError as error:
        results.append(str(error))

async def main():
    results = []
    await asyncio.to_thread(outside, asyncio.get_running_loop(), results)
    await asyncio.sleep(0.01)
    print(results, len(asyncio.all_tasks()))

asyncio.run(main())
# output:
# ["ValueError('inside')", (True, True, True), 'A coroutine object is required'] 1
