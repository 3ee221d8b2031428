import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(5))
    await asyncio.wait([task], timeout=1)
    print(task._callbacks)  # => None
    waiting = asyncio.create_task(asyncio.wait([task]))
    await asyncio.sleep(0)
    print(len(task._callbacks))  # => 1
    waiting.cancel()
    await asyncio.sleep(0)
    print(task._callbacks)  # => None

asyncio.run(main())
