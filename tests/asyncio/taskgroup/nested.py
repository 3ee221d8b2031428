import asyncio

async def bad():
    raise ValueError("inner")

async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(asyncio.sleep(10))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(bad())
    except ExceptionGroup as error:
        print(repr(error))

asyncio.run(main())

# output:
# ExceptionGroup('unhandled errors in a TaskGroup', [ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('inner')])])
