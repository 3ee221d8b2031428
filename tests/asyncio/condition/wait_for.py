import asyncio

async def main():
    condition, items = asyncio.Condition(), []

    async def consumer():
        async with condition:
            print(await condition.wait_for(lambda: len(items) >= 2 and len(items)))

    async def producer():
        for x in range(3):
            await asyncio.sleep(1)
            async with condition:
                items.append(x)
                condition.notify_all()
                print("added", x)

    await asyncio.gather(consumer(), producer())

asyncio.run(main())

# output:
# added 0
# added 1
# 2
# added 2
