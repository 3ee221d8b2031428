import asyncio

async def wait(barrier):
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        return repr(error)

async def main():
    barrier = asyncio.Barrier(2)
    task = asyncio.create_task(wait(barrier))
    await asyncio.sleep(0)
    await barrier.abort()
    print(await task)  # => BrokenBarrierError('Abort or reset of barrier')
    print(await wait(barrier), barrier.broken)  # => BrokenBarrierError('Barrier aborted') True
    await barrier.reset()
    print(barrier.broken, await asyncio.gather(wait(barrier), wait(barrier)))  # => False [None, None]

asyncio.run(main())
