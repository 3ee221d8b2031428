# cpython: skip aiohttp is not in the oracle
import asyncio
import logging

import aiohttp
from aiohttp import web

# The server tells of the clients that go away in the middle.
logging.getLogger("aiohttp.server").disabled = True


async def lines(request):
    response = web.StreamResponse()
    await response.prepare(request)
    for i in range(3):
        await response.write(f"line {i}\n".encode())
        await asyncio.sleep(1)
    await response.write_eof(b"end")
    return response


async def main():
    app = web.Application()
    app.router.add_get("/", lines)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    loop = asyncio.get_running_loop()
    async with aiohttp.ClientSession("http://127.0.0.1:8080") as session:
        async with session.get("/") as response:
            print(response.headers.get("Transfer-Encoding"), response.content_length)
            began = loop.time()
            async for line in response.content:
                print(line, round(loop.time() - began))
        async with session.get("/") as response:
            print(await response.content.read(3), await response.content.readexactly(5), await response.content.readline())
            print([chunk async for chunk in response.content.iter_chunked(4)])
            print(response.content.at_eof(), await response.content.read(), response.closed)
        async with session.get("/") as response:
            print([chunk async for chunk, end in response.content.iter_chunks()])
        async with session.get("/") as response:
            print(await response.content.readuntil(b"1"))
            response.close()
        try:
            await response.read()
        except aiohttp.ClientConnectionError as error:
            print(error)
    await runner.cleanup()


asyncio.run(main())

# output:
# chunked None
# b'line 0\n' 0
# b'line 1\n' 1
# b'line 2\n' 2
# b'end' 3
# b'lin' b'e 0\nl' b'ine 1\n'
# [b'line', b' 2\n', b'end']
# True b'' True
# [b'line 0\n', b'line 1\n', b'line 2\n', b'end']
# b'line 0\nline 1'
# Connection closed
