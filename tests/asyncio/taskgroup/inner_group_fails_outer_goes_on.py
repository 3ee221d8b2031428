import asyncio

async def fail():
    raise ValueError("inner")

async def steady():
    await asyncio.sleep(1)
    return "steady"

async def main():
    async with asyncio.TaskGroup() as outer:
        task = outer.create_task(steady())
        try:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail())
        except* ValueError as group:
            print(group)  # => unhandled errors in a TaskGroup (1 sub-exception)
    print(task.result(), asyncio.current_task().cancelling())  # => steady 0

asyncio.run(main())
