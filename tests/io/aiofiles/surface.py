# cpython: skip aiofiles is not installed there
# stdin: typed line
# stdin: second
# stdin: third é
import asyncio
import aiofiles
import aiofiles.os
import aiofiles.tempfile
from aiofiles import os as aos, ospath, tempfile
from aiofiles.threadpool import wrap

expected_os = """access getcwd listdir makedirs mkdir readlink remove removedirs rename renames replace rmdir scandir stat
symlink unlink link sendfile wrap""".split()
print([name for name in expected_os if not hasattr(aiofiles.os, name)])
expected_path = """abspath exists getatime getctime getmtime getsize isdir isfile islink ismount samefile
sameopenfile""".split()
print([name for name in expected_path if not hasattr(aiofiles.os.path, name) or not hasattr(ospath, name)])
print([name for name in "TemporaryFile NamedTemporaryFile SpooledTemporaryFile TemporaryDirectory".split()
       if not hasattr(tempfile, name)])
print([name for name in "stdin stdout stderr stdin_bytes stdout_bytes stderr_bytes open".split()
       if not hasattr(aiofiles, name)])


async def main():
    print(repr(await aiofiles.stdin.readline()), await aiofiles.stdin_bytes.readline())
    print([line async for line in aiofiles.stdin])
    await aiofiles.stdout.write("to stdout\n")
    await aiofiles.stdout_bytes.write(b"bytes\n")
    await aiofiles.stdout.flush()
    await aiofiles.stderr.write("to stderr\n")
    await aos.makedirs("a/b/c", exist_ok=True)
    print(await aos.path.isdir("a/b"), await aos.listdir("a"), await aos.path.exists("a/x"))
    async with aiofiles.open("a/f.txt", "w", newline="") as file:
        print(await file.write("one\r\ntwo\n"), await file.tell(), file.name, file.mode, file.closed, file.encoding)
        await file.writelines(["three\n", "four"])
    print(file.closed)
    async with aiofiles.open("a/f.txt") as file:
        print(await file.readline(), await file.read(2), await file.readlines())
        print(await file.seek(0), await file.readable(), await file.writable(), await file.seekable())
        async for line in file:
            print(repr(line))
    file = await aiofiles.open("a/f.txt", mode="rb+")
    print(await file.read(3), (await file.peek(2))[:2], await file.read1(4))
    buffer = bytearray(4)
    print(await file.readinto(buffer), buffer)
    print(await file.truncate(5), await file.seek(0, 2), file.fileno() > 2, await file.isatty())
    await file.close()
    for mode in "x", "a", "ab", "wb", "w+", "xb":
        try:
            async with aiofiles.open("a/g.txt", mode) as file:
                await file.write(b"b" if "b" in mode else "t")
                print(mode, type(file).__name__, await file.tell())
        except OSError as error:
            print(mode, error)
    try:
        async with aiofiles.open("a/missing.txt") as file:
            pass
    except FileNotFoundError as error:
        print(error)
    async with aiofiles.open("a/raw.bin", "wb", buffering=0) as file:
        print(type(file).__name__, await file.write(b"raw"))
    status = await aos.stat("a/raw.bin")
    print(status.st_size, await aos.path.getsize("a/raw.bin"), await aos.path.isfile("a/raw.bin"))
    await aos.rename("a/raw.bin", "a/renamed.bin")
    await aos.symlink("renamed.bin", "a/link")
    print(await aos.readlink("a/link"), await aos.path.islink("a/link"), await aos.path.samefile("a/link", "a/renamed.bin"))
    await aos.link("a/renamed.bin", "a/hard")
    print(sorted(entry.name for entry in await aos.scandir("a")))
    await aos.replace("a/hard", "a/replaced")
    await aos.unlink("a/link")
    await aos.remove("a/replaced")
    print(await aos.access("a/renamed.bin", 4), (await aos.getcwd())[:1])
    async with tempfile.TemporaryFile("w+") as file:
        await file.write("temporary")
        await file.seek(0)
        print(await file.read())
    async with tempfile.NamedTemporaryFile("wb", delete=False) as file:
        name = file.name
        await file.write(b"named")
    print(await aos.path.getsize(name))
    await aos.remove(name)
    async with tempfile.SpooledTemporaryFile(max_size=4, mode="w+") as file:
        await file.write("a longer text")
        await file.seek(0)
        print(await file.read())
    async with tempfile.TemporaryDirectory() as folder:
        async with aiofiles.open(folder + "/x", "w") as file:
            await file.write("x")
        print(await aos.listdir(folder))
    print(await aos.path.exists(folder))
    import io

    wrapped = wrap(open("a/f.txt"))
    print(type(wrapped).__name__, await wrapped.read())
    await wrapped.close()
    try:
        wrap(3)
    except TypeError as error:
        print(error)
    handled = aiofiles.os.wrap(len)
    print(await handled("abc"))


asyncio.run(main())

# output:
# []
# []
# []
# []
# 'typed line\n' b'second\n'
# ['third é\n']
# to stdout
# bytes
# to stderr
# True ['b'] False
# 9 9 a/f.txt w False UTF-8
# True
# one
#  tw ['o\n', 'three\n', 'four']
# 0 True False True
# 'one\n'
# 'two\n'
# 'three\n'
# 'four'
# b'one' b'\r\n' b'\r\ntw'
# 4 bytearray(b'o\nth')
# 5 5 True False
# x AsyncTextIOWrapper 1
# a AsyncTextIOWrapper 2
# ab AsyncBufferedIOBase 3
# wb AsyncBufferedIOBase 1
# w+ AsyncTextIOWrapper 1
# xb [Errno 17] File exists: 'a/g.txt'
# [Errno 2] No such file or directory: 'a/missing.txt'
# AsyncFileIO 3
# 3 3 True
# renamed.bin True True
# ['b', 'f.txt', 'g.txt', 'hard', 'link', 'renamed.bin']
# True /
# temporary
# 5
# a longer text
# ['x']
# False
# AsyncTextIOWrapper one
#
# Unsupported io type: 3.
# 3
