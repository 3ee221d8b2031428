# cpython: skip the oracle has no sockets
import asyncio
import io


async def handle(reader, writer):
    print("server:", await reader.read())
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(handle, "127.0.0.1", 8790)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8790)
    print(await loop.sendfile(writer.transport, io.BytesIO(b"0123456789"), 2, 5))
    for options in ({"count": 0}, {"offset": -1}, {"count": 1.5}):
        try:
            await loop.sendfile(writer.transport, io.BytesIO(b""), **options)
        except (ValueError, TypeError) as error:
            print(error)
    writer.close()
    try:
        await loop.sendfile(writer.transport, io.BytesIO(b""))
    except RuntimeError as error:
        print(error)
    server.close()
    await server.wait_closed()


asyncio.run(main())

# output:
# 5
# count must be a positive integer (got 0)
# offset must be a non-negative integer (got -1)
# count must be a positive integer (got 1.5)
# Transport is closing
# server: b'23456'
