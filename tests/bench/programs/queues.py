"""50,000 items from a producer to a consumer through a Queue of size 1."""

import asyncio
from time import perf_counter


async def produce(queue, count):
    for number in range(count):
        await queue.put(number)
    await queue.put(None)


async def consume(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
    return total


async def main():
    queue = asyncio.Queue(maxsize=1)
    began = perf_counter()
    _, total = await asyncio.gather(produce(queue, 50_000), consume(queue))
    elapsed = perf_counter() - began
    assert total == 50_000 * 49_999 // 2
    print("queues", elapsed)


asyncio.run(main())
