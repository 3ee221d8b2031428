import asyncio

async def bad():
    raise ValueError("x")

async def main():
    for coro in asyncio.as_completed([bad()]):
        try:
            await coro
        except ValueError as error:
            print(repr(error))  # => ValueError('x')

asyncio.run(main())
