import asyncio

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("not now")  # => not now
    await asyncio.sleep(1)
    return "done"

async def main():
    task = None
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(stubborn())
            await asyncio.sleep(0)
            raise ValueError("body")
    except* ValueError as errors:
        print(errors.exceptions, task.result())  # => (ValueError('body'),) done

asyncio.run(main())
