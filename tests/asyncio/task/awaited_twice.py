import asyncio

async def child():
    print("once")  # => once
    return 1

async def main():
    task = asyncio.create_task(child())
    print(await task, await task)  # => 1 1

asyncio.run(main())
