import asyncio

async def work():
    await asyncio.sleep(10)

async def waiter(task):
    try:
        await task
    except asyncio.CancelledError as error:
        return error

async def main():
    task = asyncio.create_task(work())
    waiters = [asyncio.create_task(waiter(task)) for _ in range(2)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel("why")
    errors = await asyncio.gather(*waiters)
    print([error.args for error in errors], errors[0] is errors[1])  # => [('why',), ()] False

asyncio.run(main())
