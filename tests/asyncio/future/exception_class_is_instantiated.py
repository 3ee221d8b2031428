import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError)
    print(repr(future.exception()))  # => ValueError()
    future = asyncio.get_running_loop().create_future()
    try:
        future.set_exception(3)
    except TypeError as error:
        print(error)  # => invalid exception object

asyncio.run(main())
