# cpython: skip the oracle has no processes
# The parts of create_subprocess_exec(), put together.
import asyncio
from asyncio.subprocess import PIPE, Process, SubprocessStreamProtocol


async def main():
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.subprocess_exec(
        lambda: SubprocessStreamProtocol(limit=100, loop=loop), "sort", stdin=PIPE, stdout=PIPE, stderr=None
    )
    process = Process(transport, protocol, loop)
    print(process.stderr, process.returncode)
    print(await process.communicate(b"b\na\n"), process.returncode)


asyncio.run(main())

# output:
# None None
# (b'a\nb\n', None) 0
