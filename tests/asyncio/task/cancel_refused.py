import asyncio

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("no")  # => no
    await asyncio.sleep(1)
    return "done anyway"

async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task)  # => done anyway
    print(task.cancelled(), task.cancelling())  # => False 1

asyncio.run(main())
