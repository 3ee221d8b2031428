import asyncio

async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(1) as limit:
            limit.reschedule(loop.time() + 3)
            await asyncio.sleep(10)
    except TimeoutError:
        print(loop.time() - start)  # => 3.0
    async with asyncio.timeout(1) as limit:
        limit.reschedule(None)
        await asyncio.sleep(10)
    print("taken away")  # => taken away

asyncio.run(main())
