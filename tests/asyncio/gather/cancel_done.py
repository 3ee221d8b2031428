import asyncio

async def value():
    return 1

async def main():
    future = asyncio.gather(value())
    await future
    print(future.cancel(), future)  # => False <_GatheringFuture finished result=[1]>

asyncio.run(main())
