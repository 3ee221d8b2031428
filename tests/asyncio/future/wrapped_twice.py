import asyncio

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(asyncio.wrap_future(future) is future, asyncio.ensure_future(future) is future)  # => True True
    try:
        asyncio.wrap_future(1)
    except AssertionError as error:
        print(error)  # => concurrent.futures.Future is expected, got 1
    try:
        asyncio.ensure_future(1)
    except TypeError as error:
        print(error)  # => An asyncio.Future, a coroutine or an awaitable is required
    future.cancel()

asyncio.run(main())
