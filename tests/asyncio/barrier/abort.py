import asyncio

async def party(barrier):
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print(repr(error))

async def main():
    barrier = asyncio.Barrier(2)
    task = asyncio.create_task(party(barrier))
    await asyncio.sleep(0)
    print(repr(barrier).partition(" [")[2])
    await barrier.abort()
    await task
    print(repr(barrier).partition(" [")[2], barrier.broken)
    await party(barrier)
    await barrier.reset()
    print(repr(barrier).partition(" [")[2])

asyncio.run(main())

# output:
# filling, waiters:1/2]>
# BrokenBarrierError('Abort or reset of barrier')
# broken]> True
# BrokenBarrierError('Barrier aborted')
# filling, waiters:0/2]>
