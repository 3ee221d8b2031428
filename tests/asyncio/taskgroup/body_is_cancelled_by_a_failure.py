import asyncio

async def bad():
    raise ValueError("bad")

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad())
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("body cancelled")  # => body cancelled
                raise
    except ExceptionGroup as error:
        print(error.exceptions)  # => (ValueError('bad'),)
    print(asyncio.current_task().cancelling())  # => 0

asyncio.run(main())
