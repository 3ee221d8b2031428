# cpython: skip aiofiles is not installed there
import asyncio
import os
import tempfile

import aiofiles
import aiofiles.os

os.chdir(tempfile.mkdtemp())


async def main():
    os.mkdir("d")
    for arguments in ("missing",), ("d",), ("x", "q"), ("x", "wb", -1, "utf-8"), ("x/y", "w"):
        try:
            async with aiofiles.open(*arguments):
                pass
        except (OSError, ValueError) as error:
            print(type(error).__name__, error)
    file = await aiofiles.open("f", "w")
    await file.close()
    await file.close()
    for action in lambda: file.write("x"), lambda: file.read(), lambda: file.seek(0):
        try:
            await action()
        except ValueError as error:
            print(error)
    async with aiofiles.open("f", "w") as file:
        try:
            await file.read()
        except OSError as error:
            print(type(error).__name__, error)
        try:
            await file.write(b"bytes")
        except TypeError as error:
            print(error)
    for action in aiofiles.os.remove("none"), aiofiles.os.rmdir("f"), aiofiles.os.mkdir("d"), aiofiles.os.rename("n", "m"):
        try:
            await action
        except OSError as error:
            print(type(error).__name__, error)


asyncio.run(main())

# output:
# FileNotFoundError [Errno 2] No such file or directory: 'missing'
# IsADirectoryError [Errno 21] Is a directory: 'd'
# ValueError invalid mode: 'q'
# ValueError binary mode doesn't take an encoding argument
# FileNotFoundError [Errno 2] No such file or directory: 'x/y'
# I/O operation on closed file.
# I/O operation on closed file.
# I/O operation on closed file.
# UnsupportedOperation not readable
# write() argument must be str, not bytes
# FileNotFoundError [Errno 2] No such file or directory: 'none'
# NotADirectoryError [Errno 20] Not a directory: 'f'
# FileExistsError [Errno 17] File exists: 'd'
# FileNotFoundError [Errno 2] No such file or directory: 'n' -> 'm'
