import asyncio

async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print("inner")  # => inner

async def middle():
    try:
        await inner()
    finally:
        print("middle")  # => middle

async def main():
    task = asyncio.create_task(middle())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())  # => True

asyncio.run(main())
