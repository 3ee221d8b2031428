# cpython: skip aiofiles is not part of it
import os
import tempfile

os.chdir(tempfile.mkdtemp())

import asyncio

from aiofiles import tempfile


async def main():
    async with tempfile.TemporaryDirectory() as folder:
        print(os.path.isdir(folder), type(folder).__name__)
    print(os.path.exists(folder))
    async with tempfile.NamedTemporaryFile("w+") as file:
        await file.write("x")
        await file.flush()
        name = file.name
        print(os.path.getsize(name))
    print(os.path.exists(name))
    async with tempfile.TemporaryFile() as file:
        await file.write(b"xyz")
        await file.seek(1)
        print(await file.read())
    async with tempfile.SpooledTemporaryFile(2) as file:
        await file.write(b"xyz")
        await file.seek(1)
        print(await file.read(), file.closed)


asyncio.run(main())

# output:
# True str
# False
# 1
# False
# b'yz'
# b'yz' False
