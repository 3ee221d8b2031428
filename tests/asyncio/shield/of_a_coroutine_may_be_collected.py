import asyncio

async def work():
    await asyncio.sleep(1)
    return "kept alive by the loop's timer"

async def main():
    print(await asyncio.shield(work()))  # => kept alive by the loop's timer
    future = asyncio.get_running_loop().create_future()
    outer = asyncio.shield(future)
    outer.cancel()
    print(outer.cancelled(), future.cancelled())  # => True False
    future.set_result(1)
    await asyncio.sleep(0)

asyncio.run(main())
