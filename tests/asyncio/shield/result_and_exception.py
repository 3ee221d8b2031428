import asyncio

async def value():
    await asyncio.sleep(1)
    return 1

async def bad():
    await asyncio.sleep(1)
    raise ValueError("x")

async def main():
    print(await asyncio.shield(value()))  # => 1
    try:
        await asyncio.shield(bad())
    except ValueError as error:
        print(repr(error))  # => ValueError('x')

asyncio.run(main())
