import asyncio

async def main():
    try:
        async with asyncio.timeout(5):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner")  # => inner
            await asyncio.sleep(10)
    except TimeoutError:
        print("outer")  # => outer

asyncio.run(main())
