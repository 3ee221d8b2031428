# cpython: skip the oracle has no sockets
import asyncio


async def leave(reader, writer):
    await reader.readexactly(1)
    writer.transport.abort()


async def main():
    async with await asyncio.start_server(leave, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"xy")
        await writer.drain()
        try:
            print(await reader.read())
        except ConnectionResetError as error:
            print("read:", error)
        try:
            writer.write(b"more")
            await writer.drain()
        except ConnectionResetError as error:
            print("drain:", error)
        writer.close()
        try:
            await writer.wait_closed()
        except ConnectionResetError as error:
            print("closed:", error)


asyncio.run(main())

# output:
# b''
