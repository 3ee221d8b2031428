import asyncio

async def value():
    return 1

async def main():
    task = asyncio.create_task(value())
    await task
    print(task.cancel(), task.cancelling(), task.cancelled())  # => False 0 False

asyncio.run(main())
