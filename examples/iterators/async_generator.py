"""A countdown that waits
An `async def` with a `yield` is an asynchronous generator: an async iterator without writing a class.
"""
import asyncio


async def countdown(start):
    for number in range(start, 0, -1):
        yield number
        await asyncio.sleep(1)


async def main():
    async for number in countdown(5):
        print(number, "...")
    print("lift-off")


asyncio.run(main())
