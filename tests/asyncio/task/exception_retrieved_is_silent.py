import asyncio

async def bad():
    raise ValueError("seen")

async def main():
    task = asyncio.create_task(bad())
    await asyncio.sleep(0.1)
    print(repr(task.exception()))  # => ValueError('seen')

asyncio.run(main())
