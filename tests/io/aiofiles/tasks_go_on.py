# cpython: skip aiofiles is not part of it
import os
import tempfile

os.chdir(tempfile.mkdtemp())

import asyncio

import aiofiles


async def write(number):
    async with aiofiles.open(f"file_{number}.txt", "w") as file:
        await file.write("line\n" * number)
    return number


async def count(number):
    lines = 0
    async with aiofiles.open(f"file_{number}.txt") as file:
        async for line in file:
            lines += 1
    return lines


async def main():
    print(await asyncio.gather(*[write(number) for number in range(10)]))
    print(await asyncio.gather(*[count(number) for number in range(10)]))
    results = await asyncio.gather(count(3), count(99), return_exceptions=True)
    print(results[0], type(results[1]).__name__)


asyncio.run(main())

# output:
# [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# 3 FileNotFoundError
