import asyncio

async def waiter(event):
    await event.wait()
    print("woken", event.is_set())  # => woken False

async def main():
    event = asyncio.Event()
    task = asyncio.create_task(waiter(event))
    await asyncio.sleep(0)
    event.set()
    event.clear()
    await task

asyncio.run(main())
