import asyncio

async def main():
    future = asyncio.gather(asyncio.sleep(0, "a"), asyncio.sleep(0, "b"))
    print(await future, await future)  # => ['a', 'b'] ['a', 'b']
    first = await future
    first.append("changed")
    print(await future)  # => ['a', 'b', 'changed']

asyncio.run(main())
