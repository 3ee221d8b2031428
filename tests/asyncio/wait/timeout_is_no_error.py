import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(5))
    done, pending = await asyncio.wait([task], timeout=1)
    print(len(done), len(pending), task.done())  # => 0 1 False
    task.cancel()

asyncio.run(main())
