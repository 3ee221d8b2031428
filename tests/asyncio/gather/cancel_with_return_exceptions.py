import asyncio

async def child():
    await asyncio.sleep(10)

async def outer():
    await asyncio.gather(child(), child(), return_exceptions=True)
    print("not reached")

async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")  # => cancelled

asyncio.run(main())
