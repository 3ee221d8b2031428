import asyncio

async def main():
    loop = asyncio.get_running_loop()
    when = loop.time() + 2
    try:
        async with asyncio.timeout_at(when) as limit:
            print(limit.when() == when)  # => True
            await asyncio.sleep(10)
    except TimeoutError:
        print(loop.time() == when)  # => True

asyncio.run(main())
