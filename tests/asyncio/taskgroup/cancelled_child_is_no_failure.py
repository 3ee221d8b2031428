import asyncio

async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(asyncio.sleep(10))
        await asyncio.sleep(1)
        task.cancel()
    print("ended", task.cancelled())  # => ended True

asyncio.run(main())
