import asyncio

async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("inner cancelled")  # => inner cancelled
        raise

async def outer(task):
    await task

async def main():
    inner_task = asyncio.create_task(inner())
    outer_task = asyncio.create_task(outer(inner_task))
    await asyncio.sleep(1)
    outer_task.cancel()
    await asyncio.wait([outer_task])
    print(inner_task.cancelled(), outer_task.cancelled())  # => True True

asyncio.run(main())
