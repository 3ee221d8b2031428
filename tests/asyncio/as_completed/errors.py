import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    try:
        asyncio.as_completed(task)
    except TypeError as error:
        print(error)  # => expects an iterable of awaitables, not Task
    try:
        asyncio.as_completed(3)
    except TypeError as error:
        print(error)  # => 'int' object is not iterable
    await task

asyncio.run(main())
