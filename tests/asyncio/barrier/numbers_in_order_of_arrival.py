import asyncio

async def arrive(barrier, name, log):
    index = await barrier.wait()
    log.append((name, index))

async def main():
    barrier, log = asyncio.Barrier(3), []
    await asyncio.gather(*(arrive(barrier, name, log) for name in "abc"))
    print(sorted(log), barrier.n_waiting, barrier.parties, barrier.broken)

asyncio.run(main())
# output:
# [('a', 0), ('b', 1), ('c', 2)] 0 3 False
