"""200,000 `await asyncio.sleep(0)`, by ten tasks."""

import asyncio
from time import perf_counter


async def worker(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)


async def main():
    began = perf_counter()
    await asyncio.gather(*(worker(20_000) for _ in range(10)))
    print("sleep0", perf_counter() - began)


asyncio.run(main())
