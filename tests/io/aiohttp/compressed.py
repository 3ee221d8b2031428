# cpython: skip aiohttp is not in the oracle
import asyncio
import gzip
import zlib

import aiohttp
from aiohttp import web

plain = b"the same words again and again " * 100
made = {
    "gzip": ("gzip", gzip.compress(plain)),
    "deflate": ("deflate", zlib.compress(plain)),
    "raw": ("deflate", zlib.compress(plain)[2:-4]),
    "none": ("identity", plain),
    "broken": ("gzip", b"not compressed at all"),
}


async def give(request):
    coding, body = made[request.match_info["name"]]
    return web.Response(body=body, headers={"Content-Encoding": coding})


async def take(request):
    headers = {name: request.headers.get(name) for name in ("Content-Encoding", "Content-Length", "Transfer-Encoding")}
    return web.json_response([headers, await request.read() == plain])


async def main():
    app = web.Application()
    app.add_routes([web.get("/{name}", give), web.post("/", take)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8080") as session:
        for name in made:
            async with session.get("/" + name) as response:
                try:
                    print(name, response.headers["Content-Encoding"], await response.read() == plain)
                except aiohttp.ClientPayloadError as error:
                    print(name, error)
        async with session.get("/gzip", auto_decompress=False) as response:
            print(gzip.decompress(await response.read()) == plain)
        for compress in None, True, "gzip", "deflate":
            async with session.post("/", data=plain, compress=compress) as response:
                print(compress, await response.json())
        try:
            await session.post("/", data=plain, compress=True, headers={"Content-Encoding": "x"})
        except ValueError as error:
            print(error)
        async with session.post("/", data=b"", compress=True) as response:
            print(await response.json())
    await runner.cleanup()


asyncio.run(main())

# output:
# gzip gzip True
# deflate deflate True
# raw deflate True
# none identity True
# broken 400, message:
#   Can not decode content-encoding: gzip
# True
# None [{'Content-Encoding': None, 'Content-Length': '3100', 'Transfer-Encoding': None}, True]
# True [{'Content-Encoding': 'deflate', 'Content-Length': None, 'Transfer-Encoding': 'chunked'}, True]
# gzip [{'Content-Encoding': 'gzip', 'Content-Length': None, 'Transfer-Encoding': 'chunked'}, True]
# deflate [{'Content-Encoding': 'deflate', 'Content-Length': None, 'Transfer-Encoding': 'chunked'}, True]
# compress can not be set if Content-Encoding header is set
# [{'Content-Encoding': None, 'Content-Length': '0', 'Transfer-Encoding': None}, False]
