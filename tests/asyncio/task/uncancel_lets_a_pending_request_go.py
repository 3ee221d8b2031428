import asyncio

async def work():
    await asyncio.sleep(0)
    return "not cancelled"

async def main():
    task = asyncio.create_task(work())
    task.cancel()
    print(task.cancelling(), task._must_cancel)  # => 1 True
    task.uncancel()
    print(task.cancelling(), task._must_cancel)  # => 0 False
    print(await task)  # => not cancelled

asyncio.run(main())
