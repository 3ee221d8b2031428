import asyncio

async def main():
    queue = asyncio.LifoQueue()
    for x in range(3):
        queue.put_nowait(x)
    print([await queue.get() for _ in range(3)])  # => [2, 1, 0]

asyncio.run(main())
