import asyncio

async def main():
    task = asyncio.current_task()
    print(task.uncancel(), task.cancelling())  # => 0 0
    task.cancel()
    task.cancel()
    print(task.cancelling())  # => 2
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print(task.uncancel(), task.uncancel(), task.uncancel())  # => 1 0 0
    await asyncio.sleep(0)
    print("goes on")  # => goes on

asyncio.run(main())
