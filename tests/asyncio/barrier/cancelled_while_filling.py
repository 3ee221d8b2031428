import asyncio

async def main():
    barrier = asyncio.Barrier(2)
    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting)  # => 1
    task.cancel()
    await asyncio.wait([task])
    print(barrier.n_waiting, barrier.broken, task.cancelled())  # => 0 False True
    print(sorted(await asyncio.gather(barrier.wait(), barrier.wait())))  # => [0, 1]

asyncio.run(main())
