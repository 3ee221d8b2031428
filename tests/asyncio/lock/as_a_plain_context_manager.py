import asyncio

async def main():
    for thing in asyncio.Lock(), asyncio.Semaphore(), asyncio.Condition():
        try:
            with thing:
                pass
        except TypeError as error:
            print(error)

asyncio.run(main())
# output:
# 'asyncio.locks.Lock' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
# 'asyncio.locks.Semaphore' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
# 'asyncio.locks.Condition' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
