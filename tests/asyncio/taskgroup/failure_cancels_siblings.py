import asyncio

async def bad():
    await asyncio.sleep(1)
    raise ValueError("bad")

async def sibling(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")  # => only cancelled
        raise

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad())
            group.create_task(sibling("only"))
    except ExceptionGroup as error:
        print(repr(error))  # => ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('bad')])

asyncio.run(main())
