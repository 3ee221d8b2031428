import asyncio

async def bad(x, delay):
    await asyncio.sleep(delay)
    raise ValueError(x)

async def main():
    try:
        await asyncio.gather(bad("slow", 2), bad("fast", 1))
    except ValueError as error:
        print(error)  # => fast
    await asyncio.sleep(5)

asyncio.run(main())
