"""A task woken 5,000 times in its innermost coroutine, which 1 or 1,000 coroutines await."""

import asyncio
import sys
from time import perf_counter


async def innermost(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)


async def link(depth, rounds):
    if depth == 1:
        await innermost(rounds)
    else:
        await link(depth - 1, rounds)


async def main():
    sys.setrecursionlimit(5_000)
    for depth in 1, 1_000:
        began = perf_counter()
        await asyncio.create_task(link(depth, 5_000))
        print(f"await_chain_{depth}", perf_counter() - began)


asyncio.run(main())
