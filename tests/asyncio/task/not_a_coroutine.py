import asyncio

async def main():
    try:
        asyncio.create_task(3)
    except TypeError as error:
        print(error)  # => a coroutine was expected, got 3

asyncio.run(main())
