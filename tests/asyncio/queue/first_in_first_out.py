import asyncio

async def main():
    queue = asyncio.Queue()
    for x in (3, 1, 2):
        await queue.put(x)
    print(queue.qsize(), queue.empty(), queue.full())  # => 3 False False
    print([queue.get_nowait() for _ in range(3)])  # => [3, 1, 2]
    print(queue.empty())  # => True

asyncio.run(main())
