# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp

connections = 0


async def serve(reader, writer):
    global connections
    connections += 1
    number = connections
    while True:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            break
        close = b"/close" in head
        extra = b"Connection: close\r\n" if close else b""
        writer.write(b"HTTP/1.1 200 OK\r\n" + extra + b"Content-Length: 1\r\n\r\n%d" % number)
        if close or b"/drop" in head:
            break
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8080)

    async def get(session, path="/"):
        async with session.get(path) as response:
            return await response.text()

    base = "http://127.0.0.1:8080"
    async with aiohttp.ClientSession(base) as session:
        print([await get(session) for _ in range(3)])
        print(await get(session, "/close"), await get(session))
        print(await get(session, "/drop"), await get(session))
        print(sorted(await asyncio.gather(*(get(session) for _ in range(3)))))
        await asyncio.sleep(16)
        print(await get(session))
    async with aiohttp.ClientSession(base, connector=aiohttp.TCPConnector(force_close=True)) as session:
        print([await get(session) for _ in range(2)])
    server.close()


asyncio.run(main())

# output:
# ['1', '1', '1']
# 1 2
# 2 3
# ['3', '4', '5']
# 6
# ['7', '8']
