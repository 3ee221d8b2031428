import asyncio

async def child():
    await asyncio.sleep(1)
    return "value"

async def waiter(name, task):
    print(name, await task)

async def main():
    task = asyncio.create_task(child())
    await asyncio.gather(*(waiter(n, task) for n in range(3)))

asyncio.run(main())

# output:
# 0 value
# 1 value
# 2 value
