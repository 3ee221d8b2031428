import asyncio

async def main():
    limit = asyncio.timeout(None)
    print(limit)  # => <Timeout [created]>
    async with limit:
        print(limit)  # => <Timeout [active] when=None>
    print(limit)  # => <Timeout [finished]>
    try:
        async with asyncio.timeout(1) as limit:
            try:
                await asyncio.sleep(2)
            finally:
                print(limit)  # => <Timeout [expiring]>
    except TimeoutError:
        print(limit)  # => <Timeout [expired]>

asyncio.run(main())
