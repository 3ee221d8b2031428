import asyncio

async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            finally:
                await asyncio.sleep(3)
    except TimeoutError:
        print(loop.time() - start)  # => 4.0

asyncio.run(main())
