import asyncio

async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "no"

async def main():
    future = asyncio.gather(stubborn())
    await asyncio.sleep(0)
    future.cancel()
    try:
        print(await future)
    except asyncio.CancelledError:
        print("cancelled all the same")  # => cancelled all the same

asyncio.run(main())
