import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError("k"))
    print(future)  # => <Future finished exception=KeyError('k')>
    try:
        await future
    except KeyError as error:
        print(repr(error))  # => KeyError('k')

asyncio.run(main())
