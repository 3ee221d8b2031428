import asyncio

async def main():
    task = asyncio.current_task()
    print(task.cancelling())  # => 0
    task.cancel()
    task.cancel()
    print(task.cancelling())  # => 2
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("cancelled once")  # => cancelled once
    print(task.uncancel())  # => 1
    print(task.uncancel())  # => 0
    print(task.uncancel())  # => 0
    await asyncio.sleep(0)
    print("goes on")  # => goes on

asyncio.run(main())
