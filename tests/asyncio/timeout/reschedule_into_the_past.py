import asyncio

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(10) as limit:
            limit.reschedule(loop.time() - 1)
            print("not yet")  # => not yet
            await asyncio.sleep(5)
            print("not reached")
    except TimeoutError:
        print("timeout")  # => timeout

asyncio.run(main())
