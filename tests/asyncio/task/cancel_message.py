import asyncio

async def child():
    await asyncio.sleep(10)

async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), error.args)  # => CancelledError('enough') ('enough',)

asyncio.run(main())
