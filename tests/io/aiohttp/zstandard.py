# cpython: skip aiohttp is not in the oracle
# Bodies that Zstandard compressed, both ways, in one frame or more; clients say that they take them.
import asyncio
from compression import zstd

import aiohttp
import requests
from aiohttp import web

bodies = {"one": zstd.compress(b"hello " * 1000), "two": zstd.compress(b"one ") + zstd.compress(b"two"), "bad": b"garbage"}


async def give(request):
    return web.Response(body=bodies[request.match_info["name"]], headers={"Content-Encoding": "zstd"})


async def echo(request):
    return web.Response(body=await request.read())


async def main():
    app = web.Application()
    app.add_routes([web.get("/{name}", give), web.post("/", echo)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8080") as session:
        for name in bodies:
            try:
                async with session.get(name) as response:
                    print(name, response.request_info.headers["Accept-Encoding"], len(await response.read()))
            except aiohttp.ClientError as error:
                print(name, type(error).__name__, error)
        async with session.get("two", auto_decompress=False) as response:
            print(await response.read() == bodies["two"])
        async with session.post("", data=zstd.compress(b"up"), headers={"Content-Encoding": "zstd"}) as response:
            print(await response.read())
    response = await asyncio.to_thread(requests.get, "http://127.0.0.1:8080/one")
    print(len(response.content), response.request.headers["Accept-Encoding"])
    await runner.cleanup()


asyncio.run(main())

# output:
# one gzip, deflate, zstd 6000
# two gzip, deflate, zstd 7
# bad ClientPayloadError 400, message:
#   Can not decode content-encoding: zstd
# True
# b'up'
# 6000 gzip, deflate, zstd
