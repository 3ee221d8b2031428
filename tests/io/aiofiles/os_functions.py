# cpython: skip aiofiles is not installed there
import asyncio
import os
import tempfile

import aiofiles.os as aos

os.chdir(tempfile.mkdtemp())


async def main():
    await aos.makedirs("a/b/c")
    await aos.makedirs("a/b/c", exist_ok=True)
    with open("a/f", "w") as file:
        file.write("12345")
    print(await aos.path.exists("a/f"), await aos.path.isfile("a"), await aos.path.getsize("a/f"))
    print((await aos.stat("a/f")).st_size, sorted(await aos.listdir("a")))
    await aos.rename("a/f", "a/g")
    await aos.symlink("g", "a/link")
    print(await aos.readlink("a/link"), await aos.path.islink("a/link"), await aos.path.samefile("a/link", "a/g"))
    await aos.replace("a/g", "top")
    await aos.link("top", "hard")
    print((await aos.stat("top")).st_nlink, await aos.access("top", os.R_OK), await aos.path.exists("a/link"))
    await aos.unlink("hard")
    print(sorted(entry.name for entry in await aos.scandir(".")))
    await aos.unlink("a/link")
    await aos.removedirs("a/b/c")
    print(await aos.path.isdir("a"), await aos.path.abspath("top") == os.path.abspath("top"))
    await aos.renames("top", "x/y/bottom")
    print(await aos.listdir("x/y"), os.path.samefile(await aos.getcwd(), "."))


asyncio.run(main())

# output:
# True False 5
# 5 ['b', 'f']
# g True True
# 2 True False
# ['a', 'top']
# False True
# ['bottom'] True
