import asyncio

async def waiter(future):
    await future
    print("waiter")

async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda f: print("early"))
    task = asyncio.create_task(waiter(future))
    await asyncio.sleep(0)
    future.add_done_callback(lambda f: print("late"))
    future.set_result(None)
    await task

asyncio.run(main())

# output:
# early
# waiter
# late
