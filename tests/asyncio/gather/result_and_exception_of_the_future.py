import asyncio

async def main():
    future = asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2))
    print(future.done(), asyncio.isfuture(future), isinstance(future, asyncio.Future))  # => False True True
    future.add_done_callback(lambda future: print("called", future.result()))  # => called [1, 2]
    print(await future, future.result(), future.exception())  # => [1, 2] [1, 2] None
    await asyncio.sleep(0)
    cancelled = asyncio.gather(asyncio.sleep(1))
    print(cancelled.cancel(), cancelled.cancelled())  # => True False
    try:
        await cancelled
    except asyncio.CancelledError:
        print(cancelled.cancelled(), cancelled.cancel())  # => False False

asyncio.run(main())
