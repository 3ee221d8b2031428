import asyncio

async def child():
    raise StopIteration(1)

async def main():
    try:
        await child()
    except RuntimeError as error:
        print(error, repr(error.__cause__))  # => coroutine raised StopIteration StopIteration(1)

asyncio.run(main())
