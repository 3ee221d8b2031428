# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp
from aiohttp import ClientTimeout


async def slow(reader, writer):
    head = await reader.readuntil(b"\r\n\r\n")
    try:
        if b"/head" in head:
            await asyncio.sleep(100)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n")
        for letter in b"abcdef":
            writer.write(bytes([letter]))
            await writer.drain()
            await asyncio.sleep(1)
    except ConnectionError:
        pass
    writer.close()


async def attempt(session, path, **settings):
    began = asyncio.get_running_loop().time()
    try:
        async with session.get(path, timeout=ClientTimeout(**settings)) as response:
            text = await response.text()
    except asyncio.TimeoutError as error:
        text = f"{type(error).__name__}({error}) {isinstance(error, aiohttp.ServerTimeoutError)}"
    print(path, settings, text, round(asyncio.get_running_loop().time() - began, 1))


async def main():
    server = await asyncio.start_server(slow, "127.0.0.1", 8080)
    connector = aiohttp.TCPConnector(limit=1)
    async with aiohttp.ClientSession("http://127.0.0.1:8080", connector=connector) as session:
        await attempt(session, "/head", total=3)
        await attempt(session, "/head", sock_read=2)
        await attempt(session, "/body", total=2.5)
        await attempt(session, "/body", sock_read=0.5)
        await attempt(session, "/body", sock_read=1.5)
        await attempt(session, "/body", total=None)
        holding = asyncio.create_task(attempt(session, "/body"))
        await asyncio.sleep(0.1)
        await attempt(session, "/wait", connect=0.5)
        await attempt(session, "/wait", total=1)
        await holding
    print(aiohttp.ClientSession.__name__, ClientTimeout(total=1), ClientTimeout() == ClientTimeout())
    server.close()


asyncio.run(main())

# output:
# /head {'total': 3} TimeoutError() False 3.0
# /head {'sock_read': 2} SocketTimeoutError(Timeout on reading data from socket) True 2.0
# /body {'total': 2.5} TimeoutError() False 2.5
# /body {'sock_read': 0.5} SocketTimeoutError(Timeout on reading data from socket) True 0.5
# /body {'sock_read': 1.5} abcdef 5.0
# /body {'total': None} abcdef 6.0
# /wait {'connect': 0.5} ConnectionTimeoutError(Connection timeout to host http://127.0.0.1:8080/wait) True 0.5
# /wait {'total': 1} TimeoutError() False 1.0
# /body {} abcdef 6.0
# ClientSession ClientTimeout(total=1, connect=None, sock_read=None, sock_connect=None, ceil_threshold=5) True
