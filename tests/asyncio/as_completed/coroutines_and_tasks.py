import asyncio

async def job(name, delay):
    await asyncio.sleep(delay)
    return name

async def main():
    task = asyncio.create_task(job("task", 2))
    async for each in asyncio.as_completed([job("coroutine", 1), task]):
        print(await each, each is task, isinstance(each, asyncio.Task))
    iterator = asyncio.as_completed([])
    print(list(iterator), [each async for each in asyncio.as_completed([])])

asyncio.run(main())
# output:
# coroutine False True
# task True True
# [] []
