import asyncio

async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("child cancelled")  # => child cancelled
        raise

async def main():
    task = asyncio.create_task(asyncio.wait_for(child(), 5))
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("outer cancelled")  # => outer cancelled

asyncio.run(main())
