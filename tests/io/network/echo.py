# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    while line := await reader.readline():
        print("server got", line)
        writer.write(line.upper())
        await writer.drain()
    print("server sees the end")
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        for word in (b"one\n", b"two\n"):
            writer.write(word)
            await writer.drain()
            print("client got", await reader.readline())
        writer.close()
        await writer.wait_closed()
    print("closed", server.is_serving(), server.sockets)


asyncio.run(main())

# output:
# server got b'one\n'
# client got b'ONE\n'
# server got b'two\n'
# client got b'TWO\n'
# server sees the end
# closed False ()
