import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    print(future.cancel("why"), future.cancel())
    print(future, future.cancelled(), future.done())
    for call in (future.result, future.exception):
        try:
            call()
        except asyncio.CancelledError as error:
            print(repr(error))

asyncio.run(main())

# output:
# True False
# <Future cancelled> True True
# CancelledError('why')
# CancelledError('why')
