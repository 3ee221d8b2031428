import asyncio

async def main():
    asyncio.current_task().cancel()
    print("still here")  # => still here
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("now")  # => now

asyncio.run(main())
