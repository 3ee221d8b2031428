import asyncio

async def main():
    try:
        asyncio.shield(3)
    except TypeError as error:
        print(error)  # => An asyncio.Future, a coroutine or an awaitable is required

asyncio.run(main())
