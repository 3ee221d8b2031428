import asyncio

async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("child cancelled")  # => child cancelled
        raise

async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(child())

async def main():
    task = asyncio.create_task(grouped())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("group cancelled")  # => group cancelled

asyncio.run(main())
