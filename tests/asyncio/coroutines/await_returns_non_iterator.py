import asyncio

class Wrong:
    def __await__(self):
        return 5

async def main():
    try:
        await Wrong()
    except TypeError as error:
        print(error)  # => __await__() returned non-iterator of type 'int'

asyncio.run(main())
