# cpython: skip aiofiles is not installed there
import asyncio
import os
import tempfile

import aiofiles

os.chdir(tempfile.mkdtemp())


async def main():
    async with aiofiles.open("f.bin", "wb+") as file:
        print(await file.write(b"0123456789"), await file.tell(), await file.seek(3), await file.read(2))
        print(await file.seek(-2, os.SEEK_END), await file.read())
        print(await file.truncate(5), await file.seek(0), await file.read())
        await file.seek(1)
        await file.write(b"XY")
        await file.flush()
        print(open("f.bin", "rb").read())
    async with aiofiles.open("f.bin", "ab") as file:
        await file.write(b"!")
        print(await file.tell())
    async with aiofiles.open("f.bin", "r+b", buffering=0) as file:
        print(await file.read(), type(file).__name__)


asyncio.run(main())

# output:
# 10 10 3 b'34'
# 8 b'89'
# 5 0 b'01234'
# b'0XY34'
# 6
# b'0XY34!' AsyncFileIO
