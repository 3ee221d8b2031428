import asyncio

async def value(x):
    await asyncio.sleep(x)
    return x

async def main():
    tasks = {asyncio.create_task(value(x)): x for x in (3, 1, 2)}
    async for task in asyncio.as_completed(tasks):
        print(tasks[task], task.result())

asyncio.run(main())

# output:
# 1 1
# 2 2
# 3 3
