import asyncio

async def wait(future):
    try:
        return await future
    except asyncio.CancelledError:
        return "cancelled"

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.create_task(wait(future))
    await asyncio.sleep(0)
    future.set_result("result")
    print(task.cancel())  # => True
    print(await task, task.cancelling())  # => cancelled 1

    future = loop.create_future()
    task = asyncio.create_task(wait(future))
    await asyncio.sleep(0)
    print(task.cancel())  # => True
    print(future.cancelled())  # => True
    print(await task)  # => cancelled

asyncio.run(main())
