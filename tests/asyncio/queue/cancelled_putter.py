import asyncio

async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait(0)
    first = asyncio.create_task(queue.put(1))
    second = asyncio.create_task(queue.put(2))
    await asyncio.sleep(0)
    first.cancel()
    print(await queue.get())  # => 0
    await second
    print(await queue.get(), first.cancelled())  # => 2 True

asyncio.run(main())
