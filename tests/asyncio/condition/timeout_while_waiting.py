import asyncio

async def main():
    condition = asyncio.Condition()
    async with condition:
        try:
            async with asyncio.timeout(1):
                await condition.wait()
        except TimeoutError:
            print("timed out", condition.locked())  # => timed out True
    print(condition.locked(), str(condition).partition("[")[2])  # => False unlocked]>

asyncio.run(main())
