import asyncio

async def worker(barrier, name):
    async with barrier as index:
        print(name, "inside", index in (0, 1))

async def main():
    barrier = asyncio.Barrier(2)
    await asyncio.gather(worker(barrier, "a"), worker(barrier, "b"))
    print(str(barrier).partition("[")[2])

asyncio.run(main())
# output:
# b inside True
# a inside True
# filling, waiters:0/2]>
