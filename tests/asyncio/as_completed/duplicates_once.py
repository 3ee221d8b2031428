import asyncio

async def value():
    return 1

async def main():
    task = asyncio.create_task(value())
    print(len(list([await c for c in asyncio.as_completed([task, task])])))  # => 1

asyncio.run(main())
