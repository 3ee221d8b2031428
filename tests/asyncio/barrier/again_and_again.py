import asyncio

async def party(name, barrier):
    for round in range(2):
        async with barrier as place:
            print(name, round, place)

async def main():
    barrier = asyncio.Barrier(2)
    await asyncio.gather(party("a", barrier), party("b", barrier))
    print(barrier.n_waiting, barrier.parties, barrier.broken)

asyncio.run(main())

# output:
# b 0 1
# a 0 0
# b 1 1
# a 1 0
# 0 2 False
