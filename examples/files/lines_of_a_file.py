"""Files without blocking
aiofiles reads and writes by threads: the loop goes on meanwhile.
"""
import asyncio

import aiofiles
import aiofiles.os


async def clock(ticks):
    for number in range(ticks):
        print("tick", number)
        await asyncio.sleep(0)


async def main():
    async with aiofiles.open("rivers.txt", "w") as file:
        await file.writelines(f"{name} {length}\n" for name, length in [("Rhine", 1233), ("Elbe", 1094), ("Weser", 751)])
    ticking = asyncio.create_task(clock(2))
    total = 0
    async with aiofiles.open("rivers.txt") as file:
        async for line in file:
            name, length = line.split()
            total += int(length)
    await ticking
    print(total, "km in", (await aiofiles.os.stat("rivers.txt")).st_size, "bytes")
    await aiofiles.os.remove("rivers.txt")
    print("still there:", await aiofiles.os.path.exists("rivers.txt"))


asyncio.run(main())
