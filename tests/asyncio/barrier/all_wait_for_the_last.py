import asyncio

async def party(name, delay, barrier):
    await asyncio.sleep(delay)
    print(name, "comes")
    place = await barrier.wait()
    print(name, "goes", place)

async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(party("a", 1, barrier), party("b", 3, barrier), party("c", 2, barrier))

asyncio.run(main())

# output:
# a comes
# c comes
# b comes
# b goes 2
# a goes 0
# c goes 1
