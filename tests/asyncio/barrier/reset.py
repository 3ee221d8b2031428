import asyncio

async def party(barrier):
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print(error)

async def main():
    barrier = asyncio.Barrier(2)
    task = asyncio.create_task(party(barrier))
    await asyncio.sleep(0)
    await barrier.reset()
    print(repr(barrier).partition(" [")[2])
    await task
    print(repr(barrier).partition(" [")[2])

asyncio.run(main())

# output:
# resetting, waiters:0/2]>
# Abort or reset of barrier
# filling, waiters:0/2]>
