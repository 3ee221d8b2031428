import asyncio

async def main():
    async with asyncio.timeout(None) as limit:
        await asyncio.sleep(1000)
    print(limit.when(), limit.expired())  # => None False

asyncio.run(main())
