# cpython: skip the oracle has no processes
# A child gets what was written to it, whether a line ends there or not.
import asyncio
import sys
from asyncio.subprocess import PIPE

child = """
import os, sys
print(os.read(0, 100), flush=True)
print(repr(sys.stdin.read(3)), flush=True)
print(repr(sys.stdin.readline()), flush=True)
print(sys.stdin.buffer.read1(2), flush=True)
print(sys.stdin.read())
"""


async def main():
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", child, stdin=PIPE, stdout=PIPE)

    async def tell(data, expects=True):
        process.stdin.write(data)
        await process.stdin.drain()
        if expects:
            print((await process.stdout.readline()).decode().strip())

    await tell(b"no newline")
    await tell(b"abc")
    await tell(b"half", False)
    await asyncio.sleep(0.01)
    await tell(b" and half\n")
    await tell(b"xy")
    process.stdin.write(b"the\nrest")
    process.stdin.close()
    print(await process.stdout.read(), await process.wait())


asyncio.run(main())

# output:
# b'no newline'
# 'abc'
# 'half and half\n'
# b'xy'
# b'the\nrest\n' 0
