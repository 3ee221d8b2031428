import asyncio

async def value():
    return 1

async def main():
    coroutine = value()
    print(await coroutine)  # => 1
    try:
        await coroutine
    except RuntimeError as error:
        print(error)  # => cannot reuse already awaited coroutine
    task = asyncio.create_task(asyncio.sleep(1))
    waiting = task.get_coro()
    await asyncio.sleep(0)
    try:
        await waiting
    except RuntimeError as error:
        print(error)  # => coroutine is being awaited already
    task.cancel()

asyncio.run(main())
