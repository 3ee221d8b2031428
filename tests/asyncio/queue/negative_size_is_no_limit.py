import asyncio

async def main():
    queue = asyncio.Queue(-3)
    for number in range(100):
        queue.put_nowait(number)
    print(queue.full(), queue.maxsize, queue.qsize())  # => False -3 100
    print(asyncio.Queue[int], asyncio.LifoQueue(2))  # => asyncio.queues.Queue[int] <LifoQueue maxsize=2>

asyncio.run(main())
