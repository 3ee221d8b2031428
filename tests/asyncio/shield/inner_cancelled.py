import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(10))
    outer = asyncio.shield(task)
    await asyncio.sleep(0)
    task.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("both", outer.cancelled())  # => both True

asyncio.run(main())
