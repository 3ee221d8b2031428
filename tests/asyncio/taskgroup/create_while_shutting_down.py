import asyncio

async def bad():
    raise ValueError("bad")

async def late(group):
    try:
        await asyncio.sleep(10)
    finally:
        try:
            group.create_task(asyncio.sleep(0))
        except RuntimeError as error:
            print(error)  # => TaskGroup <TaskGroup tasks=1 errors=1 cancelling> is shutting down

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad())
            group.create_task(late(group))
    except ExceptionGroup as error:
        print(error)  # => unhandled errors in a TaskGroup (1 sub-exception)

asyncio.run(main())
