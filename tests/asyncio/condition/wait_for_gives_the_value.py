import asyncio

async def main():
    condition, items = asyncio.Condition(), []

    async def fill():
        async with condition:
            items.append("item")
            condition.notify()

    async with condition:
        task = asyncio.create_task(fill())
        print(await condition.wait_for(lambda: items and items[0]))  # => item
        print(await condition.wait_for(lambda: 5))  # => 5
    await task

asyncio.run(main())
