import asyncio

class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaitable"

async def coro():
    return "coroutine"

async def main():
    future = asyncio.get_running_loop().create_future()
    print(asyncio.ensure_future(future) is future)  # => True
    print(await asyncio.ensure_future(coro()))  # => coroutine
    print(await asyncio.ensure_future(Awaitable()))  # => awaitable
    try:
        asyncio.ensure_future(3)
    except TypeError as error:
        print(error)  # => An asyncio.Future, a coroutine or an awaitable is required

asyncio.run(main())
