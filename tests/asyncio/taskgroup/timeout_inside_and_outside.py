import asyncio

async def slow(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise

async def main():
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(slow("a"))
                group.create_task(slow("b"))
    except TimeoutError:
        print("outside", asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(slow("c"))
            async with asyncio.timeout(1):
                await slow("body")
    except* TimeoutError as errors:
        print(errors.exceptions, asyncio.current_task().cancelling())

asyncio.run(main())
# output:
# a cancelled
# b cancelled
# outside 0
# body cancelled
# c cancelled
# (TimeoutError(),) 0
