# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    data = await reader.read()
    writer.write(b"you said " + data)
    writer.write_eof()
    await writer.drain()
    print(writer.can_write_eof())
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8770)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8770)
    writer.write(b"half")
    writer.write_eof()
    try:
        writer.write(b"more")
    except RuntimeError as error:
        print(error)
    print(await reader.read(), reader.at_eof())
    writer.close()
    server.close()


asyncio.run(main())

# output:
# Cannot call write() after write_eof()
# True
# b'you said half' True
