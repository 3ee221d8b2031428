# cpython: skip aiohttp is not in the oracle
# A first request that is none is not worth a line in the log; a later one of the same client is.
import asyncio
import logging
import sys

from aiohttp import web

logging.basicConfig(stream=sys.stdout, level=logging.ERROR, format="%(name)s: %(message)s")
logging.getLogger().handlers[0].formatter.formatException = lambda info: repr(info[1])


async def say(lines):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8080)
    for line in lines:
        writer.write(line + b"\r\nHost: h\r\n\r\n")
        print((await reader.readline()).decode().strip())
        while (await reader.readline()).strip():
            pass
    writer.close()


async def main():
    runner = web.AppRunner(web.Application())
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    await say([b"BREW / HTTP/1.1"])
    await say([b"HEAD / HTTP/1.1", b"BREW / HTTP/1.1"])
    await runner.cleanup()


asyncio.run(main())

# output:
# HTTP/1.0 400 Bad Request
# HTTP/1.1 404 Not Found
# aiohttp.server: Error handling request from 127.0.0.1
# <BadHttpMethod: 400, message="Invalid method encountered:\n\n  b'BREW / HTTP/1.1'\n     ^">
# HTTP/1.0 400 Bad Request
