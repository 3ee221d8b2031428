import asyncio

async def waiter(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError:
            print("locked", condition.locked())  # => locked True
            raise

async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waiter(condition))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(condition.locked())  # => False

asyncio.run(main())
