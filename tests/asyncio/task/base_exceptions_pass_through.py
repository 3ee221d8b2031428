import asyncio

class Own(BaseException):
    pass

async def fail():
    raise Own("own")

async def main():
    task = asyncio.create_task(fail())
    try:
        await task
    except Own as error:
        print(repr(error), repr(task.exception()))  # => Own('own') Own('own')

asyncio.run(main())
