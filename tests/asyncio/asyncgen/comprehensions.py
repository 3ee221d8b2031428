import asyncio

async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async def double(x):
    return 2 * x

async def main():
    print([x async for x in numbers(4) if x % 2])  # => [1, 3]
    print({x: x * x async for x in numbers(3)})  # => {0: 0, 1: 1, 2: 4}
    print([await double(x) for x in range(3)])  # => [0, 2, 4]
    print([await double(x) async for x in numbers(3)])  # => [0, 2, 4]
    print([x async for x in (y + 1 async for y in numbers(3))])  # => [1, 2, 3]

asyncio.run(main())
