# cpython: skip the oracle has no sockets
import asyncio
import json
import struct


async def send(writer, value):
    body = json.dumps(value).encode()
    writer.write(struct.pack("!I", len(body)) + body)
    await writer.drain()


async def receive(reader):
    try:
        size = struct.unpack("!I", await reader.readexactly(4))[0]
        return json.loads(await reader.readexactly(size))
    except asyncio.IncompleteReadError as error:
        return None if not error.partial else f"cut after {len(error.partial)}"


async def serve(reader, writer):
    while (request := await receive(reader)) is not None:
        if isinstance(request, str):
            print("server:", request)
            break
        await send(writer, {"sum": sum(request["numbers"])})
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        address = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        for numbers in [1, 2], [], list(range(10_000)):
            await send(writer, {"numbers": numbers})
            print(await receive(reader))
        writer.close()
        reader, writer = await asyncio.open_connection(*address)
        writer.write(b"\0\0\0\x05ab")
        writer.write_eof()
        print(await receive(reader))
        writer.close()


asyncio.run(main())

# output:
# {'sum': 3}
# {'sum': 0}
# {'sum': 49995000}
# server: cut after 2
# None
