import asyncio

async def numbers():
    yield 1

async def main():
    try:
        for x in numbers():
            print(x)
    except TypeError as error:
        print(error)  # => 'async_generator' object is not iterable
    try:
        async for x in [1]:
            print(x)
    except TypeError as error:
        print(error)  # => 'async for' requires an object with __aiter__ method, got list
    try:
        await numbers()
    except TypeError as error:
        print(error)  # => 'async_generator' object can't be awaited

asyncio.run(main())
