import asyncio

async def main():
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(5):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner")
            finally:
                print("leaving inner")  # => leaving inner
    except TimeoutError:
        print("outer")  # => outer

asyncio.run(main())
