import asyncio

async def waiter(name, condition):
    async with condition:
        await condition.wait()
        print(name)

async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, condition)) for n in "abc"]
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
    await asyncio.sleep(1)
    print([t.done() for t in tasks])
    tasks[2].cancel()

asyncio.run(main())

# output:
# a
# b
# [True, True, False]
