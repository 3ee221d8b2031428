import asyncio

async def fail():
    await asyncio.sleep(1)
    raise ValueError("failed")

async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail())

async def main():
    task = asyncio.create_task(grouped())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    except ExceptionGroup as error:
        print(error, task.cancelling())  # => unhandled errors in a TaskGroup (1 sub-exception) 1

asyncio.run(main())
