import asyncio

async def main():
    async with asyncio.timeout(1) as limit:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("swallowed")  # => swallowed
    print(limit.expired(), asyncio.current_task().cancelling())  # => True 0

asyncio.run(main())
