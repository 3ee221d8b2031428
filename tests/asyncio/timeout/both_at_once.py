import asyncio

async def main():
    try:
        async with asyncio.timeout(1) as outer:
            async with asyncio.timeout(1) as inner:
                await asyncio.sleep(10)
    except TimeoutError:
        print(outer.expired(), inner.expired())  # => True True

asyncio.run(main())
