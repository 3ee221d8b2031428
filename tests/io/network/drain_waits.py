# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    await asyncio.sleep(0.1)
    print("server reads")
    while await reader.read(1 << 20):
        pass
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8772)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8772)
    writer.write(b"x" * 30_000_000)
    print("written")
    await writer.drain()
    print("drained")
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())

# output:
# written
# server reads
# drained
