# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp


async def serve(reader, writer):
    head = await reader.readuntil(b"\r\n\r\n")
    if b"/later" in head:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbegin")
        await writer.drain()
        await asyncio.sleep(0.1)
    writer.transport.abort()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8080)
    async with aiohttp.ClientSession("http://127.0.0.1:8080") as session:
        try:
            await session.post("/now", data=b"x")
        except aiohttp.ClientConnectionError as error:
            print(type(error).__name__, isinstance(error, OSError), error)
        async with session.get("/later") as response:
            print(response.status)
            try:
                print(await response.read())
            except aiohttp.ClientPayloadError as error:
                print(error)
    server.close()


asyncio.run(main())

# output:
# ServerDisconnectedError False Server disconnected
# 200
# Response payload is not completed: <ContentLengthError: 400, message='Not enough data to satisfy content length header (received 5 of 100 bytes).'>
