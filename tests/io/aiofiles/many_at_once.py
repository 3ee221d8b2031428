# cpython: skip aiofiles is not installed there
import asyncio
import os
import tempfile

import aiofiles
import aiofiles.os

os.chdir(tempfile.mkdtemp())


async def write(n):
    async with aiofiles.open(f"{n}.txt", "w") as file:
        for line in range(n):
            await file.write(f"{line}\n")
    return n


async def count(name):
    async with aiofiles.open(name) as file:
        return name, len([line async for line in file])


async def main():
    print(await asyncio.gather(*map(write, range(5))))
    names = sorted(await aiofiles.os.listdir("."))
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(count(name)) for name in names]
    print([task.result() for task in tasks])
    await asyncio.gather(*(aiofiles.os.remove(name) for name in names))
    print(await aiofiles.os.listdir())


asyncio.run(main())

# output:
# [0, 1, 2, 3, 4]
# [('0.txt', 0), ('1.txt', 1), ('2.txt', 2), ('3.txt', 3), ('4.txt', 4)]
# []
