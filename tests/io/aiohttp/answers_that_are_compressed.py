# cpython: skip aiohttp is not in the oracle
# enable_compression(): by what the client says it reads, or by what the server insists on.
import asyncio
import gzip
import zlib

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

text = "again and again " * 200


async def whole(request):
    response = web.Response(text=text)
    response.enable_compression()
    return response


async def insists(request):
    response = web.Response(text=text)
    response.enable_compression(web.ContentCoding.gzip)
    return response


async def pieces(request):
    response = web.StreamResponse()
    response.enable_compression(web.ContentCoding.deflate)
    await response.prepare(request)
    for _ in range(200):
        await response.write(b"again and again ")
    await response.write_eof()
    return response


async def main():
    app = web.Application()
    app.add_routes([web.get("/whole", whole), web.get("/insists", insists), web.get("/pieces", pieces)])
    async with TestClient(TestServer(app)) as client:
        for path in "/whole", "/insists", "/pieces":
            for accepted in "gzip, deflate", "gzip", "identity":
                async with client.get(path, headers={"Accept-Encoding": accepted}) as response:
                    said = [response.headers.get(name) for name in ("Content-Encoding", "Transfer-Encoding")]
                    print(path, said, await response.text() == text, response.content.total_raw_bytes < 200)
        async with client.get("/insists", auto_decompress=False) as response:
            print(gzip.decompress(await response.read()).decode() == text)
        async with client.get("/pieces", auto_decompress=False) as response:
            print(zlib.decompress(await response.read()).decode() == text)


asyncio.run(main())

# output:
# /whole ['deflate', None] True True
# /whole ['gzip', None] True True
# /whole [None, None] True False
# /insists ['gzip', None] True True
# /insists ['gzip', None] True True
# /insists ['gzip', None] True True
# /pieces ['deflate', 'chunked'] True True
# /pieces ['deflate', 'chunked'] True True
# /pieces ['deflate', 'chunked'] True True
# True
# True
