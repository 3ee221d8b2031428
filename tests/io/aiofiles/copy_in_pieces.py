# cpython: skip aiofiles is not installed there
import asyncio
import hashlib
import os
import tempfile

import aiofiles

os.chdir(tempfile.mkdtemp())


async def copy(source, target, size):
    async with aiofiles.open(source, "rb") as reading, aiofiles.open(target, "wb") as writing:
        pieces = 0
        while piece := await reading.read(size):
            await writing.write(piece)
            pieces += 1
    return pieces


async def main():
    with open("a", "wb") as file:
        file.write(bytes(range(256)) * 100)
    print(await copy("a", "b", 10_000), await copy("a", "c", 100_000))
    print({hashlib.sha256(open(name, "rb").read()).hexdigest()[:8] for name in "abc"})


asyncio.run(main())

# output:
# 3 1
# {'22c27b02'}
