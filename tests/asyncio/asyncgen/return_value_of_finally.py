import asyncio

async def gen():
    try:
        yield 1
    except GeneratorExit:
        print("exit")  # => exit
        raise

async def main():
    g = gen()
    await anext(g)
    await g.aclose()
    print(await anext(g, "nothing"))  # => nothing

asyncio.run(main())
