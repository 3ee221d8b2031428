import asyncio

async def one():
    yield 1

async def main():
    gen = one()
    print(await anext(gen), await anext(gen, "default"))  # => 1 default
    try:
        await anext(gen)
    except StopAsyncIteration:
        print("stop")  # => stop

asyncio.run(main())
