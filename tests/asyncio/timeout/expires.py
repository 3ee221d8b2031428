import asyncio

async def main():
    try:
        async with asyncio.timeout(1) as limit:
            await asyncio.sleep(10)
    except TimeoutError:
        print("timeout", limit.expired())  # => timeout True

asyncio.run(main())
