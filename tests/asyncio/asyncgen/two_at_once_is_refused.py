import asyncio

async def slow():
    await asyncio.sleep(1)
    yield 1

async def main():
    gen = slow()
    results = await asyncio.gather(anext(gen), anext(gen), return_exceptions=True)
    print(results)  # => [1, RuntimeError('anext(): asynchronous generator is already running')]

asyncio.run(main())
