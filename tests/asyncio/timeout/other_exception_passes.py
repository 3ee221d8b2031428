import asyncio

async def main():
    try:
        async with asyncio.timeout(1):
            raise ValueError("x")
    except ValueError as error:
        print(repr(error))  # => ValueError('x')

asyncio.run(main())
