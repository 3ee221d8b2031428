"""A tree of gathers, six levels of six: 55,986 tasks."""

import asyncio
from time import perf_counter


async def count(depth):
    if depth == 0:
        await asyncio.sleep(0)
        return 1
    return sum(await asyncio.gather(*(count(depth - 1) for _ in range(6))))


async def main():
    began = perf_counter()
    leaves = await count(6)
    elapsed = perf_counter() - began
    assert leaves == 6**6
    print("gather_tree", elapsed)


asyncio.run(main())
