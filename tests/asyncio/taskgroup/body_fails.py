import asyncio

async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("child cancelled")  # => child cancelled
        raise

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child())
            await asyncio.sleep(1)
            raise KeyError("body")
    except ExceptionGroup as error:
        print(repr(error))  # => ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')])

asyncio.run(main())
