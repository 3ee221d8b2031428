import asyncio

class Strange:
    def __await__(self):
        yield 42

async def main():
    try:
        await Strange()
    except RuntimeError as error:
        print(error)  # => Task got bad yield: 42

asyncio.run(main())
