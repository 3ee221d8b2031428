import asyncio

async def waiter(name, condition):
    async with condition:
        await condition.wait()
        print(name)

async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, condition)) for n in "ab"]
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
    await asyncio.sleep(0.1)
    print("one so far")
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)

asyncio.run(main())

# output:
# a
# one so far
# b
