import asyncio

async def child():
    print(asyncio.current_task().get_name())

async def main():
    print(asyncio.current_task().get_name())
    asyncio.create_task(child(), name="kid", eager_start=True)
    print(asyncio.current_task().get_name())

asyncio.run(main())

# output:
# Task-1
# kid
# Task-1
