import asyncio

async def child():
    print("never printed")

async def main():
    task = asyncio.create_task(child())
    task.cancel()
    await asyncio.sleep(0)
    print(task.cancelled())  # => True

asyncio.run(main())
