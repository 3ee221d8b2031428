import asyncio

async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "swallowed"

async def main():
    print(await asyncio.wait_for(child(), 1))  # => swallowed

asyncio.run(main())
