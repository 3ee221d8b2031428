import asyncio

async def main():
    try:
        await asyncio.wait_for(3, 1)
    except TypeError as error:
        print(error)  # => 'int' object can't be awaited

asyncio.run(main())
