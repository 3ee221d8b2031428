import asyncio

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_exception, ValueError("kept"))
    done, pending = await asyncio.wait({future})
    print(done == {future}, pending, repr(future.exception()))  # => True set() ValueError('kept')
    print(await asyncio.wait([future], return_when=asyncio.FIRST_COMPLETED) == ({future}, set()))  # => True

asyncio.run(main())
