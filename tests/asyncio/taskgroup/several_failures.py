import asyncio

async def bad(x):
    try:
        await asyncio.sleep(x)
    finally:
        raise ValueError(x)

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad(1))
            group.create_task(bad(2))
    except ExceptionGroup as error:
        print(error, error.exceptions)

asyncio.run(main())

# output:
# unhandled errors in a TaskGroup (2 sub-exceptions) (ValueError(1), ValueError(2))
