import asyncio

async def value():
    print("once")  # => once
    return 1

async def main():
    coro = value()
    print(await asyncio.gather(coro, coro))  # => [1, 1]

asyncio.run(main())
