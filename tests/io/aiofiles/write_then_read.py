# cpython: skip aiofiles is not installed there
import asyncio
import os
import tempfile

import aiofiles

os.chdir(tempfile.mkdtemp())


async def main():
    async with aiofiles.open("a.txt", "w") as file:
        print(await file.write("one\n"), await file.write("two\n"))
        await file.writelines(["three\n", "four"])
    async with aiofiles.open("a.txt") as file:
        print(repr(await file.read(5)), repr(await file.readline()), await file.readlines())
        print(repr(await file.read()))
    print(open("a.txt").read().split())


asyncio.run(main())

# output:
# 4 4
# 'one\nt' 'wo\n' ['three\n', 'four']
# ''
# ['one', 'two', 'three', 'four']
