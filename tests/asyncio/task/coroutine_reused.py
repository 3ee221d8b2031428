import asyncio

async def child():
    return 1

async def main():
    coro = child()
    print(await coro)  # => 1
    try:
        await coro
    except RuntimeError as error:
        print(error)  # => cannot reuse already awaited coroutine

asyncio.run(main())
