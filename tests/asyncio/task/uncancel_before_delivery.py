import asyncio

async def main():
    task = asyncio.current_task()
    task.cancel()
    task.uncancel()
    await asyncio.sleep(0)
    print("not cancelled", task.cancelling())  # => not cancelled 0

asyncio.run(main())
