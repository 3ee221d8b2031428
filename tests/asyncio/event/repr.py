import asyncio

async def main():
    event = asyncio.Event()
    print(repr(event).partition(" [")[2])  # => unset]>
    task = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    print(repr(event).partition(" [")[2])  # => unset, waiters:1]>
    event.set()
    await task
    print(repr(event).partition(" [")[2])  # => set]>

asyncio.run(main())
