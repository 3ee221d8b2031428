# cpython: skip the oracle has no pipes
# Both ends of os.pipe() as transports, and a reader of the loop on one.
import asyncio
import os


async def main():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(r, "rb", 0))
    transport, protocol = await loop.connect_write_pipe(asyncio.streams.FlowControlMixin, os.fdopen(w, "wb", 0))
    writer = asyncio.StreamWriter(transport, protocol, None, loop)
    writer.write(b"one\ntwo\n")
    print(await reader.readline())
    writer.close()
    print(await reader.read())

    r, w = os.pipe()
    os.set_blocking(r, False)
    came = loop.create_future()
    loop.add_reader(r, lambda: came.set_result(os.read(r, 100)))
    loop.call_later(0.001, os.write, w, b"wake up")
    print(await came)
    print(loop.remove_reader(r), loop.remove_reader(r))
    os.close(r)
    os.close(w)


asyncio.run(main())

# output:
# b'one\n'
# b'two\n'
# b'wake up'
# True False
