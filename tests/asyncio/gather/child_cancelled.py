import asyncio

async def child():
    await asyncio.sleep(10)

async def main():
    task = asyncio.create_task(child())
    future = asyncio.gather(task, child())
    await asyncio.sleep(0)
    task.cancel("just this one")
    try:
        await future
    except asyncio.CancelledError as error:
        print(repr(error))  # => CancelledError('just this one')
    print(future.cancelled())  # => False

asyncio.run(main())
