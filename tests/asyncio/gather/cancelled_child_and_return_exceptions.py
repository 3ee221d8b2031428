import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(10))
    asyncio.get_running_loop().call_soon(task.cancel, "stop")
    print(await asyncio.gather(task, asyncio.sleep(0, 1), return_exceptions=True))  # => [CancelledError(''), 1]
    print(asyncio.current_task().cancelling())  # => 0

asyncio.run(main())
