"""100 tasks that take one lock 200 times each."""

import asyncio
from time import perf_counter


async def worker(lock, rounds):
    for _ in range(rounds):
        async with lock:
            await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    began = perf_counter()
    await asyncio.gather(*(worker(lock, 200) for _ in range(100)))
    print("lock", perf_counter() - began)


asyncio.run(main())
