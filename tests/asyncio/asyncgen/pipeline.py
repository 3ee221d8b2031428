import asyncio

async def numbers():
    for i in range(5):
        await asyncio.sleep(1)
        yield i

async def squares(source):
    async for x in source:
        yield x * x

async def odd(source):
    async for x in source:
        if x % 2:
            yield x

async def main():
    print([x async for x in odd(squares(numbers()))])  # => [1, 9]

asyncio.run(main())
