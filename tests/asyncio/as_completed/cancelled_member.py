import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(10))
    asyncio.get_running_loop().call_later(1, task.cancel)
    for future in asyncio.as_completed([task, asyncio.sleep(2, "other")]):
        try:
            print(await future)
        except asyncio.CancelledError:
            print("cancelled one", asyncio.current_task().cancelling())

asyncio.run(main())
# output:
# cancelled one 0
# other
