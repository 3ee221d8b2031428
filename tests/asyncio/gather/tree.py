import asyncio

async def tree(depth):
    if depth == 0:
        return 1
    return sum(await asyncio.gather(*(tree(depth - 1) for _ in range(3))))

async def main():
    print(await tree(5))  # => 243

asyncio.run(main())
