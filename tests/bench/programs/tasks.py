"""100,000 tasks created at once and gathered."""

import asyncio
from time import perf_counter


async def work(number):
    return number


async def main():
    began = perf_counter()
    results = await asyncio.gather(*[asyncio.create_task(work(number)) for number in range(100_000)])
    elapsed = perf_counter() - began
    assert results[-1] == 99_999
    print("tasks", elapsed)


asyncio.run(main())
