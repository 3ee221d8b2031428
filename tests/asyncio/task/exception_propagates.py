import asyncio

async def bad():
    await asyncio.sleep(1)
    raise ValueError("boom")

async def main():
    task = asyncio.create_task(bad())
    try:
        await task
    except ValueError as error:
        print("caught", error)  # => caught boom
    print(repr(task.exception()))  # => ValueError('boom')

asyncio.run(main())
