import asyncio

async def main():
    async with asyncio.timeout(2) as limit:
        await asyncio.sleep(1)
    print(limit.expired(), limit)  # => False <Timeout [finished]>
    await asyncio.sleep(5)
    print("still fine")  # => still fine

asyncio.run(main())
