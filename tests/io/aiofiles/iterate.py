# cpython: skip aiofiles is not installed there
import asyncio
import os
import tempfile

import aiofiles

os.chdir(tempfile.mkdtemp())


async def main():
    with open("a.txt", "w") as file:
        file.writelines(f"line {i}\n" for i in range(4))
    async with aiofiles.open("a.txt") as file:
        async for line in file:
            if "2" in line:
                break
            print(line.strip())
        print([line.strip() async for line in file])
    async with aiofiles.open("a.txt", "rb") as file:
        print([line async for line in file][-1])
    async with aiofiles.open("a.txt", newline="") as file:
        print(repr(await anext(aiter(file))))


asyncio.run(main())

# output:
# line 0
# line 1
# ['line 3']
# b'line 3\n'
# 'line 0\n'
