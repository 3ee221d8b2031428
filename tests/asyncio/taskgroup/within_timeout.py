import asyncio

async def main():
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(10))
    except TimeoutError:
        print("timeout")  # => timeout

asyncio.run(main())
