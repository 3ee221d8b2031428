import asyncio

async def main():
    event = asyncio.Event()
    task = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    event.set()
    event.set()
    print(await task, await event.wait(), event.is_set())  # => True True True
    event.clear()
    event.clear()
    print(event.is_set())  # => False
    try:
        await asyncio.wait_for(event.wait(), 1)
    except TimeoutError:
        print("not again", str(event).partition("[")[2])  # => not again unset]>

asyncio.run(main())
