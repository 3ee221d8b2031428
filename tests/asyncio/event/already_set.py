import asyncio

async def main():
    event = asyncio.Event()
    event.set()
    print(await event.wait())  # => True
    event.clear()
    print(event.is_set())  # => False
    try:
        await asyncio.wait_for(event.wait(), 1)
    except TimeoutError:
        print("cleared")  # => cleared

asyncio.run(main())
