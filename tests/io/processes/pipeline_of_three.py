# cpython: skip the oracle has no processes
# Three asyncio processes in a row, each fed by the one before, with an answer from the last.
import asyncio
from asyncio.subprocess import PIPE


async def feed(reader, writer):
    while data := await reader.read(100):
        writer.write(data)
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    first = await asyncio.create_subprocess_exec("seq", "12", stdout=PIPE)
    second = await asyncio.create_subprocess_exec("sort", "-r", stdin=PIPE, stdout=PIPE)
    third = await asyncio.create_subprocess_exec("head", "-n", "3", stdin=PIPE, stdout=PIPE)
    _, _, out = await asyncio.gather(
        feed(first.stdout, second.stdin), feed(second.stdout, third.stdin), third.stdout.read()
    )
    print(out.split(), await asyncio.gather(first.wait(), second.wait(), third.wait()))


asyncio.run(main())

# output:
# [b'9', b'8', b'7'] [0, 0, 0]
