# cpython: skip needs pipes of a system
# A transport of a pipe is refused for what is no pipe, and tells which descriptor it had when nobody closed it.
import asyncio
import gc
import os
import tempfile
import warnings


async def main():
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryFile() as file:
        for connect in loop.connect_read_pipe, loop.connect_write_pipe:
            try:
                await connect(asyncio.Protocol, file)
            except ValueError as error:
                print(error)
    gc.collect()

    reading, writing = os.pipe()
    file = open(reading, "rb", 0)
    transport, _ = await loop.connect_read_pipe(asyncio.Protocol, file)
    await asyncio.sleep(0)
    file.close()
    shown = repr(transport)
    print(shown.replace(str(reading), "N"))
    os.close(writing)
    transport.close()
    await asyncio.sleep(0)
    print(repr(transport) == f"<_UnixReadPipeTransport closed fd={reading} closed>")


asyncio.run(main())

# output:
# Pipe transport is for pipes/sockets only.
# Pipe transport is only for pipes, sockets and character devices
# <_UnixReadPipeTransport fd=N polling>
# True
