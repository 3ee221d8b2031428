# cpython: skip aiofiles is not installed there
# Whether a file of bytes can be read is said at once, of a text file one has to wait for the answer.
import asyncio
import aiofiles
import aiofiles.os


async def main():
    async with aiofiles.open("answer.txt", "w+") as text:
        print(await text.readable(), await text.writable(), await text.seekable())
    for mode, buffering in ("rb", -1), ("wb", -1), ("rb+", -1), ("rb", 0):
        async with aiofiles.open("answer.txt", mode, buffering) as file:
            print(mode, file.readable(), await file.writable(), await file.seekable())
    await aiofiles.os.remove("answer.txt")


asyncio.run(main())

# output:
# True True True
# rb True False True
# wb False True True
# rb+ True True True
# rb True False True
