import asyncio

async def work():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(10)
    except TimeoutError:
        return "timed out"

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_later(1, task.cancel)
    try:
        print(await task)
    except asyncio.CancelledError:
        print("cancelled", task.cancelling())  # => cancelled 1

asyncio.run(main())
