import asyncio

async def child(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled", name)
        raise

async def main():
    future = asyncio.gather(child("a"), child("b"))
    await asyncio.sleep(0)
    print(future.cancel())
    try:
        await future
    except asyncio.CancelledError as error:
        print(repr(error))
    print(future)

asyncio.run(main())

# output:
# True
# cancelled a
# cancelled b
# CancelledError()
# <_GatheringFuture finished exception=CancelledError()>
