import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(1, "slept"))
    loop = asyncio.get_running_loop()
    await asyncio.sleep(0)
    loop.call_later(1, lambda: print("cancel", task.cancel()))  # => cancel True
    try:
        print(await task)
    except asyncio.CancelledError:
        print("cancelled")  # => cancelled

asyncio.run(main())
