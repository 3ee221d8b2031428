# cpython: skip aiofiles is not part of it
import os
import tempfile

os.chdir(tempfile.mkdtemp())

import asyncio

import aiofiles
import aiofiles.os


async def main():
    async with aiofiles.open("a.txt", "w") as file:
        print(await file.write("hello\nworld\n"), file.mode, file.closed, file.encoding, type(file).__name__)
        await file.writelines(["a\n", "b"])
    print(file.closed)
    file = await aiofiles.open("a.txt")
    print(await file.read(3), await file.readline(), await file.readlines(), await file.seek(0))
    async for line in file:
        print(repr(line))
    await file.close()
    async with aiofiles.open("a.txt", "rb") as file:
        print(await file.peek(2) == await file.read(), type(file).__name__, repr(file).split(" wrapping ")[1])
    async with aiofiles.open("a.txt", "ab+") as file:
        await file.write(b"!")
        await file.seek(0)
        print(await file.read())
    async with aiofiles.open("a.txt", "rb", buffering=0) as file:
        print(await file.readall(), type(file).__name__)
    await aiofiles.os.makedirs("x/y")
    await aiofiles.os.rename("a.txt", "x/b.txt")
    print(await aiofiles.os.path.exists("a.txt"), await aiofiles.os.path.getsize("x/b.txt"))
    print(sorted(await aiofiles.os.listdir("x")), (await aiofiles.os.stat("x/b.txt")).st_size)
    await aiofiles.os.remove("x/b.txt")
    await aiofiles.os.removedirs("x/y")
    print(await aiofiles.os.path.isdir("x"))
    for name, mode in ("missing", "r"), ("a.txt", "q"), (".", "w"):
        try:
            async with aiofiles.open(name, mode):
                pass
        except (OSError, ValueError) as error:
            print(type(error).__name__, error)
    try:
        await file.read()
    except ValueError as error:
        print(error)
    await aiofiles.stdout.write("the end\n")


asyncio.run(main())

# output:
# 12 w False UTF-8 AsyncTextIOWrapper
# True
# hel lo
#  ['world\n', 'a\n', 'b'] 0
# 'hello\n'
# 'world\n'
# 'a\n'
# 'b'
# True AsyncBufferedReader <_io.BufferedReader name='a.txt'>
# b'hello\nworld\na\nb!'
# b'hello\nworld\na\nb!' AsyncFileIO
# False 16
# ['b.txt', 'y'] 16
# False
# FileNotFoundError [Errno 2] No such file or directory: 'missing'
# ValueError invalid mode: 'q'
# IsADirectoryError [Errno 21] Is a directory: '.'
# I/O operation on closed file
# the end
