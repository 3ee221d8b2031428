import asyncio

async def bad(x):
    raise ValueError(x)

async def main():
    try:
        await asyncio.gather(bad(1), bad(2))
    except ValueError as error:
        print(error)  # => 1
    await asyncio.sleep(0)

asyncio.run(main())
