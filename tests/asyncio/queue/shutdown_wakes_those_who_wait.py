import asyncio

async def attempt(coro):
    try:
        await coro
    except asyncio.QueueShutDown as error:
        print(repr(error))

async def main():
    empty, full = asyncio.Queue(), asyncio.Queue(1)
    full.put_nowait(0)
    tasks = [asyncio.create_task(attempt(c)) for c in (empty.get(), full.put(1))]
    await asyncio.sleep(1)
    empty.shutdown()
    full.shutdown()
    await asyncio.gather(*tasks)
    print(full.get_nowait())

asyncio.run(main())

# output:
# QueueShutDown()
# QueueShutDown()
# 0
