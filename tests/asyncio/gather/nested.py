import asyncio

async def leaf(x):
    await asyncio.sleep(x)
    return x

async def main():
    print(await asyncio.gather(asyncio.gather(leaf(1), leaf(2)), asyncio.gather(leaf(3))))  # => [[1, 2], [3]]

asyncio.run(main())
