# cpython: skip aiohttp is not in the oracle
import asyncio
import logging

import aiohttp
from aiohttp import web

# The server tells of the clients that go away in the middle.
logging.getLogger("aiohttp.server").disabled = True


async def count(request):
    total = 0
    async for chunk in request.content.iter_any():
        total += len(chunk)
    return web.json_response([total, request.headers.get("Transfer-Encoding"), request.headers.get("Content-Length")])


async def refuse(request):
    return web.Response(status=413, text="too much")


async def main():
    app = web.Application()
    app.add_routes([web.post("/", count), web.post("/refuse", refuse)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()

    async def generate(pieces):
        for _ in range(pieces):
            yield bytes(10_000)

    async def broken():
        yield b"begin"
        raise RuntimeError("no more")

    async with aiohttp.ClientSession("http://127.0.0.1:8080") as session:
        async with session.post("/", data=generate(100)) as response:
            print(await response.json())
        async with session.post("/", data=generate(2), headers={"Content-Length": "20000"}) as response:
            print(await response.json())
        async with session.post("/", data=b"whole", chunked=True) as response:
            print(await response.json())
        async with session.post("/refuse", data=generate(1000)) as response:
            print(response.status, await response.text())
        try:
            await session.post("/", data=broken())
        except Exception as error:
            print(type(error).__name__, error)
        for settings in {"data": b"x", "json": 1}, {"data": b"x", "chunked": True, "headers": {"Content-Length": "1"}}:
            try:
                await session.post("/", **settings)
            except ValueError as error:
                print(error)
    await runner.cleanup()


asyncio.run(main())

# output:
# [1000000, 'chunked', None]
# [20000, None, '20000']
# [5, 'chunked', None]
# 413 too much
# ClientConnectionError Failed to send bytes into the underlying connection Connection<ConnectionKey(host='127.0.0.1', port=8080, is_ssl=False, ssl=True, proxy=None, proxy_auth=None, proxy_headers_hash=None, server_hostname=None)>: RuntimeError('no more')
# data and json parameters can not be used at the same time
# chunked can not be set if Content-Length header is set
