"""All together now
A Barrier holds everybody until the last one has come.
"""
import asyncio


async def hiker(name, seconds, barrier):
    await asyncio.sleep(seconds)
    print(name, "is at the hut")
    place = await barrier.wait()
    print(name, "goes on, as number", place + 1)


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(hiker("Ada", 1, barrier), hiker("Ben", 3, barrier), hiker("Cleo", 2, barrier))


asyncio.run(main())
