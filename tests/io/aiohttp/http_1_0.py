# cpython: skip aiohttp is not in the oracle
# Servers that speak HTTP/1.0, and sessions that do: how bodies end, and which connections serve again.
import asyncio

import aiohttp

answers = {
    "to the end": b"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nbody until the end",
    "with a length": b"HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nbody",
    "kept": b"HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 4\r\n\r\nbody",
    "closed": b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\nbody",
    "no reason": b"HTTP/1.1 200\r\nContent-Length: 4\r\n\r\nbody",
    "lines of Unix": b"HTTP/1.1 200 OK\nContent-Length: 4\n\nbody",
    "folded": b"HTTP/1.1 200 OK\r\nX-A: a\r\n b\r\nContent-Length: 4\r\n\r\nbody",
    "hints before": b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody",
    "compressed, not in chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: identity\r\n\r\nbody",
}
connections = 0


async def serve(reader, writer):
    global connections
    connections += 1
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            name = head.split()[1][1:].replace("%20", " ")
            writer.write(answers[name])
            if name in ("to the end", "compressed, not in chunks"):
                break
    except asyncio.IncompleteReadError:
        pass
    writer.close()


async def ask_twice(session, url):
    before = connections
    for _ in range(2):
        async with session.get(url) as response:
            print(" ", response.status, repr(response.reason), response.version, *response.raw_headers)
            print(" ", await response.text(), response.request_info.headers.get("Connection"))
        await asyncio.sleep(0.01)
    print("  connections:", connections - before)


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8080)
    async with aiohttp.ClientSession("http://127.0.0.1:8080") as session:
        for name in answers:
            print(name)
            await ask_twice(session, name)
    print("sessions of HTTP/1.0")
    async with aiohttp.ClientSession("http://127.0.0.1:8080", version=aiohttp.HttpVersion10) as session:
        await ask_twice(session, "kept")
    print("no connection twice")
    connector = aiohttp.TCPConnector(force_close=True)
    async with aiohttp.ClientSession("http://127.0.0.1:8080", connector=connector) as session:
        await ask_twice(session, "kept")
    server.close()


asyncio.run(main())

# output:
# to the end
#   200 'OK' HttpVersion(major=1, minor=0) (b'Content-Type', b'text/plain')
#   body until the end None
#   200 'OK' HttpVersion(major=1, minor=0) (b'Content-Type', b'text/plain')
#   body until the end None
#   connections: 2
# with a length
#   200 'OK' HttpVersion(major=1, minor=0) (b'Content-Length', b'4')
#   body None
#   200 'OK' HttpVersion(major=1, minor=0) (b'Content-Length', b'4')
#   body None
#   connections: 2
# kept
#   200 'OK' HttpVersion(major=1, minor=0) (b'Connection', b'Keep-Alive') (b'Content-Length', b'4')
#   body None
#   200 'OK' HttpVersion(major=1, minor=0) (b'Connection', b'Keep-Alive') (b'Content-Length', b'4')
#   body None
#   connections: 1
# closed
#   200 'OK' HttpVersion(major=1, minor=1) (b'Connection', b'close') (b'Content-Length', b'4')
#   body None
#   200 'OK' HttpVersion(major=1, minor=1) (b'Connection', b'close') (b'Content-Length', b'4')
#   body None
#   connections: 1
# no reason
#   200 '' HttpVersion(major=1, minor=1) (b'Content-Length', b'4')
#   body None
#   200 '' HttpVersion(major=1, minor=1) (b'Content-Length', b'4')
#   body None
#   connections: 1
# lines of Unix
#   200 'OK' HttpVersion(major=1, minor=1) (b'Content-Length', b'4')
#   body None
#   200 'OK' HttpVersion(major=1, minor=1) (b'Content-Length', b'4')
#   body None
#   connections: 0
# folded
#   200 'OK' HttpVersion(major=1, minor=1) (b'X-A', b'a b') (b'Content-Length', b'4')
#   body None
#   200 'OK' HttpVersion(major=1, minor=1) (b'X-A', b'a b') (b'Content-Length', b'4')
#   body None
#   connections: 0
# hints before
#   200 'OK' HttpVersion(major=1, minor=1) (b'Content-Length', b'4')
#   body None
#   200 'OK' HttpVersion(major=1, minor=1) (b'Content-Length', b'4')
#   body None
#   connections: 0
# compressed, not in chunks
#   200 'OK' HttpVersion(major=1, minor=1) (b'Transfer-Encoding', b'identity')
#   body None
#   200 'OK' HttpVersion(major=1, minor=1) (b'Transfer-Encoding', b'identity')
#   body None
#   connections: 1
# sessions of HTTP/1.0
#   200 'OK' HttpVersion(major=1, minor=0) (b'Connection', b'Keep-Alive') (b'Content-Length', b'4')
#   body keep-alive
#   200 'OK' HttpVersion(major=1, minor=0) (b'Connection', b'Keep-Alive') (b'Content-Length', b'4')
#   body keep-alive
#   connections: 1
# no connection twice
#   200 'OK' HttpVersion(major=1, minor=0) (b'Connection', b'Keep-Alive') (b'Content-Length', b'4')
#   body close
#   200 'OK' HttpVersion(major=1, minor=0) (b'Connection', b'Keep-Alive') (b'Content-Length', b'4')
#   body close
#   connections: 2
