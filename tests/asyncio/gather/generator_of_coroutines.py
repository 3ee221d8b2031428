import asyncio

async def double(n):
    await asyncio.sleep(1 / (n + 1))
    return 2 * n

async def main():
    print(await asyncio.gather(*(double(n) for n in range(4))))  # => [0, 2, 4, 6]
    print(await asyncio.gather(*map(double, range(2)), *[asyncio.sleep(0, "last")]))  # => [0, 2, 'last']

asyncio.run(main())
