import asyncio

async def value():
    return 1

async def main():
    future = asyncio.gather(value(), value())
    print(future)  # => <_GatheringFuture pending>
    await future
    print(future, type(future).__mro__[1])  # => <_GatheringFuture finished result=[1, 1]> <class '_asyncio.Future'>

asyncio.run(main())
