import asyncio

async def waiter(condition, name):
    async with condition:
        await condition.wait()
        print(name)

async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(condition, name)) for name in "abc"]
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
    await asyncio.sleep(0.1)
    print([task.done() for task in tasks])
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)

asyncio.run(main())
# output:
# a
# b
# [True, True, False]
# c
