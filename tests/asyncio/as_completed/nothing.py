import asyncio

async def main():
    for coro in asyncio.as_completed([]):
        print("never")
    async for task in asyncio.as_completed([]):
        print("never")
    print("end")  # => end

asyncio.run(main())
