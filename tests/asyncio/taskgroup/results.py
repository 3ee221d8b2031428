import asyncio

async def value(x):
    await asyncio.sleep(x)
    return x

async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(value(x)) for x in (3, 1, 2)]
    print([t.result() for t in tasks])  # => [3, 1, 2]

asyncio.run(main())
