"""500,000 items of an async generator."""

import asyncio
from time import perf_counter


async def numbers(count):
    for number in range(count):
        yield number


async def main():
    began = perf_counter()
    total = 0
    async for number in numbers(500_000):
        total += number
    elapsed = perf_counter() - began
    assert total == 500_000 * 499_999 // 2
    print("async_generator", elapsed)


asyncio.run(main())
