# cpython: skip aiofiles is not installed there
import asyncio
import os

from aiofiles import tempfile


async def main():
    async with tempfile.NamedTemporaryFile("w+", suffix=".txt") as file:
        await file.write("temporary")
        await file.seek(0)
        print(await file.read(), os.path.exists(file.name), file.name.endswith(".txt"))
        name = file.name
    print(os.path.exists(name))
    async with tempfile.TemporaryFile() as file:
        print(await file.write(b"x"), await file.seek(0), await file.read())
    async with tempfile.SpooledTemporaryFile(max_size=4) as file:
        await file.write(b"12")
        print(file._file._rolled)
        await file.write(b"3456")
        print(file._file._rolled, await file.seek(0), await file.read())
    async with tempfile.TemporaryDirectory() as folder:
        open(os.path.join(folder, "f"), "w").close()
        print(os.listdir(folder))
    print(os.path.exists(folder))


asyncio.run(main())

# output:
# temporary True True
# False
# 1 0 b'x'
# False
# True 0 b'123456'
# ['f']
# False
