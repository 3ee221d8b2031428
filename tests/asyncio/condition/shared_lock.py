import asyncio

async def main():
    lock = asyncio.Lock()
    condition = asyncio.Condition(lock)
    async with condition:
        print(lock.locked())  # => True
    print(lock.locked())  # => False

asyncio.run(main())
