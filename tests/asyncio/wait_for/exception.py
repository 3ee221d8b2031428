import asyncio

async def bad():
    raise ValueError("x")

async def main():
    try:
        await asyncio.wait_for(bad(), 1)
    except ValueError as error:
        print(repr(error))  # => ValueError('x')

asyncio.run(main())
