import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(StopIteration(1))
    try:
        future.result()
    except RuntimeError as error:
        print(error)  # => StopIteration interacts badly with generators and cannot be raised into a Future

asyncio.run(main())
