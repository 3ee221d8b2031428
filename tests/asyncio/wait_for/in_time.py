import asyncio

async def main():
    print(await asyncio.wait_for(asyncio.sleep(1, "value"), 2))  # => value
    print(await asyncio.wait_for(asyncio.sleep(1, "value"), None))  # => value

asyncio.run(main())
