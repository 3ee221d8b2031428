# cpython: skip the oracle has no sockets
import asyncio


async def main():
    async def quiet(reader, writer):
        await reader.read()
        writer.close()
        await writer.wait_closed()
        ended.set()

    ended = asyncio.Event()
    server = await asyncio.start_server(quiet, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(writer.is_closing())
    writer.close()
    print(writer.is_closing(), await writer.wait_closed())
    await ended.wait()
    server.close()
    server.close()
    print(await server.wait_closed(), await server.wait_closed(), server.is_serving())


asyncio.run(main())

# output:
# False
# True None
# None None False
