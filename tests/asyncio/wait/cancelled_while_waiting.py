import asyncio

async def child():
    await asyncio.sleep(5)
    print("child goes on")

async def waiter(task):
    await asyncio.wait([task])

async def main():
    task = asyncio.create_task(child())
    waiting = asyncio.create_task(waiter(task))
    await asyncio.sleep(1)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("waiter cancelled", task.done())
    await task

asyncio.run(main())

# output:
# waiter cancelled False
# child goes on
